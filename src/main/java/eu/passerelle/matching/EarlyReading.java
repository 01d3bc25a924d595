package eu.passerelle.matching;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has each node read the facts when it starts, and again soon after midnight, so that nobody waits
 * for it on a page. Not a {@link eu.passerelle.job.Job}: those are done by one node for all.
 */
@ApplicationScoped
class EarlyReading {

  private static final Logger LOG = Logger.getLogger(EarlyReading.class.getName());

  /** After the reference data are loaded, to which facts refer. */
  private static final int LAST = 900;

  @Inject private OffersForApprentice offers;
  @Inject private CandidatesForOffer candidates;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService executor;

  private Future<?> reading = CompletableFuture.completedFuture(null);
  private boolean stopped;

  void start(@Observes @Priority(LAST) Startup event) {
    next(Duration.ZERO);
  }

  @PreDestroy
  synchronized void stop() {
    stopped = true;
    reading.cancel(false);
  }

  private synchronized void next(Duration delay) {
    if (!stopped) {
      reading = executor.schedule(this::read, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void read() {
    try {
      offers.catchUp();
      candidates.catchUp();
    } catch (RuntimeException e) {
      // Whoever asks first reads; tomorrow is another day.
      LOG.log(Level.WARNING, "the facts could not be read ahead", e);
    }
    next(untilTomorrow().plusSeconds(1));
  }

  private Duration untilTomorrow() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
  }
}
