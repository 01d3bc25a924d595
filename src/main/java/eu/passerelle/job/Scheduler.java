package eu.passerelle.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Looks every few seconds which jobs are due and runs those this node can claim.
 *
 * <p>A claim is one statement on the job's row: it moves the next run forward, and only one node's
 * statement can. The database's clock decides, so nodes need not agree on theirs.
 */
@ApplicationScoped
public class Scheduler {

  private static final Logger LOG = Logger.getLogger(Scheduler.class.getName());
  private static final int LAST = 900;
  private static final int TICK_SECONDS = 2;

  private static final String CLAIM =
      """
      insert into job_run (name, next_due) values (?, now() + ? * interval '1 second')
      on conflict (name) do update
        set next_due = excluded.next_due, started_at = now()
        where job_run.next_due <= now()
      returning name
      """;

  @Inject @Any private Instance<Job> jobs;

  @Resource private ManagedScheduledExecutorService executor;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private ScheduledFuture<?> ticking;

  void start(@Observes @Priority(LAST) Startup event) {
    ticking = executor.scheduleWithFixedDelay(this::tick, 1, TICK_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  private void tick() {
    for (Job job : jobs) {
      try {
        if (claim(job)) {
          job.run();
        }
      } catch (SQLException | RuntimeException e) {
        // The next tick or the next due run tries again; a failing job must not stop the others.
        LOG.log(Level.WARNING, "job " + job.name() + " failed, it will be tried again", e);
      }
    }
  }

  private boolean claim(Job job) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, job.name());
      statement.setLong(2, job.every().toSeconds());
      try (var claimed = statement.executeQuery()) {
        return claimed.next();
      }
    }
  }
}
