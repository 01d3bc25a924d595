package eu.passerelle.territory;

/**
 * How someone travels, with what an estimate of the way needs: how much longer roads are than the
 * straight line, an average speed door to door, and the minutes lost before and after (parking, the
 * walk to the stop, waiting). Rough values for estimates, not for timetables.
 */
public enum MeansOfTransport {
  CAR(1.3, 52, 5),
  /** On one bank of the Rhine by any line; over it by the line of the crossing ({@link Line}). */
  PUBLIC_TRANSPORT(1.35, 34, 15) {
    @Override
    public double straightKmWithin(double minutes) {
      return straightKm(minutes - LineKind.SHORTEST_WALKS, LineKind.FASTEST_KM_PER_HOUR);
    }
  },
  BICYCLE(1.25, 15, 2),
  FOOT(1.2, 4.5, 0);

  private final double detour;
  private final double kmPerHour;
  private final int fixedMinutes;

  MeansOfTransport(double detour, double kmPerHour, int fixedMinutes) {
    this.detour = detour;
    this.kmPerHour = kmPerHour;
    this.fixedMinutes = fixedMinutes;
  }

  /** The length of the way for a straight distance. */
  double kmFor(double straightKm) {
    return straightKm * detour;
  }

  /** The farthest, as the crow flies, that one can come in some minutes, in kilometres. */
  public double straightKmWithin(double minutes) {
    return straightKm(minutes - fixedMinutes, kmPerHour);
  }

  /** The time for a way of this length. */
  double minutesFor(double km) {
    return fixedMinutes + ridingMinutes(km);
  }

  /** The time for a part of a way, nothing lost before or after. */
  double ridingMinutes(double km) {
    return km / kmPerHour * 60;
  }

  double straightKm(double minutes, double speed) {
    return Math.max(0, minutes) / 60 * speed / detour;
  }
}
