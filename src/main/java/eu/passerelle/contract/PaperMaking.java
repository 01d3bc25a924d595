package eu.passerelle.contract;

import eu.passerelle.job.Job;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes papers in the background: right after the act, and every few minutes what was missed. */
@ApplicationScoped
public class PaperMaking implements Job {

  private static final Logger LOG = Logger.getLogger(PaperMaking.class.getName());

  @Inject private Papers papers;
  @Inject private PaperArchive archive;

  @Resource private ManagedExecutorService executor;

  @Override
  public String name() {
    return "contract-papers";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    archive.overdue().forEach(this::make);
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperArchive.Due due) {
    executor.execute(() -> make(due));
  }

  /** One that cannot be made keeps no other waiting. */
  private void make(PaperArchive.Due due) {
    try {
      papers.make(due);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no paper for contract " + due.contractId() + ", tried again", e);
    }
  }
}
