package eu.passerelle.event;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases what names people, once a day: requests nobody confirmed within a month, and visitors half
 * a year after their event.
 */
@ApplicationScoped
public class Forgetting implements Job {

  private static final Duration UNCONFIRMED = Duration.ofDays(30);
  private static final Duration VISITORS = Duration.ofDays(183);

  @Inject private Registrations registrations;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "event-forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    registrations.forgetUnconfirmed(now.minus(UNCONFIRMED));
    registrations.forgetVisitors(now.minus(VISITORS));
  }
}
