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
public class RhineCrossings {

  private final List<Crossing> crossings;

  /** Kept, since ranking asks for thousands of ways at once; there are as many as places. */
  private final Map<Position, Bearings> bearings = new ConcurrentHashMap<>();

  /** For the container's proxy only. */
  protected RhineCrossings() {
    this.crossings = List.of();
  }

  public RhineCrossings(List<Crossing> crossings) {
    for (MeansOfTransport means : MeansOfTransport.values()) {
      if (crossings.stream().noneMatch(c -> c.isOpenTo(means))) {
        throw new IllegalArgumentException("no crossing of the Rhine is open to " + means);
      }
    }
    this.crossings = List.copyOf(crossings);
  }

  /** The way between two places. */
  public Way way(Place from, Place to, MeansOfTransport means) {
    return way(from.position(), to.position(), means);
  }

  /** The way between two positions. */
  public Way way(Position from, Position to, MeansOfTransport means) {
    return leg(from, to, means).way(means);
  }

  /** How long that way takes, in minutes from door to door. */
  public int minutes(Place from, Place to, MeansOfTransport means) {
    return leg(from.position(), to.position(), means).wholeMinutes();
  }

  /**
   * The way from one bank to the other on a day when no ferry runs; empty where there is only a
   * ferry.
   */
  public Optional<Way> wayWithoutFerry(Place from, Place to, MeansOfTransport means) {
    return over(
            from.position(),
            to.position(),
            means,
            crossing -> crossing.kind() != CrossingKind.FERRY)
        .map(leg -> leg.way(means));
  }

  private Leg leg(Position from, Position to, MeansOfTransport means) {
    if (bearings(from).bank() == bearings(to).bank()) {
      double km = means.kmFor(from.distanceKm(to));
      return new Leg(Optional.empty(), km, means.minutesFor(km));
    }
    return over(from, to, means, any -> true).orElseThrow();
  }

  private Optional<Leg> over(
      Position from, Position to, MeansOfTransport means, Predicate<Crossing> allowed) {
    double[] before = bearings(from).km();
    double[] after = bearings(to).km();
    Optional<Crossing> best = Optional.empty();
    double km = 0;
    double minutes = Double.MAX_VALUE;
    for (int i = 0; i < before.length; i++) {
      Crossing crossing = crossings.get(i);
      if (crossing.isOpenTo(means) && allowed.test(crossing)) {
        double overThis = means.kmFor(before[i]) + means.kmFor(after[i]);
        double takes = means.minutesFor(overThis) + crossing.kind().waitingMinutes();
        if (takes < minutes) {
          best = Optional.of(crossing);
          km = overThis;
          minutes = takes;
        }
      }
    }
    return best.isPresent() ? Optional.of(new Leg(best, km, minutes)) : Optional.empty();
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

  private record Leg(Optional<Crossing> crossing, double km, double minutes) {

    int wholeMinutes() {
      return (int) Math.round(minutes);
    }

    Way way(MeansOfTransport means) {
      return new Way(means, (int) Math.round(km), wholeMinutes(), crossing);
    }
  }
}
