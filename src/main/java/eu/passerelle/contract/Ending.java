package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How registered contracts end: completed, or before their term. */
@ApplicationScoped
public class Ending {

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Legality legality;
  @Inject private Papers papers;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;
  @Inject private Clock clock;

  /** Until when either side can end a contract without a reason. */
  @Transactional
  public Optional<Probation> probation(long id) {
    return legality.probation(contracts.byId(id).orElseThrow());
  }

  /** What an officer compares with what a party attested of a reported end. */
  @Transactional
  public Optional<Text> remark(long id) {
    Contract contract = contracts.byId(id).orElseThrow();
    return contract.termination().flatMap(end -> end.remark(contract, legality.figures()));
  }

  /**
   * Company, apprentice or an officer who got the paper tells of an early end; all others learn.
   */
  @Transactional
  public List<Refusal> report(long id, EarlyTermination termination, Account who) {
    Contract contract =
        contracts
            .locked(id)
            .filter(c -> ContractAccess.mayReadAmongParties(who, c))
            .orElseThrow(() -> new IllegalArgumentException("no contract of this person"));
    List<Refusal> refusals =
        contract.reportTermination(
            ContractAccess.actor(who, contract), termination, legality.figures(), today());
    if (refusals.isEmpty()) {
      reasons.record(
          contract, "termination reported", who, termination.ground().name(), termination.reason());
      letters.terminationReported(contract, who);
    }
    return refusals;
  }

  /** The officer enters the early end that was reported. */
  @Transactional
  public List<Refusal> enter(long id, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    List<Refusal> refusals =
        contract.enterTermination(ContractAccess.actor(officer, contract), officer.id());
    if (refusals.isEmpty()) {
      record(contract, "terminated", officer, "");
      letters.terminated(contract);
      papers.issue(contract, PaperKind.TERMINATION);
    }
    return refusals;
  }

  /** The officer finds that what was reported does not hold, and tells both sides why. */
  @Transactional
  public List<Refusal> reject(long id, String reason, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    List<Refusal> refusals = contract.rejectTermination(ContractAccess.actor(officer, contract));
    if (refusals.isEmpty()) {
      reasons.record(contract, "termination rejected", officer, "", reason);
      letters.terminationRejected(contract, reason);
    }
    return refusals;
  }

  /**
   * The officer enters the result of the final examination; with four eyes, the second one who says
   * so. Another result than the one proposed replaces it, and awaits somebody else.
   */
  @Transactional
  public List<Refusal> complete(long id, Completion result, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    boolean replaces =
        contract.proposedResult().isPresent() && !contract.isResultProposedBy(officer.id());
    List<Refusal> refusals =
        contract.complete(
            ContractAccess.actor(officer, contract), result, officer.id(), clock.instant());
    if (refusals.isEmpty() && contract.completion().isEmpty()) {
      record(
          contract,
          replaces ? "result replaced" : "result checked",
          officer,
          result.passed() ? "passed" : "not passed");
    } else if (refusals.isEmpty()) {
      record(contract, "completed", officer, result.passed() ? "passed" : "not passed");
      letters.completed(contract);
      papers.issue(contract, PaperKind.COMPLETION);
    }
    return refusals;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void record(Contract contract, String act, Account who, String detail) {
    trail.record("contract", contract.id(), act, Optional.of(who.id()), detail);
  }
}
