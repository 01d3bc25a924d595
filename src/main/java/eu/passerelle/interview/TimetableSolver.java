package eu.passerelle.interview;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Puts a timetable in order by the {@link TimetableRules}. It tries a given number of steps with a
 * given seed, so that the same wishes lead to the same timetable on any machine.
 */
@ApplicationScoped
public class TimetableSolver {

  private static final long SEED = 20180515;

  /** As many as a few hundred wishes need; some seconds on a small machine, twice at most. */
  private static final int STEPS = 4_000;

  /** Where a machine is so slow, or an event so large, what was found by then has to do. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** After so many steps without anything better it is as good as it gets. */
  private static final int STEPS_IN_VAIN = 1_000;

  /**
   * A step may make it worse than it was, but not than it was so many steps ago. With more, the
   * steps there are would be spent wandering, and two would often be left who would both rather
   * have each other.
   */
  private static final int STEPS_BACK = 50;

  /**
   * Where none of so many is acceptable, the best of them is taken: otherwise a small timetable
   * that can only get worse would be tried in vain until patience ends.
   */
  private static final long TRIES = 100;

  private final SolverFactory<Timetable> solvers =
      SolverFactory.create(
          new SolverConfig()
              .withSolutionClass(Timetable.class)
              .withEntityClasses(Meeting.class)
              .withConstraintProviderClass(TimetableRules.class)
              .withRandomSeed(SEED)
              .withPhases(
                  new ConstructionHeuristicPhaseConfig(),
                  new LocalSearchPhaseConfig()
                      .withMoveSelectorConfig(
                          new UnionMoveSelectorConfig()
                              .withMoveSelectors(
                                  new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())
                              .withSelectedCountLimit(TRIES))
                      .withAcceptorConfig(
                          new LocalSearchAcceptorConfig().withLateAcceptanceSize(STEPS_BACK))
                      .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                      .withTerminationConfig(
                          new TerminationConfig()
                              .withStepCountLimit(STEPS)
                              .withUnimprovedStepCountLimit(STEPS_IN_VAIN)
                              .withSpentLimit(PATIENCE))));

  private final SolutionManager<Timetable, HardMediumSoftScore> judge =
      SolutionManager.create(solvers);

  /**
   * The best timetable found; what is fixed stays as it is. Where it is not stable yet, it is
   * settled by exchanges, and put in order from there.
   */
  Timetable solved(Timetable timetable) {
    Timetable found = solvers.buildSolver().solve(timetable);
    if (found.isStable()) {
      return found;
    }
    Timetable settled = solvers.buildSolver().solve(Settling.settled(found));
    return settled.score().compareTo(found.score()) > 0 ? settled : found;
  }

  /** The rules of the first rank that a timetable breaks, by their names. */
  List<String> broken(Timetable timetable) {
    return broken(judge.analyze(timetable));
  }

  /** Those that it breaks more often than another. */
  List<String> newlyBroken(Timetable before, Timetable after) {
    return broken(judge.analyze(after).diff(judge.analyze(before)));
  }

  private static List<String> broken(ScoreAnalysis<HardMediumSoftScore> analysis) {
    return analysis.constraintAnalyses().stream()
        .filter(rule -> rule.score().hardScore() < 0)
        .map(ConstraintAnalysis::constraintName)
        .sorted()
        .toList();
  }
}
