package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each party answers what the forms of both countries ask of it, section by section. */
@ApplicationScoped
public class FillingIn {

  @Inject private Contracts contracts;
  @Inject private StandingFacts facts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * A section of a contract as someone sees it.
   *
   * @param answers what was said, or else what is proposed to whoever may fill it in now
   * @param isToFillIn whether the reader may fill it in where the contract stands
   */
  public record Sheet(
      Contract contract, Section section, Map<Particular, String> answers, boolean isToFillIn) {}

  /** A section for someone who may see it; empty where the contract has nothing to do with it. */
  @Transactional
  public Optional<Sheet> sheet(long id, Section section, Account reader) {
    return contracts
        .byId(id)
        .filter(contract -> ContractAccess.maySee(reader, contract, section))
        .filter(contract -> !contract.asked(section).isEmpty())
        .map(contract -> sheet(contract, section, reader));
  }

  private Sheet sheet(Contract contract, Section section, Account reader) {
    boolean isToFillIn =
        section.isOpenIn(contract.status()) && ContractAccess.answers(reader, contract, section);
    Map<Particular, String> said = contract.said(section);
    contract.remarks();
    return new Sheet(
        contract,
        section,
        isToFillIn && said.isEmpty() ? facts.proposed(contract, section) : said,
        isToFillIn);
  }

  /**
   * A party answers a section.
   *
   * @param edition the edition it saw when it began to write; where this section has changed since,
   *     nothing is saved, so that of two who write at once nobody's words are lost unseen
   */
  @Transactional
  public List<Refusal> fillIn(
      long id, Section section, int edition, Map<Particular, String> answers, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    if (contract.hasChangedSince(edition, section::has)) {
      return List.of(OwnRule.refuses("edited"));
    }
    List<Refusal> refusals =
        contract.fillIn(
            ContractAccess.actor(who, contract), section, answers, who.id(), clock.instant());
    if (refusals.isEmpty()) {
      facts.keep(contract, section);
      trail.record(
          "contract",
          contract.id(),
          "section filled in",
          Optional.of(who.id()),
          "edition " + contract.edition() + ", " + section);
    }
    return refusals;
  }
}
