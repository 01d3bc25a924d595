package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import eu.passerelle.application.Application;
import eu.passerelle.application.ApplicationAccepted;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Where a contract is drawn up: by the company, with the school's place. */
@ApplicationScoped
public class Drafting {

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Signing signing;
  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /** Company and apprentice agree: a draft with all that is known. */
  void draft(@Observes ApplicationAccepted accepted) {
    Application application = em.find(Application.class, accepted.applicationId());
    Contract contract = new Contract(application, clock.instant());
    contracts.add(contract);
    trail.record("contract", contract.id(), "drafted", Optional.empty(), "");
    letters.drafted(contract);
  }

  /**
   * The company fills in what is agreed.
   *
   * @param edition the edition it saw when it began to write; where what it writes has changed
   *     since, nothing is saved, so that of two who write at once nobody's words are lost unseen
   */
  @Transactional
  public List<Refusal> agree(
      long id,
      int edition,
      Terms terms,
      SortedMap<Integer, BigDecimal> pay,
      Optional<Organisation> school,
      Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    if (contract.hasChangedSince(edition, line -> Particular.named(line).isEmpty())) {
      return List.of(OwnRule.refuses("edited"));
    }
    List<Refusal> refusals =
        contract.agreeOn(
            ContractAccess.actor(who, contract), terms, pay, school, who.id(), clock.instant());
    if (refusals.isEmpty()) {
      record(contract, "changed", who.id());
    }
    return refusals;
  }

  /** The apprentice goes on here with the training of an earlier contract of theirs. */
  @Transactional
  public List<Refusal> goOnWith(long id, long earlierId, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    Actor as = ContractAccess.actor(who, contract);
    Contract earlier = contracts.locked(earlierId).orElseThrow();
    if (contracts.goingOnWith(earlierId).isPresent()) {
      return List.of(OwnRule.refuses("earlier.taken"));
    }
    List<Refusal> refusals = contract.goOnWith(earlier, as, who.id(), clock.instant());
    if (refusals.isEmpty()) {
      record(contract, "goes on", who.id());
      letters.goesOn(contract);
    }
    return refusals;
  }

  /** The apprentice begins with the first year after all. */
  @Transactional
  public List<Refusal> beginAnew(long id, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals =
        contract.beginAnew(ContractAccess.actor(who, contract), who.id(), clock.instant());
    if (refusals.isEmpty()) {
      record(contract, "begins anew", who.id());
    }
    return refusals;
  }

  /**
   * The company asks the school for its place; refused while something is missing or while the law
   * could never let it be registered.
   */
  @Transactional
  public List<Refusal> sendToSchool(long id, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> obstacles = obstacles(contract);
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    int edition = contract.edition();
    List<Refusal> refusals =
        contract.sendToSchool(ContractAccess.actor(who, contract), who.id(), clock.instant());
    if (contract.edition() != edition) {
      record(contract, "new edition", who.id());
    }
    if (refusals.isEmpty()) {
      record(contract, "sent to school", who.id());
      letters.askedOfSchool(contract);
    }
    return refusals;
  }

  /** What the law holds against it, once there is enough to judge. */
  private List<Refusal> obstacles(Contract contract) {
    return contract.missing().isEmpty() ? legality.obstacles(contract) : List.of();
  }

  /** The company takes a contract back that not everyone has signed, to change it. */
  @Transactional
  public List<Refusal> takeBack(long id, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = contract.takeBack(ContractAccess.actor(who, contract));
    if (refusals.isEmpty()) {
      record(contract, "taken back", who.id());
      letters.takenBack(contract);
    }
    return refusals;
  }

  /** Company or apprentice gives it up, and tells the others why. */
  @Transactional
  public List<Refusal> abandon(long id, String reason, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    em.refresh(contract.offer(), LockModeType.PESSIMISTIC_WRITE);
    List<Refusal> refusals = contract.abandon(ContractAccess.actor(who, contract), reason);
    if (refusals.isEmpty()) {
      reasons.record(contract, "abandoned", who, edition(contract), reason);
      letters.abandoned(contract, who);
    }
    return refusals;
  }

  /**
   * Who leaves Passerelle takes up no contract that is not registered yet, and is named in none.
   */
  @Transactional
  void leave(@Observes AccountClosed closed) {
    for (Contract contract : contracts.unregisteredOfApprentice(closed.accountId())) {
      abandon(contract.id(), "", contract.apprentice());
      contract.forgetApprentice();
      contracts.forgetApprenticeInEditions(contract.id());
      contracts.forgetWords(contract.id());
      contracts.forgetSignersBut(Party.EMPLOYER, contract.id());
    }
  }

  /** The school confirms its place: everyone can sign. */
  @Transactional
  public List<Refusal> confirmSchoolPlace(long id, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = contract.confirmSchoolPlace(ContractAccess.actor(who, contract));
    if (refusals.isEmpty()) {
      record(contract, "school place confirmed", who.id());
      letters.readyToSign(contract);
      signing.askGuardian(contract);
    }
    return refusals;
  }

  /** The school has no place. */
  @Transactional
  public List<Refusal> declineSchoolPlace(long id, String reason, Account who) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals =
        contract.declineSchoolPlace(ContractAccess.actor(who, contract), reason);
    if (refusals.isEmpty()) {
      reasons.record(contract, "school place declined", who, edition(contract), reason);
      letters.noPlace(contract);
    }
    return refusals;
  }

  private void record(Contract contract, String act, long account) {
    trail.record("contract", contract.id(), act, Optional.of(account), edition(contract));
  }

  private static String edition(Contract contract) {
    return "edition " + contract.edition();
  }
}
