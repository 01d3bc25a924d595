package eu.passerelle.matching;

import eu.passerelle.matching.Match.Fit;
import java.util.Comparator;

/**
 * Where an offer or an apprentice stands in a ranking: the better fit first, then the better score,
 * then the shorter way, then the smaller number, so that the same facts always give the same order.
 */
public record Standing(long number, Fit fit, int score, int minutes)
    implements Comparable<Standing> {

  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::fit)
          .thenComparing(Comparator.comparingInt(Standing::score).reversed())
          .thenComparingInt(Standing::minutes)
          .thenComparingLong(Standing::number);

  static Standing of(long number, Match match) {
    return new Standing(number, match.fit(), match.score(), match.minutes());
  }

  @Override
  public int compareTo(Standing other) {
    return ORDER.compare(this, other);
  }
}
