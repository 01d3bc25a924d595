package eu.passerelle.mail;

import eu.passerelle.job.Job;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empties the outbox: right after a letter was posted, and every few seconds in case that failed. A
 * node makes one round at a time, over one line, and ends it when it finds the mail server away.
 */
@ApplicationScoped
public class Delivery implements Job {

  @Inject private Postman postman;
  @Inject private Smtp smtp;

  @Resource private ManagedExecutorService executor;

  /** How often a round was asked for since none was under way. */
  private final AtomicInteger asked = new AtomicInteger();

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
    if (asked.getAndIncrement() == 0) {
      goRound();
    }
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Posted posted) {
    if (asked.getAndIncrement() == 0) {
      executor.execute(this::goRound);
    }
  }

  /** What was posted while the round was under way may have been missed: then another follows. */
  private void goRound() {
    try {
      int before;
      do {
        before = asked.get();
        deliverWhatIsDue();
      } while (!asked.compareAndSet(before, 0));
    } catch (RuntimeException | Error e) {
      asked.set(0);
      throw e;
    }
  }

  private void deliverWhatIsDue() {
    try (Smtp.Line line = smtp.line()) {
      Optional<Smtp.Answer> answer;
      do {
        answer = postman.deliverNext(line);
      } while (answer.isPresent() && answer.get() != Smtp.Answer.AWAY);
    }
  }
}
