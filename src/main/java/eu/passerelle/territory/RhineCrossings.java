package eu.passerelle.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Estimates the way between two positions of the Upper Rhine.
 *
 * <p>On one bank the way is the straight line times the detour usual for the means of transport.
 * From one bank to the other it leads over the crossing that makes it shortest in time, among those
 * open to the means, and names it: 5 km as the crow flies may be 40 by road. An estimate good
 * enough to rank training places, not a timetable.
 */
public final class RhineCrossings implements Router {

  private final List<Crossing> crossings;

  /** Kept, since ranking asks for thousands of ways at once; there are as many as places. */
  private final Map<Position, Bearings> bearings = new ConcurrentHashMap<>();

  public RhineCrossings(List<Crossing> crossings) {
    for (MeansOfTransport means : MeansOfTransport.values()) {
      if (crossings.stream().noneMatch(c -> c.isOpenTo(means))) {
        throw new IllegalArgumentException("no crossing of the Rhine is open to " + means);
      }
    }
    this.crossings = List.copyOf(crossings);
  }

  @Override
  public Way way(Place from, Place to, MeansOfTransport means) {
    return way(from.position(), to.position(), means);
  }

  /** The way between two positions. */
  public Way way(Position from, Position to, MeansOfTransport means) {
    if (isOnOneBank(from, to)) {
      double km = means.kmFor(from.distanceKm(to));
      return way(means, km, means.minutesFor(km), Optional.empty());
    }
    return over(from, to, means, any -> true).orElseThrow();
  }

  @Override
  public Optional<Way> wayWithoutFerry(Place from, Place to, MeansOfTransport means) {
    return over(
        from.position(), to.position(), means, crossing -> crossing.kind() != CrossingKind.FERRY);
  }

  @Override
  public TravelTimes times(Place from, Place to) {
    Position start = from.position();
    Position end = to.position();
    if (isOnOneBank(start, end)) {
      double straight = start.distanceKm(end);
      return new TravelTimes(means -> means.minutesFor(means.kmFor(straight)));
    }
    double[] before = bearings(start).km();
    double[] after = bearings(end).km();
    return new TravelTimes(
        means -> minutes(quickest(before, after, means, any -> true), before, after, means));
  }

  private Optional<Way> over(
      Position from, Position to, MeansOfTransport means, Predicate<Crossing> allowed) {
    double[] before = bearings(from).km();
    double[] after = bearings(to).km();
    int best = quickest(before, after, means, allowed);
    if (best < 0) {
      return Optional.empty();
    }
    return Optional.of(
        way(
            means,
            means.kmFor(before[best] + after[best]),
            minutes(best, before, after, means),
            Optional.of(crossings.get(best))));
  }

  /**
   * The crossing that makes the way shortest, by its place in the list; negative if there is none.
   */
  private int quickest(
      double[] before, double[] after, MeansOfTransport means, Predicate<Crossing> allowed) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < before.length; i++) {
      Crossing crossing = crossings.get(i);
      if (crossing.isOpenTo(means) && allowed.test(crossing)) {
        double minutes = minutes(i, before, after, means);
        if (minutes < least) {
          best = i;
          least = minutes;
        }
      }
    }
    return best;
  }

  private double minutes(int crossing, double[] before, double[] after, MeansOfTransport means) {
    return means.minutesFor(means.kmFor(before[crossing] + after[crossing]))
        + crossings.get(crossing).kind().waitingMinutes();
  }

  private static Way way(
      MeansOfTransport means, double km, double minutes, Optional<Crossing> crossing) {
    return new Way(means, (int) Math.round(km), TravelTimes.whole(minutes), crossing);
  }

  private boolean isOnOneBank(Position one, Position other) {
    return bearings(one).bank() == bearings(other).bank();
  }

  private Bearings bearings(Position position) {
    Bearings known = bearings.get(position);
    return known != null ? known : bearings.computeIfAbsent(position, this::take);
  }

  private Bearings take(Position position) {
    return new Bearings(
        Rhine.bankOf(position),
        crossings.stream().mapToDouble(c -> position.distanceKm(c.position())).toArray());
  }

  /** On which bank a position lies, and how far it is from each crossing as the crow flies. */
  private record Bearings(Bank bank, double[] km) {}
}
