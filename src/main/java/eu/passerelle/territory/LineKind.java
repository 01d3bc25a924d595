package eu.passerelle.territory;

/**
 * What runs on a line over the Rhine: how long the walks to its stops take, how fast it is, stops
 * included, and how far from the river it usually takes its passengers; beyond, one changes. Rough
 * values for estimates.
 */
public enum LineKind {
  TRAIN(11, LineKind.FASTEST_KM_PER_HOUR, 25),
  TRAM(LineKind.SHORTEST_WALKS, 22, 8),
  BUS(10, 28, 15);

  /** Nothing on a line, and nothing that one changes to, is faster. */
  static final double FASTEST_KM_PER_HOUR = 50;

  /** No kind has stops that are nearer, counting both walks. */
  static final int SHORTEST_WALKS = 8;

  private static final double CHANGING_MINUTES = 5;

  private final int walkingMinutes;
  private final double kmPerHour;
  private final double farthestKm;

  LineKind(int walkingMinutes, double kmPerHour, double farthestKm) {
    this.walkingMinutes = walkingMinutes;
    this.kmPerHour = kmPerHour;
    this.farthestKm = farthestKm;
  }

  /** The walks to the first stop and from the last. */
  int walkingMinutes() {
    return walkingMinutes;
  }

  /** The time between the river and a place so many kilometres away on one bank. */
  double minutesFor(double km) {
    if (km <= farthestKm) {
      return km / kmPerHour * 60;
    }
    return farthestKm / kmPerHour * 60
        + CHANGING_MINUTES
        + MeansOfTransport.PUBLIC_TRANSPORT.ridingMinutes(km - farthestKm);
  }
}
