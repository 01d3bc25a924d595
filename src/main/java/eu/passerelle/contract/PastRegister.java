package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;

/** What a body's register held before Passerelle, for its officers: to read, find and end. */
@ApplicationScoped
public class PastRegister {

  private static final String SUBJECT = "register_entry";

  /**
   * That an officer entered how a contract ended.
   *
   * @param officer their name, as the body's register shows it to its own officers
   */
  public record Act(Instant at, PastEnd how, String officer) {}

  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** The past contracts of a body, the latest first. */
  @Transactional
  public List<RegisterEntry> entries(Organisation body, int page, int size) {
    return contracts.past(body.id(), Page.page(size, page - 1));
  }

  @Transactional
  public long count(Organisation body) {
    return contracts.countPast(body.id());
  }

  /** The ids of those that have all of some words, at most {@link ContractSearch#MOST}. */
  @Transactional
  public List<Long> find(Organisation body, String typed) {
    List<String> words = ContractSearch.words(typed);
    return words.isEmpty() ? List.of() : contracts.pastFound(body.id(), words, ContractSearch.MOST);
  }

  /** Some of those that were found, in their order. */
  @Transactional
  public List<RegisterEntry> entries(Organisation body, List<Long> found) {
    return contracts.pastOf(body.id(), found).stream()
        .sorted(Comparator.comparing(entry -> found.indexOf(entry.id())))
        .toList();
  }

  /** One of a body's past contracts. */
  @Transactional
  public Optional<RegisterEntry> entry(Organisation body, long id) {
    return contracts.pastEntry(body.id(), id);
  }

  /** What was entered of one since it was taken over, oldest first. */
  @Transactional
  public List<Act> acts(RegisterEntry entry) {
    List<AuditTrail.Entry> entries = trail.of(SUBJECT, entry.id());
    Map<Long, Account> officers =
        accounts.byNumber(entries.stream().flatMap(e -> e.accountId().stream()));
    return entries.stream()
        .map(
            e ->
                new Act(
                    e.at(),
                    PastEnd.parse(e.detail()),
                    e.accountId().map(officers::get).map(Account::name).orElse("")))
        .toList();
  }

  /**
   * The officer enters how one ended that ran when it was taken over.
   *
   * @param seen the entry's version when the officer read it
   */
  @Transactional
  public List<Refusal> end(long id, PastEnd how, int seen, Account officer) {
    RegisterEntry entry =
        entry(officer.membership().orElseThrow().organisation(), id)
            .orElseThrow(() -> new IllegalArgumentException("no past contract of this body"));
    contracts.em().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
    List<Refusal> refusals = entry.end(how, seen, LocalDate.now(clock));
    if (refusals.isEmpty()) {
      trail.record(SUBJECT, id, "past contract ended", Optional.of(officer.id()), how.toString());
    }
    return refusals;
  }
}
