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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** The jobs this node is at; none of them is begun a second time meanwhile. */
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

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
    try {
      for (Job job : jobs) {
        if (underWay.add(job.name())) {
          executor.execute(() -> attend(job));
        }
      }
    } catch (RuntimeException e) {
      // An exception let through would end the ticking for good.
      LOG.log(Level.WARNING, "no job could be begun, it will be tried again", e);
    }
  }

  /** Each job on a thread of its own: one that waits for something keeps no other waiting. */
  private void attend(Job job) {
    try {
      if (claim(job)) {
        job.run();
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "job " + job.name() + " failed, it will be tried again", e);
    } finally {
      underWay.remove(job.name());
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
