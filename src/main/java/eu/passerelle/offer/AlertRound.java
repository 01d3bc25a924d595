package eu.passerelle.offer;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes every hour of the day through the searches that are due, each once, in its own transaction.
 */
@ApplicationScoped
public class AlertRound implements Job {

  private static final Logger LOG = Logger.getLogger(AlertRound.class.getName());

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
    goRound();
  }

  void goRound() {
    List<Long> due = alerts.dueAfter(0);
    while (!due.isEmpty()) {
      due.forEach(this::tell);
      due = alerts.dueAfter(due.get(due.size() - 1));
    }
  }

  /**
   * One that cannot be told keeps no other waiting. It stays due, and the next round tries again.
   */
  private void tell(long searchId) {
    try {
      alerts.tell(searchId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no mail for saved search " + searchId + ", tried again", e);
    }
  }
}
