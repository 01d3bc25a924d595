package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * Loads {@code place_names.csv}: how the neighbours call a town (Fribourg-en-Brisgau, Straßburg),
 * so that it is found under that name too.
 */
@ApplicationScoped
class PlaceNamesFile implements ReferenceFile {

  @Override
  public String name() {
    return "place_names";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        "insert into place_key (place_id, key) values (?, ?) on conflict do nothing",
        csv.rows().stream()
            .flatMap(
                row ->
                    PlaceKey.allOf(row.text("other_name")).stream()
                        .map(key -> new Object[] {row.id("geonames_id"), key})));
  }
}
