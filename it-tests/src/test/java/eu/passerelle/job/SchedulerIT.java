package eu.passerelle.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs side by side. */
@InsideLiberty
class SchedulerIT {

  /** The jobs below have nothing to do while other tests run. */
  private static volatile boolean observed;

  private static final CountDownLatch STUCK = new CountDownLatch(1);
  private static final CountDownLatch FREE = new CountDownLatch(1);
  private static final CountDownLatch RUNS_MEANWHILE = new CountDownLatch(3);

  /** Waits for something that does not come. */
  @ApplicationScoped
  public static class Waiting implements Job {

    @Override
    public String name() {
      return "a-waiting-job";
    }

    @Override
    public Duration every() {
      return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
      if (!observed) {
        return;
      }
      STUCK.countDown();
      try {
        FREE.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Never succeeds. */
  @ApplicationScoped
  public static class Failing implements Job {

    @Override
    public String name() {
      return "a-failing-job";
    }

    @Override
    public Duration every() {
      return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
      if (!observed) {
        return;
      }
      if (STUCK.getCount() == 0) {
        RUNS_MEANWHILE.countDown();
      }
      throw new IllegalStateException("this job always fails");
    }
  }

  @Test
  @DisplayName("a job that waits for ever stops no other, and one that fails is begun again")
  void sideBySide() throws Exception {
    observed = true;
    try {
      assertTrue(STUCK.await(20, TimeUnit.SECONDS), "the waiting job did not begin");
      assertTrue(RUNS_MEANWHILE.await(30, TimeUnit.SECONDS), "the others did not go on");
    } finally {
      observed = false;
      FREE.countDown();
    }
  }
}
