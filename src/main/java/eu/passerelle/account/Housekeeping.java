package eu.passerelle.account;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets once a day what is no longer needed: attempts at guessing, links that are over, accounts
 * that nobody confirmed within a month and the companies and schools that came only with them.
 */
@ApplicationScoped
public class Housekeeping implements Job {

  private static final Duration UNCONFIRMED = Duration.ofDays(30);
  private static final Duration LINKS = Duration.ofDays(30);

  @Inject private Accounts accounts;
  @Inject private Throttle throttle;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "account-housekeeping";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    throttle.forgetOld();
    accounts.forgetLinksOver(now.minus(LINKS));
    accounts.forgetRequestsOfUnconfirmed(now.minus(UNCONFIRMED));
    accounts.forgetUnconfirmed(now.minus(UNCONFIRMED));
    accounts.forgetOrganisationsOfNobody();
  }
}
