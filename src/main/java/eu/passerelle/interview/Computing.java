package eu.passerelle.interview;

import eu.passerelle.account.Account;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Puts everything of a job-dating in order anew that is not fixed.
 *
 * <p>What takes time, the solving, holds neither a transaction nor a lock: everyone goes on saying
 * whom they would like to meet, and nobody's page waits for it. So something may change meanwhile;
 * then nothing is kept, and the timetable is to be computed again.
 */
@ApplicationScoped
public class Computing {

  private InterviewDesk desk;
  private TimetableSolver solver;

  protected Computing() {}

  @Inject
  Computing(InterviewDesk desk, TimetableSolver solver) {
    this.desk = desk;
    this.solver = solver;
  }

  /** Computes the timetable of an event, unless something changes meanwhile. */
  @Transactional(TxType.NEVER)
  public Optional<Refusal> compute(long eventId, Account by) {
    JobDatingPlan plan = desk.plan(eventId).orElseThrow();
    return desk.keep(plan, solver.solved(plan.timetable()), by);
  }
}
