package eu.passerelle.contract;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Judges contracts by the rules of registration and the figures of the law as they stand today. */
@ApplicationScoped
class Legality {

  @Inject private Contracts contracts;

  /** Every rule's answer; none while something is missing that rules ask about. */
  List<Rule.Verdict> judge(Contract contract) {
    return contract.missing().isEmpty() ? RegistrationRules.judge(contract, figures()) : List.of();
  }

  /** The answers to several contracts, by figures read once. */
  List<List<Rule.Verdict>> judge(List<Contract> several) {
    LegalValues figures = figures();
    return several.stream().map(c -> RegistrationRules.judge(c, figures)).toList();
  }

  /** What the law refuses whatever anyone says. */
  List<Refusal> obstacles(Contract contract) {
    return RegistrationRules.obstacles(contract, figures());
  }

  /** What is owed over the whole term, and why. */
  PayTable payTable(Contract contract) {
    return PayTable.of(contract, figures());
  }

  /** The days of notice where an apprentice ends it early, by the law of the practice. */
  Optional<LegalValues.Figure> notice(Contract contract) {
    return figures()
        .figure(LegalValue.Kind.NOTICE_DAYS, contract.practice(), contract.terms().startDate());
  }

  /** All that stands against registration. */
  List<Refusal> refusals(Contract contract) {
    return RegistrationRules.refusals(contract, figures());
  }

  private LegalValues figures() {
    return new LegalValues(contracts.legalValues());
  }
}
