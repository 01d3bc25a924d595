package eu.passerelle.matching;

import eu.passerelle.language.Text;
import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.territory.Box;
import eu.passerelle.territory.CrossingKind;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Router;
import eu.passerelle.territory.TravelTimes;
import eu.passerelle.territory.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the company can be reached in the time the apprentice gives it, over which crossing, and
 * what remains of it on a day the ferry does not run. The nearer, the more points.
 */
final class WayToWork implements Criterion {

  private static final int AT_THE_LIMIT = 15;
  private static final int A_LITTLE_TOO_FAR = 8;

  /** How much longer than wished a way may be and still be worth a thought. */
  private static final double A_LITTLE = 1.25;

  private static final double ROUNDED_OFF = 0.5;
  private static final double FLAT_MAP_IS_WRONG_BY = 1.01;
  private static final double NEXT_DOOR_KM = 1;

  private final Router router;

  WayToWork(Router router) {
    this.router = router;
  }

  @Override
  public Aspect aspect() {
    return Aspect.WAY;
  }

  @Override
  public int metFrom() {
    return AT_THE_LIMIT;
  }

  @Override
  public int points(Pair pair) {
    return points(
        pair.candidate().home(),
        pair.offer().company(),
        pair.minutes(),
        pair.candidate().reachMinutes());
  }

  /**
   * The points of a way of so many minutes for someone who accepts some; never more for a longer.
   */
  int points(Place home, Place company, int minutes, int reach) {
    if (home.equals(company)) {
      return aspect().weight();
    } else if (minutes <= reach) {
      return aspect().weight() - (aspect().weight() - AT_THE_LIMIT) * minutes / reach;
    }
    return minutes <= farthest(reach) ? A_LITTLE_TOO_FAR : 0;
  }

  /** The most minutes of a way that is worth a thought to someone who accepts some. */
  static double farthest(int reach) {
    return reach * A_LITTLE;
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    Place company = pair.offer().company();
    if (pair.candidate().home().equals(company)) {
      return List.of(Reason.of(Kind.PLUS, "way.here", company.name()));
    }
    Way way = quickest(pair);
    int reach = pair.candidate().reachMinutes();
    List<Reason> reasons = new ArrayList<>();
    if (way.minutes() <= reach) {
      reasons.add(
          Reason.of(Kind.PLUS, "way.near", said(way), reach, way.minutes(), way.crossesTheRhine()));
    } else if (way.minutes() <= farthest(reach)) {
      reasons.add(
          Reason.of(
              Kind.MID, "way.little", said(way), reach, way.minutes(), way.crossesTheRhine()));
    } else {
      reasons.add(
          Reason.of(Kind.NO, "way.far", said(way), reach, way.minutes(), way.crossesTheRhine()));
    }
    way.crossing()
        .filter(crossing -> crossing.kind() == CrossingKind.FERRY)
        .ifPresent(
            ferry -> {
              reasons.add(
                  Reason.of(
                      Kind.MID,
                      ferry.hours().isEmpty() ? "way.ferryUnknown" : "way.ferry",
                      CrossingSaid.hours(ferry, way.means()),
                      CrossingSaid.hours(ferry, MeansOfTransport.FOOT)));
              withoutFerry(way, pair.candidate().home(), company).ifPresent(reasons::add);
            });
    return reasons;
  }

  /** Whether the way is as short as wished, or a little longer. */
  boolean isInReach(Pair pair) {
    return points(pair) > 0;
  }

  TravelTimes times(Place home, Place company) {
    return router.times(home, company);
  }

  /**
   * A box outside which nobody who travels by these means and accepts so many minutes comes: no way
   * is shorter than the straight line.
   */
  static Box reach(Place middle, Set<MeansOfTransport> means, int minutes) {
    double km = 0;
    for (MeansOfTransport each : means) {
      km = Math.max(km, each.straightKmWithin(farthest(minutes) + ROUNDED_OFF));
    }
    return Box.around(middle.position(), km * FLAT_MAP_IS_WRONG_BY + NEXT_DOOR_KM);
  }

  /** The quickest way by any means the apprentice has when the training begins. */
  private Way quickest(Pair pair) {
    return pair.candidate().meansOn(pair.offer().start()).stream()
        .sorted()
        .map(means -> router.way(pair.candidate().home(), pair.offer().company(), means))
        .min(Comparator.comparingInt(Way::minutes))
        .orElseThrow();
  }

  private Optional<Reason> withoutFerry(Way way, Place home, Place company) {
    return router
        .wayWithoutFerry(home, company, way.means())
        .map(
            other -> Reason.of(Kind.MID, "way.noFerry", other.minutes(), CrossingSaid.over(other)));
  }

  private static Text said(Way way) {
    return way.crossesTheRhine()
        ? Text.of(
            "matching.route.over", way.km(), way.minutes(), way.means(), CrossingSaid.over(way))
        : Text.of("matching.route.plain", way.km(), way.minutes(), way.means());
  }
}
