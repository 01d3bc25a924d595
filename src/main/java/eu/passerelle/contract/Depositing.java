package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a registered contract is said to be deposited with Opco EP for the funding of its school,
 * and what was decided there. The deposit itself is made with Opco EP; here it is told, so that
 * nobody forgets it and everyone knows where it stands.
 */
@ApplicationScoped
public class Depositing {

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Reasons reasons;
  @Inject private Clock clock;

  /** Whether someone can put right what was said of the decision. */
  public boolean isCorrectable(Contract contract, Account who) {
    Actor as = ContractAccess.actor(who, contract);
    return contract.deposit().filter(deposit -> deposit.isCorrectable(as)).isPresent();
  }

  /** The company has handed it in with Opco EP on a day. */
  @Transactional
  public List<Refusal> handIn(long id, LocalDate day, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = contract.handIn(ContractAccess.actor(who, contract), day, today());
    if (refusals.isEmpty()) {
      reasons.record(contract, "deposited", who, day.toString(), "");
      letters.deposited(contract);
    }
    return refusals;
  }

  /** Opco EP pays the school: it says so itself, or the company to which it wrote. */
  @Transactional
  public List<Refusal> agree(long id, LocalDate day, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(who, contract);
    List<Refusal> refusals = contract.agreeToFund(as, day, today());
    if (refusals.isEmpty()) {
      reasons.record(contract, "funding agreed by " + as, who, day.toString(), "");
      letters.funded(contract, who);
    }
    return refusals;
  }

  /** Opco EP does not pay the school, for a reason that company and school get to read. */
  @Transactional
  public List<Refusal> refuse(long id, LocalDate day, String reason, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(who, contract);
    List<Refusal> refusals = contract.refuseToFund(as, day, reason, today());
    if (refusals.isEmpty()) {
      reasons.record(contract, "funding refused by " + as, who, day.toString(), reason);
      letters.funded(contract, who);
    }
    return refusals;
  }

  /** Refused, and the company bears the costs of the school itself. */
  @Transactional
  public List<Refusal> bear(long id, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = contract.bearCosts(ContractAccess.actor(who, contract));
    if (refusals.isEmpty()) {
      reasons.record(contract, "costs borne", who, "", "");
      letters.costsBorne(contract);
    }
    return refusals;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
