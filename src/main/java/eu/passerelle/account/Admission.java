package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Decides who may act for an organisation. Two who decide at once decide once: the first counts.
 */
@ApplicationScoped
public class Admission {

  /** Whether a decision counts. */
  public enum Decision {
    TAKEN,
    /** Someone else was first; theirs stands. */
    TAKEN_BEFORE
  }

  /** A request with what helps to decide on it. */
  public record Request(Membership membership, long alreadyActing) {}

  @Inject private Accounts accounts;
  @Inject private AccountLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Open requests, oldest first. */
  @Transactional
  public List<Membership> requests(int page, int size) {
    return accounts.openRequests(Page.page(size, page - 1));
  }

  @Transactional
  public long count() {
    return accounts.countOpenRequests();
  }

  /** The request of one account, open or decided. */
  @Transactional
  public Optional<Request> request(long accountId) {
    return accounts
        .membership(accountId)
        .map(m -> new Request(m, accounts.countActingFor(m.organisation().id())));
  }

  /** Admits; empty if there is no such request. */
  @Transactional
  public Optional<Decision> admit(long accountId, Account by) {
    return accounts
        .membershipForDecision(accountId)
        .map(
            membership -> {
              if (!membership.admit(by, clock.instant())) {
                return Decision.TAKEN_BEFORE;
              }
              Account account = membership.account();
              letters.admitted(account, membership.organisation().name(account.language()));
              trail.record("account", accountId, "admitted", Optional.of(by.id()), "");
              return Decision.TAKEN;
            });
  }

  /** Refuses with a reason; empty if there is no such request. */
  @Transactional
  public Optional<Decision> refuse(long accountId, String reason, Account by) {
    return accounts
        .membershipForDecision(accountId)
        .map(
            membership -> {
              if (!membership.refuse(by, reason, clock.instant())) {
                return Decision.TAKEN_BEFORE;
              }
              Account account = membership.account();
              letters.refused(account, membership.organisation().name(account.language()), reason);
              trail.record("account", accountId, "refused", Optional.of(by.id()), "");
              return Decision.TAKEN;
            });
  }
}
