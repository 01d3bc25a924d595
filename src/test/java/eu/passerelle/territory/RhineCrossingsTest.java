package eu.passerelle.territory;

import static eu.passerelle.territory.MeansOfTransport.BICYCLE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static eu.passerelle.territory.MeansOfTransport.FOOT;
import static eu.passerelle.territory.MeansOfTransport.PUBLIC_TRANSPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real places and crossings of the reference data. */
class RhineCrossingsTest {

  private static final Position STRASBOURG = new Position(48.58392, 7.74553);
  private static final Position COLMAR = new Position(48.08078, 7.35584);
  private static final Position KEHL = new Position(48.57297, 7.81523);
  private static final Position RHINAU = new Position(48.32017, 7.70527);
  private static final Position KAPPEL = new Position(48.28382, 7.76605);
  private static final Position SELTZ = new Position(48.8952, 8.10757);
  private static final Position RASTATT = new Position(48.85851, 8.20965);
  private static final Position LAUTERBOURG = new Position(48.97515, 8.17846);
  private static final Position LANDAU = new Position(49.19844, 8.11692);

  private static final Line TRAM_D = new Line(LineKind.TRAM, "D", "D", 15);

  private final RhineCrossings rhine =
      new RhineCrossings(
          List.of(
              crossing("vogelgrun", 48.022, 7.575, CrossingKind.BRIDGE, CAR, BICYCLE, FOOT),
              crossing("rhenanus", 48.322, 7.722, CrossingKind.FERRY, CAR, BICYCLE, FOOT),
              crossing("pflimlin", 48.487, 7.772, CrossingKind.BRIDGE, CAR, BICYCLE, FOOT),
              crossing("deux-rives", 48.568, 7.804, CrossingKind.BRIDGE, BICYCLE, FOOT),
              crossing("europe", 48.574, 7.801, CrossingKind.BRIDGE, CAR, BICYCLE, FOOT),
              crossing("tram", 48.575, 7.801, CrossingKind.BRIDGE).with(TRAM_D),
              crossing("wintersdorf", 48.854, 8.105, CrossingKind.BRIDGE, CAR, BICYCLE, FOOT),
              crossing("saletio", 48.888, 8.129, CrossingKind.FERRY, CAR, BICYCLE, FOOT)));

  @Test
  void fromStrasbourgToKehlTheCarTakesThePontDeLEurope() {
    Way way = rhine.way(STRASBOURG, KEHL, CAR);
    assertEquals("europe", way.crossing().orElseThrow().slug());
    assertEquals(7, way.km());
    assertTrue(way.minutes() < 20);
  }

  @Test
  void theTramCrossesWhereThereAreRails() {
    Way way = rhine.way(STRASBOURG, KEHL, PUBLIC_TRANSPORT);
    assertEquals("tram", way.crossing().orElseThrow().slug());
  }

  @Test
  void fromRhinauToKappelTheFerryIsTheNearestWay() {
    assertEquals("rhenanus", rhine.way(RHINAU, KAPPEL, BICYCLE).crossing().orElseThrow().slug());
    assertEquals("rhenanus", rhine.way(KAPPEL, RHINAU, CAR).crossing().orElseThrow().slug());
  }

  @Test
  void fromSeltzToRastattTheBridgeIsQuickerThanWaitingForTheFerry() {
    assertEquals("wintersdorf", rhine.way(SELTZ, RASTATT, CAR).crossing().orElseThrow().slug());
  }

  @Test
  void onFootTheFerryOfSeltzSavesTheDetour() {
    assertEquals("saletio", rhine.way(SELTZ, RASTATT, FOOT).crossing().orElseThrow().slug());
  }

  @Test
  void withoutRailsNearbyAFewKilometresBecomeMany() {
    Way way = rhine.way(RHINAU, KAPPEL, PUBLIC_TRANSPORT);
    assertEquals("tram", way.crossing().orElseThrow().slug());
    assertTrue(way.km() > 70);
  }

  @Test
  void onOneBankNoCrossingIsNeededEvenFromCountryToCountry() {
    assertFalse(rhine.way(COLMAR, STRASBOURG, CAR).crossesTheRhine());
    assertFalse(rhine.way(LAUTERBOURG, LANDAU, CAR).crossesTheRhine());
  }

  @Test
  void aFerryThatBeginsLateOrRestsOnAWorkdayIsNoWayToWork() {
    assertTrue(ferry(Days.WORKDAYS, "06:00", "20:00").isOpenTo(BICYCLE));
    assertFalse(ferry(Days.WORKDAYS, "10:00", "20:00").isOpenTo(BICYCLE));
    assertFalse(ferry(Days.WORKDAYS, "06:00", "15:00").isOpenTo(BICYCLE));
    assertFalse(ferry(Days.WEDNESDAY_TO_SUNDAY, "06:00", "20:00").isOpenTo(BICYCLE));
  }

  @Test
  void whatIsKnownOfSummerSaysNothingOfWinter() {
    var summer = hours(Season.SUMMER, Days.DAILY, "06:00", "20:00");
    var winter = hours(Season.WINTER, Days.DAILY, "09:00", "17:00");
    assertTrue(ferry().with(List.of(summer)).isOpenTo(BICYCLE));
    assertFalse(ferry().with(List.of(summer, winter)).isOpenTo(BICYCLE));
    assertFalse(ferry().with(List.of(winter)).isOpenTo(BICYCLE));
  }

  private static Crossing ferry(Days days, String opens, String closes) {
    return ferry().with(List.of(hours(Season.ALL_YEAR, days, opens, closes)));
  }

  private static Crossing ferry() {
    return crossing("saletio", 48.888, 8.129, CrossingKind.FERRY, CAR, BICYCLE, FOOT);
  }

  private static ServiceHours hours(Season season, Days days, String opens, String closes) {
    return new ServiceHours(season, days, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  @Test
  void aMapOnWhichSomeCannotCrossIsRefused() {
    var onlyCars = List.of(crossing("motorway", 47.79, 7.54, CrossingKind.BRIDGE, CAR));
    assertThrows(IllegalArgumentException.class, () -> new RhineCrossings(onlyCars));
  }

  private static Crossing crossing(
      String slug,
      double latitude,
      double longitude,
      CrossingKind kind,
      MeansOfTransport... openTo) {
    return new Crossing(slug, slug, slug, new Position(latitude, longitude), kind, Set.of(openTo));
  }
}
