package eu.passerelle.offer;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Goes every hour of the day through the searches that are due, each in its own transaction. */
@ApplicationScoped
public class AlertRound implements Job {

  /** A telephone may lie beside its owner's bed. */
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Inject private Alerts alerts;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "offer-alerts";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    alerts.forget();
    if (LocalTime.now(clock).isBefore(MORNING)) {
      return;
    }
    while (alerts.due().stream().filter(alerts::tell).count() > 0) {
      // until none is due
    }
  }
}
