package eu.passerelle.territory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Estimates the way between two positions along the Rhine.
 *
 * <p>On one bank the way is the straight line times the detour usual for the means of transport.
 * From one bank to the other it leads over the crossing that makes it shortest in time, among those
 * open to the means, and names it: 5 km as the crow flies may be 40 by road. Public transport
 * crosses only by a line, and waits for it. An estimate good enough to rank training places, not a
 * timetable.
 */
public final class RhineCrossings implements Router {

  private final List<Crossing> crossings;

  /** The line over each crossing, none where there is none. */
  private final Line[] lines;

  /** What one waits at each crossing without a line. */
  private final int[] waits;

  /** By means the crossings open to it, by their places in the list: asked for without end. */
  private final Map<MeansOfTransport, int[]> open = new EnumMap<>(MeansOfTransport.class);

  /** Of these, those that are there on a day when no ferry runs. */
  private final Map<MeansOfTransport, int[]> firm = new EnumMap<>(MeansOfTransport.class);

  /** Kept, since ranking asks for thousands of ways at once; there are as many as places. */
  private final Map<Position, Bearings> bearings = new ConcurrentHashMap<>();

  public RhineCrossings(List<Crossing> crossings) {
    this.crossings = List.copyOf(crossings);
    this.lines = crossings.stream().map(c -> c.line().orElse(null)).toArray(Line[]::new);
    this.waits = crossings.stream().mapToInt(c -> c.kind().waitingMinutes()).toArray();
    for (MeansOfTransport means : MeansOfTransport.values()) {
      open.put(means, those(crossing -> crossing.isOpenTo(means)));
      firm.put(
          means,
          those(crossing -> crossing.isOpenTo(means) && crossing.kind() != CrossingKind.FERRY));
      if (open.get(means).length == 0) {
        throw new IllegalArgumentException("no crossing of the Rhine is open to " + means);
      }
    }
  }

  private int[] those(Predicate<Crossing> wanted) {
    return IntStream.range(0, crossings.size())
        .filter(i -> wanted.test(crossings.get(i)))
        .toArray();
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
    return over(from, to, means, open.get(means));
  }

  @Override
  public Optional<Way> wayWithoutFerry(Place from, Place to, MeansOfTransport means) {
    int[] bridges = firm.get(means);
    return bridges.length == 0
        ? Optional.empty()
        : Optional.of(over(from.position(), to.position(), means, bridges));
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
        means -> minutes(quickest(before, after, means, open.get(means)), before, after, means));
  }

  private Way over(Position from, Position to, MeansOfTransport means, int[] allowed) {
    double[] before = bearings(from).km();
    double[] after = bearings(to).km();
    int best = quickest(before, after, means, allowed);
    return way(
        means,
        means.kmFor(before[best] + after[best]),
        minutes(best, before, after, means),
        Optional.of(crossings.get(best)));
  }

  /** The crossing of those allowed that makes the way shortest, by its place in the list. */
  private int quickest(double[] before, double[] after, MeansOfTransport means, int[] allowed) {
    int best = allowed[0];
    double least = Double.MAX_VALUE;
    for (int i : allowed) {
      double minutes = minutes(i, before, after, means);
      if (minutes < least) {
        best = i;
        least = minutes;
      }
    }
    return best;
  }

  private double minutes(int i, double[] before, double[] after, MeansOfTransport means) {
    if (means == MeansOfTransport.PUBLIC_TRANSPORT) {
      return lines[i].minutesFor(means.kmFor(before[i]), means.kmFor(after[i]));
    }
    return means.minutesFor(means.kmFor(before[i] + after[i])) + waits[i];
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
