package eu.passerelle.matching;

import static eu.passerelle.territory.MeansOfTransport.BICYCLE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static eu.passerelle.territory.MeansOfTransport.FOOT;
import static eu.passerelle.territory.MeansOfTransport.PUBLIC_TRANSPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.CrossingKind;
import eu.passerelle.territory.Line;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.RhineCrossings;
import eu.passerelle.territory.TravelTimes;
import eu.passerelle.territory.Way;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways between real towns over the crossings of the reference data, from Konstanz to Neuwied. */
@DisplayName("Over the Rhine")
class WaysOverTheRhineTest {

  private static final RhineCrossings RHINE = UpperRhine.crossings();
  private static final Messages MESSAGES = new Messages();

  /** Regions as the file of places calls them; the right bank is in Baden-Württemberg. */
  @ParameterizedTest
  @DisplayName("one is sent over the crossing that people there would take")
  @CsvSource({
    // the High Rhine
    "BW, Konstanz, Radolfzell, CAR, pont-de-constance",
    "AG, Bad Zurzach, Waldshut-Tiengen, PUBLIC_TRANSPORT, pont-ferroviaire-de-waldshut",
    "AG, Koblenz, Waldshut-Tiengen, CAR, pont-de-koblenz-waldshut",
    "AG, Leibstadt, Dogern, BICYCLE, barrage-d-albbruck-dogern",
    "AG, Leibstadt, Dogern, CAR, pont-de-koblenz-waldshut",
    "AG, Laufenburg, Laufenburg, CAR, pont-du-haut-rhin-de-laufenburg",
    "AG, Laufenburg, Laufenburg, FOOT, vieux-pont-de-laufenburg",
    "AG, Stein, Bad Säckingen, CAR, pont-fridolin",
    "AG, Stein, Bad Säckingen, BICYCLE, pont-en-bois-de-bad-sackingen",
    "AG, Möhlin, Schwörstadt, BICYCLE, barrage-de-ryburg-schworstadt",
    "AG, Rheinfelden, Rheinfelden, CAR, pont-autoroutier-de-rheinfelden",
    "AG, Rheinfelden, Rheinfelden, PUBLIC_TRANSPORT, vieux-pont-de-rheinfelden",
    "BL, Pratteln, Grenzach-Wyhlen, BICYCLE, barrage-d-augst-wyhlen",
    // Basel and below
    "BS, Basel, Lörrach, PUBLIC_TRANSPORT, pont-ferroviaire-de-bale",
    "68, Huningue, Weil am Rhein, PUBLIC_TRANSPORT, pont-du-palmrain",
    "68, Mulhouse, Müllheim, PUBLIC_TRANSPORT, pont-de-chalampe",
    "68, Colmar, Breisach am Rhein, PUBLIC_TRANSPORT, pont-de-vogelgrun",
    "67, Rhinau, Kappel-Grafenhausen, CAR, bac-rhenanus",
    "67, Erstein, Lahr, PUBLIC_TRANSPORT, barrage-de-gerstheim",
    "67, Strasbourg, Kehl, PUBLIC_TRANSPORT, pont-beatus-rhenanus",
    "67, Strasbourg, Offenburg, PUBLIC_TRANSPORT, pont-ferroviaire-de-kehl",
    "67, Drusenheim, Greffern, CAR, bac-drusus",
    "67, Soufflenheim, Rastatt, PUBLIC_TRANSPORT, pont-de-wintersdorf",
    // the Palatinate
    "RP, Wörth am Rhein, Karlsruhe, PUBLIC_TRANSPORT, pont-de-maxau",
    "RP, Germersheim, Bruchsal, PUBLIC_TRANSPORT, pont-de-germersheim",
    "RP, Speyer, Hockenheim, CAR, pont-de-spire",
    "RP, Altrip, Brühl, BICYCLE, bac-d-altrip",
    "RP, Ludwigshafen am Rhein, Mannheim, CAR, pont-konrad-adenauer"
  })
  void over(String region, String left, String right, MeansOfTransport means, String crossing) {
    Way way = RHINE.way(UpperRhine.in(region, left), UpperRhine.in("BW", right), means);
    assertEquals(crossing, way.crossing().map(Crossing::slug).orElse("none"));
  }

  /** As the crow flies, and by the way. */
  @ParameterizedTest
  @DisplayName("near over the water may be far by land")
  @CsvSource({
    "68, Kembs, Bad Bellingen, CAR, 6.2, 24",
    "68, Kembs, Bad Bellingen, PUBLIC_TRANSPORT, 6.2, 49",
    "67, Rhinau, Kappel-Grafenhausen, PUBLIC_TRANSPORT, 6.0, 25",
    "67, Drusenheim, Greffern, PUBLIC_TRANSPORT, 4.0, 38",
    "AG, Möhlin, Schwörstadt, CAR, 4.6, 18",
    "AG, Leibstadt, Albbruck, CAR, 3.5, 17",
    "RP, Leimersheim, Linkenheim-Hochstetten, PUBLIC_TRANSPORT, 5.0, 32",
    "RP, Otterstadt, Brühl, CAR, 6.8, 15"
  })
  void theStraightLineIsWrong(
      String region, String left, String right, MeansOfTransport means, double straight, int km) {
    Place from = UpperRhine.in(region, left);
    Place to = UpperRhine.in("BW", right);
    assertEquals(straight, from.position().distanceKm(to.position()), 0.1);
    assertEquals(km, RHINE.way(from, to, means).km());
  }

  @Test
  @DisplayName("a ferry for outings takes nobody to work")
  void outings() {
    Crossing koller = crossing("bac-de-koller");
    Way way = RHINE.way(UpperRhine.in("RP", "Otterstadt"), UpperRhine.in("BW", "Brühl"), BICYCLE);
    assertTrue(Stream.of(CAR, BICYCLE, FOOT).noneMatch(koller::isOpenTo));
    assertEquals("bac-d-altrip", way.crossing().orElseThrow().slug());
  }

  @Test
  @DisplayName("a line that runs more often is waited for less long")
  void waiting() {
    Place strasbourg = UpperRhine.in("67", "Strasbourg");
    Place kehl = UpperRhine.in("BW", "Kehl");
    Crossing tram = crossing("pont-beatus-rhenanus");
    int often = minutes(tram, strasbourg, kehl);
    Line hourly = new Line(tram.line().orElseThrow().kind(), "D", "D", 75);
    assertEquals(
        often + 30, minutes(crossing("pont-beatus-rhenanus").with(hourly), strasbourg, kehl));
  }

  private static int minutes(Crossing tram, Place from, Place to) {
    List<Crossing> only = List.of(tram, crossing("pont-de-l-europe"));
    return new RhineCrossings(only).way(from, to, PUBLIC_TRANSPORT).minutes();
  }

  @Test
  @DisplayName(
      "a ferry's hours are told, by weekday and by season where they differ, and its limits")
  void hours() {
    assertEquals(
        "Die Fähre Drusus (kostenlos) fährt montags bis freitags von 6 bis 20 Uhr, am Wochenende"
            + " von 6:40 bis 22 Uhr (April bis September) oder von 7 bis 20 Uhr (Oktober bis März)",
        hours(Language.DE, "bac-drusus", BICYCLE));
    assertEquals(
        "Le bac Rhénanus (gratuit) circule tous les jours de 5\u00A0h\u00A030 à 22\u00A0h (d’avril"
            + " à septembre)",
        hours(Language.FR, "bac-rhenanus", BICYCLE));
  }

  @Test
  @DisplayName("only who drives is told how heavy a car may be")
  void weight() {
    String german = hours(Language.DE, "bac-rhenanus", CAR);
    assertTrue(german.startsWith("Die Fähre Rhenanus (bis 3,5\u00A0t; kostenlos) fährt"), german);
    String french = hours(Language.FR, "bac-rhenanus", CAR);
    assertTrue(french.startsWith("Le bac Rhénanus (jusqu’à 3,5\u00A0t\u202F; gratuit)"), french);
  }

  @Test
  @DisplayName("hours that nobody has published are said to be unknown")
  void unknownHours() {
    assertEquals(
        "Wann die Fähre Gernsheim (kostenpflichtig) fährt, wissen wir nicht",
        hours(Language.DE, "bac-de-gernsheim", FOOT));
    assertEquals(
        "Nous ne connaissons pas les horaires du bac de Gernsheim (payant)",
        hours(Language.FR, "bac-de-gernsheim", FOOT));
  }

  private static String hours(Language language, String slug, MeansOfTransport means) {
    return MESSAGES.text(language, CrossingSaid.hours(crossing(slug), means));
  }

  @Test
  @DisplayName("a line called by its towns is called as its passengers of either language do")
  void linesByTheirTowns() {
    Place strasbourg = UpperRhine.in("67", "Strasbourg");
    Way train = RHINE.way(strasbourg, UpperRhine.in("BW", "Offenburg"), PUBLIC_TRANSPORT);
    assertEquals(
        "über die Eisenbahnbrücke Kehl (Bahn Straßburg–Offenburg, etwa alle 45 Minuten)",
        MESSAGES.text(Language.DE, CrossingSaid.over(train)));
    assertEquals(
        "par le pont ferroviaire de Kehl (train Strasbourg–Offenburg, environ toutes les 45"
            + " minutes)",
        MESSAGES.text(Language.FR, CrossingSaid.over(train)));
    Way rare =
        RHINE.way(
            UpperRhine.in("68", "Mulhouse"), UpperRhine.in("BW", "Müllheim"), PUBLIC_TRANSPORT);
    assertEquals(
        "über die Rheinbrücke Neuenburg (Bahn Mülhausen–Müllheim, nur wenige Fahrten am Tag)",
        MESSAGES.text(Language.DE, CrossingSaid.over(rare)));
  }

  @Test
  @DisplayName("public transport is told with its line, and whether that runs often")
  void lines() {
    Place strasbourg = UpperRhine.in("67", "Strasbourg");
    Way tram = RHINE.way(strasbourg, UpperRhine.in("BW", "Kehl"), PUBLIC_TRANSPORT);
    assertEquals(
        "über die Beatus-Rhenanus-Brücke (Tram D, etwa alle 15 Minuten)",
        MESSAGES.text(Language.DE, CrossingSaid.over(tram)));
    Way bus =
        RHINE.way(UpperRhine.in("67", "Erstein"), UpperRhine.in("BW", "Lahr"), PUBLIC_TRANSPORT);
    assertEquals(
        "par le barrage de Gerstheim (bus 280, seulement quelques départs par jour)",
        MESSAGES.text(Language.FR, CrossingSaid.over(bus)));
    Way car = RHINE.way(UpperRhine.in("67", "Erstein"), UpperRhine.in("BW", "Lahr"), CAR);
    assertEquals("par le barrage de Gerstheim", MESSAGES.text(Language.FR, CrossingSaid.over(car)));
    Way walk =
        RHINE.way(UpperRhine.in("AG", "Laufenburg"), UpperRhine.in("BW", "Laufenburg"), FOOT);
    assertEquals(
        "par le vieux pont de Laufenburg", MESSAGES.text(Language.FR, CrossingSaid.over(walk)));
  }

  /** Ranking looks no farther than the straight line allows. */
  @Test
  @DisplayName("no way is quicker than the straight line")
  void straightLine() {
    List<Place> places = UpperRhine.places().values().stream().sorted(byName()).toList();
    Random dice = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Place from = places.get(dice.nextInt(places.size()));
      Place to = places.get(dice.nextInt(places.size()));
      TravelTimes times = RHINE.times(from, to);
      for (MeansOfTransport means : MeansOfTransport.values()) {
        double reach = means.straightKmWithin(times.by(Set.of(means)) + 0.5);
        assertTrue(from.position().distanceKm(to.position()) <= reach + 0.001, from + " " + to);
      }
    }
  }

  @Test
  @DisplayName(
      "every crossing has a source, a name that French and German articles suit, and banks")
  void data() {
    Set<String> slugs = new HashSet<>();
    List<Place> places = List.copyOf(UpperRhine.places().values());
    for (Csv.Row row : UpperRhine.rows("crossings")) {
      assertTrue(slugs.add(row.text("slug")), row.text("slug") + " is there twice");
      assertTrue(Set.of("V", "G").contains(row.text("confirmed")), row.text("slug"));
      assertTrue(!row.text("source").isEmpty());
      row.optional("line_fr")
          .ifPresent(
              line -> {
                assertTrue(!row.text("line_source").isEmpty());
                assertTrue(Set.of("V", "G").contains(row.text("line_confirmed")));
              });
      assertTrue(isNear(position(row), places), row.text("slug") + " is far from everywhere");
    }
    for (Crossing crossing : UpperRhine.allCrossings()) {
      String french = crossing.name(Language.FR);
      String german = crossing.name(Language.DE);
      assertTrue(french.matches(begins(crossing.kind())), french);
      assertTrue(german.matches(".*([Bb]rücke|Staustufe|[Ff]ähre|Passerelle)\\b.*"), german);
    }
    for (Csv.Row row : UpperRhine.rows("crossing_hours")) {
      assertEquals(CrossingKind.FERRY, crossing(row.text("crossing")).kind());
      assertTrue(!row.text("source").isEmpty());
      assertTrue(Set.of("V", "G").contains(row.text("confirmed")), row.text("crossing"));
    }
  }

  /** The French sentence says le bac, la passerelle, le pont. */
  private static String begins(CrossingKind kind) {
    return switch (kind) {
      case BRIDGE -> "(Vieux pont|Pont) .*";
      case FOOTBRIDGE -> "Passerelle .*";
      case DAM -> "Barrage .*";
      case FERRY -> "Bac .*";
    };
  }

  private static boolean isNear(Position position, List<Place> places) {
    return places.stream().anyMatch(place -> place.position().distanceKm(position) < 8);
  }

  private static Position position(Csv.Row row) {
    return new Position(row.decimal("latitude"), row.decimal("longitude"));
  }

  private static Crossing crossing(String slug) {
    return UpperRhine.allCrossings().stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static Comparator<Place> byName() {
    return Comparator.comparing(Place::name).thenComparing(Place::id);
  }
}
