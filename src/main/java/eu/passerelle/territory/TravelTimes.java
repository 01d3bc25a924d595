package eu.passerelle.territory;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How long the way from one place to another takes by each means, in minutes from door to door. */
public final class TravelTimes {

  private static final MeansOfTransport[] ALL = MeansOfTransport.values();

  private final int[] minutes = new int[ALL.length];

  TravelTimes(ToDoubleFunction<MeansOfTransport> by) {
    for (MeansOfTransport means : ALL) {
      minutes[means.ordinal()] = whole(by.applyAsDouble(means));
    }
  }

  static int whole(double minutes) {
    return (int) Math.round(minutes);
  }

  /** By the quickest of some means. */
  public int by(Set<MeansOfTransport> some) {
    int least = Integer.MAX_VALUE;
    for (MeansOfTransport means : some) {
      least = Math.min(least, minutes[means.ordinal()]);
    }
    return least;
  }

  /** By the quickest of all. */
  public int least() {
    int least = Integer.MAX_VALUE;
    for (int each : minutes) {
      least = Math.min(least, each);
    }
    return least;
  }
}
