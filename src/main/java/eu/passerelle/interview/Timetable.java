package eu.passerelle.interview;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;

/** All meetings of a job-dating with the times they have, as the solver moves them about. */
@PlanningSolution
public class Timetable {

  /** How many minutes it takes from one room to another. */
  public record Walk(int minutes) {}

  @ProblemFactCollectionProperty @ValueRangeProvider private List<Slot> slots;
  @ProblemFactProperty private Walk walk;
  @PlanningEntityCollectionProperty private List<Meeting> meetings;
  @PlanningScore private HardMediumSoftScore score;

  /** For the solver, which copies it. */
  protected Timetable() {}

  Timetable(List<Slot> slots, int walk, List<Meeting> meetings) {
    this.slots = slots;
    this.walk = new Walk(walk);
    this.meetings = meetings;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  HardMediumSoftScore score() {
    return score;
  }
}
