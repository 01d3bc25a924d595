package eu.passerelle.mail;

import eu.passerelle.job.Job;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Empties the outbox: right after a letter was posted, and every few seconds in case that failed.
 */
@ApplicationScoped
public class Delivery implements Job {

  @Inject private Postman postman;

  @Resource private ManagedExecutorService executor;

  private final AtomicBoolean underWay = new AtomicBoolean();

  @Override
  public String name() {
    return "mail-delivery";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    while (postman.deliverNext()) {
      // one letter, one transaction
    }
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
    if (underWay.compareAndSet(false, true)) {
      executor.execute(
          () -> {
            underWay.set(false);
            run();
          });
    }
  }
}
