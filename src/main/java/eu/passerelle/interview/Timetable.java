package eu.passerelle.interview;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;

/** All meetings of a job-dating with the times they have, as the solver moves them about. */
@PlanningSolution
public class Timetable {

  /**
   * What holds for all meetings alike: the times there are for them, and the ways and the break.
   */
  record Frame(List<Slot> slots, Rhythm rhythm) {

    Frame {
      slots = List.copyOf(slots);
    }
  }

  @ProblemFactProperty private Frame frame;
  @PlanningEntityCollectionProperty private List<Meeting> meetings;
  @PlanningScore private HardMediumSoftScore score;

  /** For the solver, which copies it. */
  protected Timetable() {}

  Timetable(List<Slot> slots, Rhythm rhythm, List<Meeting> meetings) {
    this.frame = new Frame(slots, rhythm);
    this.meetings = meetings;
    meetings.forEach(meeting -> meeting.mayBeAt(slots));
  }

  Frame frame() {
    return frame;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  HardMediumSoftScore score() {
    return score;
  }

  /** Whether no two go without an interview who would both rather have it, by the score. */
  boolean isStable() {
    return score.mediumScore() == 0;
  }

  /** Another one that begins as this one is. */
  Timetable copy() {
    Timetable copy = new Timetable();
    copy.frame = frame;
    copy.meetings = meetings.stream().map(Meeting::copy).toList();
    return copy;
  }
}
