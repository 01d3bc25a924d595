package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.InseeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a company or school would say in every contract: kept with it, so that the next contract
 * proposes it.
 */
@ApplicationScoped
class StandingFacts {

  @Inject private Organisations organisations;

  /** What may be the answers to a section, for whoever fills it in to look over. */
  Map<Particular, String> proposed(Contract contract, Section section) {
    Map<Particular, String> proposed = new EnumMap<>(Particular.class);
    owner(contract, section)
        .ifPresent(
            owner -> {
              Map<String, String> known = organisations.facts(owner.id());
              for (Particular particular : contract.asked(section)) {
                proposal(contract, particular, owner, known)
                    .ifPresent(value -> proposed.put(particular, value));
              }
            });
    return proposed;
  }

  private static Optional<String> proposal(
      Contract contract, Particular particular, Organisation owner, Map<String, String> known) {
    return Optional.ofNullable(known.get(particular.name()))
        .or(
            () ->
                switch (particular.kind()) {
                  case SIRET -> owner.siret().map(Siret::digits);
                  case INSEE ->
                      InseeCode.parse(contract.place().officialCode()).map(InseeCode::code);
                  default -> Optional.empty();
                });
  }

  /** Keeps what was answered of a section for the next contract. */
  void keep(Contract contract, Section section) {
    owner(contract, section)
        .ifPresent(
            owner ->
                contract.said(section).entrySet().stream()
                    .filter(answer -> answer.getKey().isStanding())
                    .forEach(answer -> keep(owner, answer.getKey(), answer.getValue())));
  }

  private void keep(Organisation owner, Particular particular, String value) {
    if (particular.kind() == AnswerKind.SIRET && owner.country() == Country.FR) {
      owner.identifyBy(Siret.parse(value));
    } else {
      organisations.keepFact(owner.id(), particular.name(), value);
    }
  }

  /** An apprentice's facts are kept with the contract alone. */
  private static Optional<Organisation> owner(Contract contract, Section section) {
    return switch (section.by()) {
      case EMPLOYER -> Optional.of(contract.company());
      case SCHOOL -> contract.school();
      default -> Optional.empty();
    };
  }
}
