package eu.passerelle.interview;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Erases half a year after an event who wanted to meet whom there, looking once a day. */
@ApplicationScoped
public class Forgetting implements Job {

  private static final Duration KEPT = Duration.ofDays(183);

  @Inject private Interviews interviews;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "interview-forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    interviews.forget(clock.instant().minus(KEPT));
  }
}
