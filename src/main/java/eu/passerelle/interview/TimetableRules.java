package eu.passerelle.interview;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What makes a timetable good, in three ranks, each of which counts more than all below it.
 *
 * <ol>
 *   <li>What can't be otherwise: nobody is in two places at once or walks faster than one can, no
 *       company has more interviews than tables, all are there, and the two have a language in
 *       common. The long break needs no rule: there is no time for interviews in it.
 *   <li>That it is stable: no two go without an interview who would both rather have it than one
 *       that they have.
 *   <li>That it is full and fair: wishes are met, the stronger first, and it is worse if one person
 *       misses two interviews than if two miss one each.
 * </ol>
 */
public class TimetableRules implements ConstraintProvider {

  /** The names of the first rank; in words: {@code interview.rule.X}. */
  static final String ONE_AT_A_TIME = "oneAtATime";

  static final String TABLES = "tables";
  static final String STAND_THERE = "standThere";
  static final String SEEKER_THERE = "seekerThere";
  static final String LANGUAGE = "language";
  static final String WALK = "walk";

  /** How much a wish counts beside fairness. */
  private static final int WISH = 2;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory rules) {
    return new Constraint[] {
      oneAtATime(rules),
      tables(rules),
      standThere(rules),
      seekerThere(rules),
      language(rules),
      walk(rules),
      stable(rules),
      wishes(rules),
      fairToSeekers(rules),
      fairToStands(rules)
    };
  }

  Constraint oneAtATime(ConstraintFactory rules) {
    return rules
        .forEachUniquePair(Meeting.class, equal(Meeting::seeker), equal(Meeting::slot))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(ONE_AT_A_TIME);
  }

  Constraint tables(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        .groupBy(Meeting::stand, Meeting::slot, count())
        .filter((stand, slot, meetings) -> meetings > stand.tables())
        .penalize(
            HardMediumSoftScore.ONE_HARD, (stand, slot, meetings) -> meetings - stand.tables())
        .asConstraint(TABLES);
  }

  Constraint standThere(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        .filter(meeting -> !meeting.stand().presence().covers(meeting.slot()))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(STAND_THERE);
  }

  Constraint seekerThere(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        .filter(meeting -> !meeting.seeker().presence().covers(meeting.slot()))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(SEEKER_THERE);
  }

  Constraint language(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        .filter(meeting -> !meeting.shareLanguage())
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(LANGUAGE);
  }

  Constraint walk(ConstraintFactory rules) {
    return rules
        .forEachUniquePair(Meeting.class, equal(Meeting::seeker))
        .filter(
            (one, other) ->
                !one.stand().room().equals(other.stand().room())
                    && !one.slot().equals(other.slot()))
        .join(Timetable.Walk.class)
        .filter((one, other, walk) -> one.slot().minutesTo(other.slot()) < walk.minutes())
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(WALK);
  }

  Constraint stable(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .filter(meeting -> meeting.isUnmet() && !meeting.isFixed() && meeting.shareLanguage())
        .ifExists(
            Meeting.class,
            equal(Meeting::seeker),
            filtering((unmet, had) -> unmet.isRatherWishedBySeekerThan(had)))
        .ifExists(
            Meeting.class,
            equal(Meeting::stand),
            filtering((unmet, had) -> unmet.isRatherWishedByStandThan(had)))
        .penalize(HardMediumSoftScore.ONE_MEDIUM)
        .asConstraint("stable");
  }

  Constraint wishes(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .filter(Meeting::isUnmet)
        .penalize(HardMediumSoftScore.ONE_SOFT, meeting -> WISH * meeting.strength())
        .asConstraint("wishes");
  }

  Constraint fairToSeekers(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .filter(Meeting::isUnmet)
        .groupBy(Meeting::seeker, count())
        .penalize(HardMediumSoftScore.ONE_SOFT, (seeker, missed) -> missed * missed)
        .asConstraint("fairToSeekers");
  }

  Constraint fairToStands(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .filter(Meeting::isUnmet)
        .groupBy(Meeting::stand, count())
        .penalize(HardMediumSoftScore.ONE_SOFT, (stand, missed) -> missed * missed)
        .asConstraint("fairToStands");
  }
}
