package eu.passerelle.matching;

import eu.passerelle.matching.Match.Fit;

/**
 * Where an offer or an apprentice stands in a ranking: the better fit first, then the better score,
 * then the shorter way, then the smaller number, so that the same facts always give the same order.
 */
public record Standing(long number, Fit fit, int score, int minutes)
    implements Comparable<Standing> {

  static Standing of(long number, Match match) {
    return new Standing(number, match.fit(), match.score(), match.minutes());
  }

  @Override
  public int compareTo(Standing other) {
    int order = fit.compareTo(other.fit);
    if (order == 0) {
      order = Integer.compare(other.score, score);
    }
    if (order == 0) {
      order = Integer.compare(minutes, other.minutes);
    }
    return order == 0 ? Long.compare(number, other.number) : order;
  }
}
