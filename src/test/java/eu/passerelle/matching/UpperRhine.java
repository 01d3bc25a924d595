package eu.passerelle.matching;

import static eu.passerelle.territory.MeansOfTransport.PUBLIC_TRANSPORT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.SkillField;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.CrossingKind;
import eu.passerelle.territory.Days;
import eu.passerelle.territory.Line;
import eu.passerelle.territory.LineKind;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import eu.passerelle.territory.RhineCrossings;
import eu.passerelle.territory.Season;
import eu.passerelle.territory.ServiceHours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The places, crossings and occupations of the reference data, without a database. */
final class UpperRhine {

  private static final Map<String, Region> REGIONS =
      Map.of(
          "BW", Region.BADEN_WUERTTEMBERG,
          "RP", Region.RHEINLAND_PFALZ,
          "SL", Region.SAARLAND,
          "SO", Region.ESPACE_MITTELLAND,
          "JU", Region.ESPACE_MITTELLAND);

  private static final Map<String, List<ServiceHours>> HOURS =
      rows("crossing_hours").stream()
          .collect(groupingBy(row -> row.text("crossing"), mapping(UpperRhine::hours, toList())));

  private UpperRhine() {}

  /** The place of a name, the largest of several in its country. */
  static Map<String, Place> places() {
    return rows("places").stream()
        .collect(
            toMap(
                row -> row.text("name"),
                Function.identity(),
                (one, other) ->
                    one.number("population") >= other.number("population") ? one : other))
        .values()
        .stream()
        .collect(toMap(row -> row.text("name"), UpperRhine::place));
  }

  /** The place of a name in a region as the file calls it; Laufenburg is there on both banks. */
  static Place in(String region, String name) {
    return rows("places").stream()
        .filter(row -> row.text("region").equals(region) && row.text("name").equals(name))
        .map(UpperRhine::place)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not in " + region));
  }

  static Map<String, Occupation> occupations() {
    return rows("occupations").stream()
        .map(
            row ->
                new Occupation(
                        row.text("slug"),
                        row.text("title_de"),
                        row.number("de_months"),
                        TrainingLaw.valueOf(row.text("law")),
                        List.of(),
                        row.list("fr_certifications_indicative").toArray(String[]::new))
                    .andInSwitzerland(
                        row.list("ch_qualifications_indicative").toArray(String[]::new))
                    .fromFrenchLevel(row.number("fr_level_from"))
                    .teaching(fields(row.text("slug"))))
        .collect(toMap(Occupation::slug, Function.identity()));
  }

  static Set<SkillField> fields(String occupation) {
    return rows("skills").stream()
        .filter(row -> row.text("occupation").equals(occupation))
        .flatMap(row -> row.optional("field").stream())
        .map(SkillField::valueOf)
        .collect(toCollection(TreeSet::new));
  }

  static RhineCrossings crossings() {
    return new RhineCrossings(allCrossings());
  }

  static List<Crossing> allCrossings() {
    return rows("crossings").stream().map(UpperRhine::crossing).toList();
  }

  static List<Csv.Row> rows(String file) {
    String path = "/reference/" + file + ".csv";
    try (var csv = UpperRhine.class.getResourceAsStream(path)) {
      return Csv.read(file, new String(csv.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Region region(Csv.Row place) {
    return switch (Country.valueOf(place.text("country"))) {
      case FR -> Region.GRAND_EST;
      case DE -> REGIONS.get(place.text("region"));
      case CH -> REGIONS.getOrDefault(place.text("region"), Region.NORDWESTSCHWEIZ);
    };
  }

  private static Place place(Csv.Row row) {
    return new Place(
        row.id("geonames_id"),
        row.text("name"),
        region(row),
        new Position(row.decimal("latitude"), row.decimal("longitude")));
  }

  private static Crossing crossing(Csv.Row row) {
    Set<MeansOfTransport> open = EnumSet.noneOf(MeansOfTransport.class);
    for (MeansOfTransport means : EnumSet.complementOf(EnumSet.of(PUBLIC_TRANSPORT))) {
      if (row.yes(means.name().toLowerCase(Locale.ROOT))) {
        open.add(means);
      }
    }
    Crossing crossing =
        new Crossing(
            row.text("slug"),
            row.text("name_fr"),
            row.text("name_de"),
            new Position(row.decimal("latitude"), row.decimal("longitude")),
            CrossingKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
            open);
    row.optional("line_fr").ifPresent(any -> crossing.with(line(row)));
    row.optional("limits_fr")
        .ifPresent(
            french ->
                crossing.limited(
                    row.optional("max_tonnes").map(BigDecimal::new),
                    french,
                    row.text("limits_de")));
    return crossing.with(HOURS.getOrDefault(crossing.slug(), List.of()));
  }

  private static Line line(Csv.Row row) {
    return new Line(
        LineKind.valueOf(row.text("line_kind").toUpperCase(Locale.ROOT)),
        row.text("line_fr"),
        row.text("line_de"),
        row.number("every_minutes"));
  }

  private static ServiceHours hours(Csv.Row row) {
    return new ServiceHours(
        Season.valueOf(row.text("season").toUpperCase(Locale.ROOT)),
        Days.valueOf(row.text("days").toUpperCase(Locale.ROOT)),
        LocalTime.parse(row.text("opens")),
        LocalTime.parse(row.text("closes")));
  }
}
