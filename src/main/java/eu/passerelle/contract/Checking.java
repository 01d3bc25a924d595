package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What officers check before a contract is registered: by eye, item by item, and, where their body
 * asks for four eyes, one of them before another one registers.
 */
@ApplicationScoped
public class Checking {

  @Inject private Contracts contracts;
  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** What is to be checked by eye in a contract as it stands, and what has been. */
  @Transactional
  public Checklist checklist(Contract contract) {
    return Checklist.of(contract, contracts.checklistItems(), ticks(contract).keySet());
  }

  /**
   * An officer has found these items right, and no others.
   *
   * @param edition the edition that was looked at; another one is refused
   * @param items their short names
   */
  @Transactional
  public List<Refusal> tick(long id, int edition, Set<String> items, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    if (contract.edition() != edition) {
      return List.of(OwnRule.refuses("edition"));
    }
    if (!ContractLife.CHECK.isPossibleFrom(contract.status())) {
      return List.of(contract.outOfOrder());
    }
    Map<String, Tick> before = ticks(contract);
    Set<String> now = new TreeSet<>();
    for (ChecklistItem item : checklist(contract).items()) {
      if (items.contains(item.slug())) {
        now.add(item.slug());
        if (!before.containsKey(item.slug())) {
          contracts.add(new Tick(contract, item, officer.id(), clock.instant()));
        }
      }
    }
    before.values().stream()
        .filter(tick -> !now.contains(tick.item()))
        .forEach(tick -> tick.withdraw(officer.id(), clock.instant()));
    if (!now.equals(before.keySet())) {
      record(contract, "items checked", officer, " " + now);
    }
    return List.of();
  }

  /** A first officer finds right what awaits a decision: another one can enter it. */
  @Transactional
  public List<Refusal> check(long id, Account officer) {
    Contract contract = contracts.ofOfficer(id, officer);
    Actor as = ContractAccess.actor(officer, contract);
    Instant now = clock.instant();
    return switch (contract.status()) {
      case REGISTERED ->
          checked(
              contract.isAmendmentSubmitted() ? legality.refusals(contract) : List.of(),
              () -> contract.checkChange(as, officer.id(), now),
              contract.isAmendmentSubmitted() ? "change checked" : "suspension checked",
              contract,
              officer);
      case END_REPORTED ->
          checked(
              List.of(),
              () -> contract.checkEnd(as, officer.id(), now),
              "end checked",
              contract,
              officer);
      default ->
          checked(
              refusals(contract),
              () -> contract.check(as, officer.id(), now),
              "checked",
              contract,
              officer);
    };
  }

  private List<Refusal> checked(
      List<Refusal> against,
      Supplier<List<Refusal>> check,
      String act,
      Contract contract,
      Account officer) {
    List<Refusal> refusals = against.isEmpty() ? check.get() : against;
    if (refusals.isEmpty()) {
      record(contract, act, officer, "");
    }
    return refusals;
  }

  /** What stands against registering it: by law, and if that is kept, what nobody has looked at. */
  List<Refusal> refusals(Contract contract) {
    if (contract.status() != ContractStatus.AWAITING_REGISTRATION) {
      return List.of(contract.outOfOrder());
    }
    List<Refusal> byLaw = legality.refusals(contract);
    return byLaw.isEmpty() ? checklist(contract).refusals() : byLaw;
  }

  private Map<String, Tick> ticks(Contract contract) {
    return contracts.ticks(contract.id(), contract.edition()).stream()
        .collect(Collectors.toMap(Tick::item, Function.identity()));
  }

  private void record(Contract contract, String act, Account officer, String detail) {
    trail.record(
        "contract",
        contract.id(),
        act,
        Optional.of(officer.id()),
        "edition " + contract.edition() + detail);
  }
}
