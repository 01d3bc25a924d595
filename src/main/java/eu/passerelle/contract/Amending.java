package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where the terms of registered contracts change: proposed, given up, entered or returned. */
@ApplicationScoped
public class Amending {

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Signing signing;
  @Inject private Papers papers;
  @Inject private Places places;
  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;
  @Inject private Clock clock;

  /** The company proposes other terms; refused where the law could never let them be entered. */
  @Transactional
  public List<Refusal> propose(long id, Change change, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals =
        contract.amend(
            ContractAccess.actor(who, contract),
            // The form has read the place in a transaction of its own.
            change.at(places.byId(change.place().id()).orElseThrow()),
            legality::obstacles,
            who.id(),
            clock.instant());
    if (refusals.isEmpty()) {
      record(contract, "amendment proposed", contract.consent().edition(), who);
      letters.amendmentToSign(contract);
      signing.askGuardian(contract);
    }
    return refusals;
  }

  /** Company or apprentice does not want it after all, and tells the others why. */
  @Transactional
  public List<Refusal> giveUp(long id, String reason, Account who) {
    return close(
        id, reason, who, "amendment given up", (amendment, as) -> amendment.giveUp(as, reason));
  }

  /** The officer returns it, with a reason that both sides get to read. */
  @Transactional
  public List<Refusal> returnBecause(long id, String reason, Account officer) {
    return close(
        id,
        reason,
        officer,
        "amendment returned",
        (amendment, as) -> amendment.returnBecause(as, reason));
  }

  private List<Refusal> close(
      long id,
      String reason,
      Account who,
      String act,
      BiFunction<Amendment, Actor, List<Refusal>> closes) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(who, contract);
    Optional<Amendment> open = contract.openAmendment();
    if (open.isEmpty()) {
      return List.of(contract.outOfOrder());
    }
    List<Refusal> refusals = closes.apply(open.get(), as);
    if (refusals.isEmpty()) {
      reasons.record(contract, act, who, "edition " + contract.edition(), reason);
      letters.amendmentClosed(contract, open.get(), who);
    }
    return refusals;
  }

  /** The officer enters it, or learns what stands in the way. */
  @Transactional
  public List<Refusal> enter(long id, Account officer) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(officer, contract);
    Optional<Amendment> open = contract.openAmendment();
    if (open.isEmpty()) {
      return List.of(contract.outOfOrder());
    }
    List<Refusal> unlawful = legality.refusals(contract);
    if (!unlawful.isEmpty()) {
      return unlawful;
    }
    List<Refusal> refusals = open.get().enter(as, officer.id(), LocalDate.now(clock));
    if (refusals.isEmpty()) {
      record(contract, "amendment entered", contract.edition(), officer);
      letters.amendmentEntered(contract);
      papers.issue(contract, PaperKind.CONTRACT);
      papers.issue(contract, PaperKind.AMENDMENT);
    }
    return refusals;
  }

  private void record(Contract contract, String act, int edition, Account who) {
    trail.record("contract", contract.id(), act, Optional.of(who.id()), "edition " + edition);
  }
}
