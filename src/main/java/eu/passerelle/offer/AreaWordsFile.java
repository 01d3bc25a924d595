package eu.passerelle.offer;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads {@code search_areas.csv}: what people call countries, regions and areas, in both languages,
 * so that an offer is found by where in the territory it is. Nothing points to its rows.
 */
@ApplicationScoped
class AreaWordsFile implements ReferenceFile {

  @Override
  public String name() {
    return "search_areas";
  }

  @Override
  public int order() {
    return 115;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run("delete from offer_area_word", Stream.<Object[]>of(new Object[0]));
    batches.run(
        "insert into offer_area_word (word, terms) values (?, ?)",
        csv.rows().stream().map(row -> new Object[] {row.text("word"), terms(row)}));
  }

  /** By what offers there are found: a country, a region and areas have one kind of key each. */
  private static List<String> terms(Csv.Row row) {
    return Stream.of(
            row.optional("country").map(Country::valueOf).map(c -> "n/" + c.name()).stream(),
            row.optional("region").map(Region::valueOf).map(r -> "r/" + r.name()).stream(),
            row.list("areas").stream().map(code -> "a/" + code))
        .flatMap(terms -> terms)
        .toList();
  }
}
