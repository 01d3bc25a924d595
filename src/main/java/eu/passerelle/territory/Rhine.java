package eu.passerelle.territory;

import java.util.List;

/**
 * The course of the Rhine from Lake Constance to Remagen, as a line of some sixty points (general
 * knowledge, good to about a kilometre). It tells on which bank a place lies: not by its country,
 * since the Palatinate is German and left of the Rhine, Kleinbasel Swiss and right of it.
 */
public final class Rhine {

  private static final List<Position> DOWNSTREAM =
      List.of(
          new Position(47.510, 9.730), // Bregenz
          new Position(47.560, 9.600), // the lake
          new Position(47.620, 9.350),
          new Position(47.667, 9.178), // Konstanz
          new Position(47.660, 8.860), // Stein am Rhein
          new Position(47.695, 8.637), // Schaffhausen
          new Position(47.643, 8.603), // Rheinau
          new Position(47.575, 8.522), // Eglisau
          new Position(47.563, 8.440), // Hohentengen
          new Position(47.592, 8.300), // Zurzach
          new Position(47.616, 8.235), // Waldshut
          new Position(47.600, 8.165), // Leibstadt
          new Position(47.588, 8.135), // Albbruck
          new Position(47.562, 8.063), // Laufenburg
          new Position(47.551, 8.020), // Murg
          new Position(47.549, 7.948), // Bad Säckingen
          new Position(47.577, 7.860), // Schwörstadt
          new Position(47.556, 7.794), // Rheinfelden
          new Position(47.543, 7.720), // Kaiseraugst
          new Position(47.557, 7.597), // Basel, Wettsteinbrücke
          new Position(47.573, 7.585), // Basel, Dreirosenbrücke
          new Position(47.591, 7.590), // Huningue
          new Position(47.607, 7.583), // Palmrain
          new Position(47.618, 7.575), // Märkt
          new Position(47.700, 7.515), // Bad Bellingen
          new Position(47.790, 7.540), // Ottmarsheim
          new Position(47.817, 7.545), // Chalampé
          new Position(47.910, 7.575), // Fessenheim
          new Position(48.022, 7.575), // Breisach
          new Position(48.140, 7.600), // Marckolsheim
          new Position(48.322, 7.722), // Rhinau
          new Position(48.381, 7.747), // Gerstheim
          new Position(48.487, 7.772), // Altenheim
          new Position(48.573, 7.803), // Strasbourg
          new Position(48.679, 7.914), // Gambsheim
          new Position(48.755, 7.992), // Drusenheim
          new Position(48.831, 8.111), // Iffezheim
          new Position(48.888, 8.129), // Seltz
          new Position(48.984, 8.269), // Neuburg
          new Position(49.037, 8.303), // Maxau
          new Position(49.117, 8.372), // Leimersheim
          new Position(49.227, 8.392), // Germersheim
          new Position(49.317, 8.449), // Speyer
          new Position(49.365, 8.500), // Ketsch
          new Position(49.437, 8.506), // Altrip
          new Position(49.455, 8.478), // Neckarau
          new Position(49.485, 8.452), // Ludwigshafen
          new Position(49.631, 8.377), // Worms
          new Position(49.740, 8.440), // Gernsheim
          new Position(49.856, 8.365), // Oppenheim
          new Position(50.003, 8.275), // Mainz
          new Position(49.970, 7.890), // Bingen
          new Position(50.152, 7.715), // Sankt Goar
          new Position(50.360, 7.607), // Koblenz
          new Position(50.444, 7.405), // Andernach
          new Position(50.580, 7.230)); // Remagen

  private Rhine() {}

  /** The bank on which a position lies: the side of the stretch of river nearest to it. */
  public static Bank bankOf(Position position) {
    double nearest = Double.MAX_VALUE;
    double side = 0;
    for (int i = 1; i < DOWNSTREAM.size(); i++) {
      var stretch = new Stretch(DOWNSTREAM.get(i - 1), DOWNSTREAM.get(i), position);
      if (stretch.squaredDistance() < nearest) {
        nearest = stretch.squaredDistance();
        side = stretch.side();
      }
    }
    return side > 0 ? Bank.LEFT : Bank.RIGHT;
  }

  /** One stretch of river on a flat map around the position, with that as its origin. */
  private record Stretch(double fromX, double fromY, double alongX, double alongY) {

    Stretch(Position from, Position to, Position origin) {
      this(
          east(from, origin),
          from.latitude() - origin.latitude(),
          east(to, origin) - east(from, origin),
          to.latitude() - from.latitude());
    }

    private static double east(Position p, Position origin) {
      return (p.longitude() - origin.longitude()) * Math.cos(Math.toRadians(origin.latitude()));
    }

    double squaredDistance() {
      double length = alongX * alongX + alongY * alongY;
      double t = Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / length));
      double x = fromX + t * alongX;
      double y = fromY + t * alongY;
      return x * x + y * y;
    }

    /** Positive where the origin lies to the left of the flow. */
    double side() {
      return alongY * fromX - alongX * fromY;
    }
  }
}
