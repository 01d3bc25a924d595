package eu.passerelle.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    if (Rhine.bankOf(from) == Rhine.bankOf(to)) {
      double km = means.kmFor(from.distanceKm(to));
      return way(means, km, means.minutesFor(km), Optional.empty());
    }
    return over(crossings.stream(), from, to, means).orElseThrow();
  }

  /**
   * The way from one bank to the other on a day when no ferry runs; empty where there is only a
   * ferry.
   */
  public Optional<Way> wayWithoutFerry(Place from, Place to, MeansOfTransport means) {
    return over(
        crossings.stream().filter(crossing -> crossing.kind() != CrossingKind.FERRY),
        from.position(),
        to.position(),
        means);
  }

  private static Optional<Way> over(
      Stream<Crossing> crossings, Position from, Position to, MeansOfTransport means) {
    return crossings
        .filter(crossing -> crossing.isOpenTo(means))
        .map(crossing -> over(crossing, from, to, means))
        .min(Comparator.comparingDouble(Leg::minutes))
        .map(leg -> way(means, leg.km(), leg.minutes(), Optional.of(leg.crossing())));
  }

  private static Leg over(Crossing crossing, Position from, Position to, MeansOfTransport means) {
    double km =
        means.kmFor(from.distanceKm(crossing.position()))
            + means.kmFor(crossing.position().distanceKm(to));
    return new Leg(crossing, km, means.minutesFor(km) + crossing.kind().waitingMinutes());
  }

  private static Way way(
      MeansOfTransport means, double km, double minutes, Optional<Crossing> crossing) {
    return new Way(means, (int) Math.round(km), (int) Math.round(minutes), crossing);
  }

  private record Leg(Crossing crossing, double km, double minutes) {}
}
