package eu.passerelle.outcome;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the surveys add up to.
 *
 * @param asked how many got a survey
 * @param answered how many of those answered
 * @param inWork how many of those who answered are in work
 * @param inWorkAbroad how many of those in work are so in another country than that of their school
 * @param helped how many of those who answered say that learning in two countries helped
 */
public record OutcomeFigures(
    long asked, long answered, long inWork, long inWorkAbroad, long helped) {

  static OutcomeFigures of(List<Surveys.Tally> tallies) {
    return new OutcomeFigures(
        people(tallies, tally -> true),
        people(tallies, OutcomeFigures::isAnswered),
        people(tallies, OutcomeFigures::isInWork),
        people(tallies, tally -> isInWork(tally) && tally.whereTo().isOutside(tally.theory())),
        people(tallies, tally -> tally.help() == Help.YES));
  }

  private static boolean isAnswered(Surveys.Tally tally) {
    return tally.situation() != null;
  }

  private static boolean isInWork(Surveys.Tally tally) {
    return tally.situation() == Situation.IN_WORK;
  }

  private static long people(List<Surveys.Tally> tallies, Predicate<Surveys.Tally> counted) {
    return tallies.stream().filter(counted).mapToLong(Surveys.Tally::people).sum();
  }
}
