package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.Page;

/**
 * The register of a competent body: its queue, and the numbers it gives.
 *
 * <p>A number is taken from the counter of the body and year in the same transaction that registers
 * the contract, under the counter's lock: none is given twice, and none is lost if the transaction
 * is undone. Two officers at one contract register it once; the second is told.
 */
@ApplicationScoped
public class ContractRegister {

  private static final String NEXT_NUMBER =
      """
      insert into register_counter (organisation_id, year, last_number) values (?, ?, 1)
      on conflict (organisation_id, year) do update
        set last_number = register_counter.last_number + 1
      returning last_number
      """;

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Legality legality;
  @Inject private Papers papers;
  @Inject private Checking checking;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;
  @Inject private EntityManager em;
  @Inject private Event<ContractRegistered> registered;
  @Inject private Clock clock;

  /**
   * A contract in the queue with what each rule says of it.
   *
   * @param broken the rules that stand against entering it; none where rules have no say
   * @param toConfirm the rules that are kept by a source or figure that is still to be confirmed
   * @param deadline until when to decide; empty where an end is to be entered
   */
  public record Waiting(
      Contract contract,
      Kind kind,
      List<Rule> broken,
      List<Rule> toConfirm,
      Optional<Deadline> deadline) {

    /** What is to be decided. */
    public enum Kind {
      REGISTRATION,
      AMENDMENT,
      SUSPENSION,
      END;

      static Kind of(Contract contract) {
        if (contract.status() == ContractStatus.END_REPORTED) {
          return END;
        }
        if (contract.reportedSuspension().isPresent()) {
          return SUSPENSION;
        }
        return contract.isRegistered() ? AMENDMENT : REGISTRATION;
      }

      /** Whether the rules of registration have a say. */
      private boolean isJudged() {
        return this == REGISTRATION || this == AMENDMENT;
      }
    }

    static Waiting of(Contract contract, List<Rule.Verdict> verdicts, Optional<Deadline> deadline) {
      Kind kind = Kind.of(contract);
      if (!kind.isJudged()) {
        return new Waiting(contract, kind, List.of(), List.of(), deadline);
      }
      return new Waiting(
          contract,
          kind,
          verdicts.stream().filter(v -> !v.isKept()).map(Rule.Verdict::rule).toList(),
          verdicts.stream()
              .filter(v -> v.isKept() && !v.isConfirmed())
              .map(Rule.Verdict::rule)
              .toList(),
          deadline);
    }

    /** What stands at its head: what is to be decided, and what stands against it. */
    public Text says() {
      return broken.isEmpty() && contract.checkedAt().isPresent()
          ? Text.of("contract.queue.checked")
          : Text.of("contract.queue.what." + kind, broken.size());
    }
  }

  /** What awaits an officer here, oldest first, with what stands against registration. */
  @Transactional
  public List<Waiting> queue(Organisation body, int page, int size) {
    return legality.weigh(contracts.queue(body.id(), Page.page(size, page - 1)));
  }

  @Transactional
  public long countQueue(Organisation body) {
    return contracts.countQueue(body.id());
  }

  @Transactional
  public List<Contract> contractsRegistered(Organisation body, int page, int size) {
    return contracts.register(body.id(), Page.page(size, page - 1));
  }

  @Transactional
  public long countRegistered(Organisation body) {
    return contracts.countRegister(body.id());
  }

  /** Contracts that were ever submitted here and stand as asked for, in the order they began. */
  @Transactional
  public List<Contract> contractsOf(
      Organisation body, Set<ContractStatus> statuses, int page, int size) {
    return contracts.ofRegister(body.id(), statuses, Page.page(size, page - 1));
  }

  @Transactional
  public long countOf(Organisation body, Set<ContractStatus> statuses) {
    return contracts.countOfRegister(body.id(), statuses);
  }

  /** Enters a contract in the register, or says what stands in the way. */
  @Transactional
  public List<Refusal> register(long id, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    Actor who = ContractAccess.actor(officer, contract);
    Instant now = clock.instant();
    List<Refusal> refusals = checking.refusals(contract);
    if (refusals.isEmpty()) {
      refusals = contract.refusalsToRegister(who, officer.id(), now);
    }
    if (refusals.isEmpty()) {
      contract.register(who, nextNumber(contract.registrar().orElseThrow()), officer.id(), now);
      trail.record(
          "contract",
          id,
          "registered",
          Optional.of(officer.id()),
          contract.registerNumber().orElseThrow());
      legality
          .responsible(contract)
          .flatMap(Responsibility::depositary)
          .ifPresent(contract::toBeDepositedWith);
      contract.onProbation(legality.probation(contract));
      letters.registered(contract, legality.depositDeadline(contract).map(Deadline::day));
      papers.issue(contract, PaperKind.CONTRACT);
      papers.issue(contract, PaperKind.REGISTRATION);
      registered.fire(new ContractRegistered(id));
    }
    return refusals;
  }

  /**
   * Lets this edition depart from a rule that leaves room for it, with what was shown or checked.
   *
   * @param rule the rule's name
   */
  @Transactional
  public List<Refusal> except(long id, String rule, String reason, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    boolean liftable =
        legality.judge(contract).stream()
            .anyMatch(v -> v.rule().name().equals(rule) && v.isLiftable());
    if (!liftable) {
      return List.of(OwnRule.refuses("noException"));
    }
    List<Refusal> refusals =
        contract.except(
            ContractAccess.actor(officer, contract), rule, reason, officer.id(), clock.instant());
    if (refusals.isEmpty()) {
      trail.record(
          "contract",
          id,
          "excepted",
          Optional.of(officer.id()),
          "edition %d %s".formatted(contract.consent().edition(), rule));
    }
    return refusals;
  }

  /** Returns a contract, with what the company gets to read of what is to be put right. */
  @Transactional
  public List<Refusal> returnBecause(long id, Correction correction, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    List<Refusal> refusals =
        contract.returnBecause(
            ContractAccess.actor(officer, contract), correction, officer.id(), clock.instant());
    if (refusals.isEmpty()) {
      reasons.record(
          contract,
          "returned",
          officer,
          "edition %d %s".formatted(contract.edition(), correction.comments().keySet()),
          correction.reason().orElse(""));
      letters.returned(contract);
    }
    return refusals;
  }

  private RegisterNumber nextNumber(Organisation body) {
    int year = LocalDate.now(clock).getYear();
    Number number =
        (Number)
            em.createNativeQuery(NEXT_NUMBER, Integer.class)
                .setParameter(1, body.id())
                .setParameter(2, year)
                .getSingleResult();
    return new RegisterNumber(RegisterNumber.registerOf(body), year, number.intValue());
  }
}
