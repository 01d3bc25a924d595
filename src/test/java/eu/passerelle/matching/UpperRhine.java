package eu.passerelle.matching;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.SkillField;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.CrossingKind;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import eu.passerelle.territory.RhineCrossings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  static Map<String, Occupation> occupations() {
    return rows("occupations").stream()
        .map(
            row ->
                new Occupation(
                        row.text("slug"),
                        row.text("title_de"),
                        row.number("de_months"),
                        TrainingLaw.valueOf(row.text("law")),
                        List.of())
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
    return new RhineCrossings(rows("crossings").stream().map(UpperRhine::crossing).toList());
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
    for (MeansOfTransport means : MeansOfTransport.values()) {
      boolean isOpen =
          means == MeansOfTransport.PUBLIC_TRANSPORT
              ? !row.text("rail_or_tram").equals("no")
              : row.yes(means.name().toLowerCase(Locale.ROOT));
      if (isOpen) {
        open.add(means);
      }
    }
    return new Crossing(
        row.text("slug"),
        row.text("name_fr"),
        new Position(row.decimal("latitude"), row.decimal("longitude")),
        CrossingKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        open);
  }
}
