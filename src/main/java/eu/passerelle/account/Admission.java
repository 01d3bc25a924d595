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

  /** Admits; false if it was decided before, empty if there is no such request. */
  @Transactional
  public Optional<Boolean> admit(long accountId, Account by) {
    return accounts
        .membershipForDecision(accountId)
        .map(
            membership -> {
              boolean admitted = membership.admit(by, clock.instant());
              if (admitted) {
                Account account = membership.account();
                letters.admitted(account, membership.organisation().name(account.language()));
                trail.record("account", accountId, "admitted", Optional.of(by.id()), "");
              }
              return admitted;
            });
  }

  /** Refuses with a reason; false if it was decided before, empty if there is no such request. */
  @Transactional
  public Optional<Boolean> refuse(long accountId, String reason, Account by) {
    return accounts
        .membershipForDecision(accountId)
        .map(
            membership -> {
              boolean refused = membership.refuse(by, reason, clock.instant());
              if (refused) {
                Account account = membership.account();
                letters.refused(
                    account, membership.organisation().name(account.language()), reason);
                trail.record("account", accountId, "refused", Optional.of(by.id()), "");
              }
              return refused;
            });
  }
}
