package eu.passerelle.territory;

/**
 * How someone travels, with what an estimate of the way needs: how much longer roads are than the
 * straight line, an average speed door to door, and the minutes lost before and after (parking, the
 * walk to the stop, waiting). Rough values for estimates, not for timetables.
 */
public enum MeansOfTransport {
  CAR(1.3, 52, 5),
  PUBLIC_TRANSPORT(1.35, 34, 15),
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
    return Math.max(0, minutes - fixedMinutes) / 60 * kmPerHour / detour;
  }

  /** The time for a way of this length. */
  double minutesFor(double km) {
    return fixedMinutes + km / kmPerHour * 60;
  }
}
