package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/** What a body's register held before Passerelle, for its officers: to read, find and end. */
@ApplicationScoped
public class PastRegister {

  @Inject private Contracts contracts;
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

  /** The officer enters how one ended that ran when it was taken over. */
  @Transactional
  public List<Refusal> end(long id, PastEnd how, Account officer) {
    RegisterEntry entry =
        entry(officer.membership().orElseThrow().organisation(), id)
            .orElseThrow(() -> new IllegalArgumentException("no past contract of this body"));
    List<Refusal> refusals = entry.end(how, LocalDate.now(clock));
    if (refusals.isEmpty()) {
      trail.record(
          "register_entry",
          id,
          "past contract ended",
          Optional.of(officer.id()),
          how.status() + " " + how.lastDay());
    }
    return refusals;
  }
}
