package eu.passerelle.territory;

/**
 * The square on the map that holds a circle: what an index on positions can answer, before the
 * circle itself is measured.
 */
public record Box(double south, double north, double west, double east) {

  private static final double KM_PER_DEGREE = 111.2;

  /** The box around everything within some kilometres, as the crow flies. */
  public static Box around(Position middle, double km) {
    double up = km / KM_PER_DEGREE;
    double aside = up / Math.cos(Math.toRadians(middle.latitude()));
    return new Box(
        middle.latitude() - up,
        middle.latitude() + up,
        middle.longitude() - aside,
        middle.longitude() + aside);
  }

  public boolean contains(Position position) {
    return position.latitude() >= south
        && position.latitude() <= north
        && position.longitude() >= west
        && position.longitude() <= east;
  }
}
