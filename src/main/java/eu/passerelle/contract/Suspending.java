package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where apprenticeships are interrupted: the company reports it, the officer enters it. */
@ApplicationScoped
public class Suspending {

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;
  @Inject private Clock clock;

  /** The company reports it; all others learn of it. */
  @Transactional
  public List<Refusal> report(long id, Suspension.Period period, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals =
        contract.suspend(ContractAccess.actor(who, contract), period, clock.instant());
    if (refusals.isEmpty()) {
      record(contract, "suspension reported", who);
      letters.suspensionReported(contract);
    }
    return refusals;
  }

  /** The officer enters it; the last day moves if it is to. */
  @Transactional
  public List<Refusal> enter(long id, Account officer) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(officer, contract);
    List<Refusal> refusals =
        contract
            .reportedSuspension()
            .map(suspension -> suspension.enter(as, officer.id()))
            .orElseGet(() -> List.of(contract.outOfOrder()));
    if (refusals.isEmpty()) {
      contract.onProbation(legality.probation(contract));
      record(contract, "suspension entered", officer);
      letters.suspensionEntered(contract);
    }
    return refusals;
  }

  /** The officer finds that what was reported does not hold, and tells both sides why. */
  @Transactional
  public List<Refusal> reject(long id, String reason, Account officer) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(officer, contract);
    List<Refusal> refusals =
        contract
            .reportedSuspension()
            .map(suspension -> suspension.reject(as))
            .orElseGet(() -> List.of(contract.outOfOrder()));
    if (refusals.isEmpty()) {
      reasons.record(contract, "suspension rejected", officer, "", reason);
      letters.suspensionRejected(contract, reason);
    }
    return refusals;
  }

  private void record(Contract contract, String act, Account who) {
    trail.record("contract", contract.id(), act, Optional.of(who.id()), "");
  }
}
