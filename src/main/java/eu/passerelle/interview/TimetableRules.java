package eu.passerelle.interview;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.Function;

/**
 * What makes a timetable good, in three ranks, each of which counts more than all below it.
 *
 * <ol>
 *   <li>What can't be otherwise: nobody is in two places at once or walks faster than one can, no
 *       company has more interviews than tables, all are there and rest in the long break, and the
 *       two have a language in common. Interviews that were fixed before the rhythm was changed
 *       begin at other times than the rest: so times are compared by what they share.
 *   <li>That it is stable: no two go without an interview who would both rather have it, as {@link
 *       GoingWithout} says.
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
  static final String REST = "rest";

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
      rest(rules),
      stable(rules),
      wishes(rules),
      fairToSeekers(rules),
      fairToStands(rules)
    };
  }

  Constraint oneAtATime(ConstraintFactory rules) {
    return rules
        .forEachUniquePair(
            Meeting.class, equal(Meeting::seeker), overlapping(Meeting::from, Meeting::until))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(ONE_AT_A_TIME);
  }

  Constraint tables(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        // It gets too much for a company only when one more begins.
        .join(
            Meeting.class,
            equal(Meeting::stand),
            filtering((begun, other) -> other.slot().isUnderWay(begun.from())))
        .groupBy(
            (begun, other) -> begun.stand(),
            (begun, other) -> begun.from(),
            countDistinct((begun, other) -> other))
        .filter((stand, time, meetings) -> meetings > stand.tables())
        .penalize(
            HardMediumSoftScore.ONE_HARD, (stand, time, meetings) -> meetings - stand.tables())
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
                    && !one.slot().overlaps(other.slot()))
        .join(Timetable.Frame.class)
        .filter((one, other, frame) -> one.slot().minutesTo(other.slot()) < frame.rhythm().walk())
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(WALK);
  }

  Constraint rest(ConstraintFactory rules) {
    return rules
        .forEach(Meeting.class)
        .join(Timetable.Frame.class)
        .filter((meeting, frame) -> frame.rhythm().isInBreak(meeting.slot()))
        .penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint(REST);
  }

  Constraint stable(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .filter(meeting -> meeting.isUnmet() && !meeting.isFixed() && meeting.shareLanguage())
        .join(had(rules, Meeting::seeker), equal(Meeting::seeker, Had::who))
        .join(had(rules, Meeting::stand), equal((unmet, seekers) -> unmet.stand(), Had::who))
        .join(Timetable.Frame.class)
        .filter(
            (unmet, seekers, stands, frame) ->
                new GoingWithout(unmet, seekers.meetings(), stands.meetings())
                    .isRatherWished(frame))
        .penalize(HardMediumSoftScore.ONE_MEDIUM)
        .asConstraint("stable");
  }

  /** What each of one side has; nothing for those who have no time yet. */
  private static <P> UniConstraintStream<Had<P>> had(
      ConstraintFactory rules, Function<Meeting, P> side) {
    return rules
        .forEachIncludingUnassigned(Meeting.class)
        .groupBy(side, conditionally(meeting -> !meeting.isUnmet(), toList()))
        .map(Had::new);
  }

  /** Someone with the interviews they have. */
  private record Had<P>(P who, List<Meeting> meetings) {}

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
