package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;

/** Loads {@code crossings.csv}. */
@ApplicationScoped
class CrossingsFile implements ReferenceFile {

  @Override
  public String name() {
    return "crossings";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into crossing (slug, name_fr, name_de, left_bank, right_bank, latitude, longitude,
          kind, car, bicycle, foot, rail_or_tram, limits_fr, limits_de)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (slug) do update set name_fr = excluded.name_fr, name_de = excluded.name_de,
          left_bank = excluded.left_bank, right_bank = excluded.right_bank,
          latitude = excluded.latitude, longitude = excluded.longitude, kind = excluded.kind,
          car = excluded.car, bicycle = excluded.bicycle, foot = excluded.foot,
          rail_or_tram = excluded.rail_or_tram, limits_fr = excluded.limits_fr,
          limits_de = excluded.limits_de
        """,
        csv.rows().stream().map(CrossingsFile::crossing));
  }

  private static Object[] crossing(Csv.Row row) {
    return new Object[] {
      row.text("slug"),
      row.text("name_fr"),
      row.text("name_de"),
      row.text("left_bank"),
      row.text("right_bank"),
      row.decimal("latitude"),
      row.decimal("longitude"),
      row.text("kind").toUpperCase(Locale.ROOT),
      row.yes("car"),
      row.yes("bicycle"),
      row.yes("foot"),
      !row.text("rail_or_tram").equals("no"),
      row.optional("limits_fr"),
      row.optional("limits_de")
    };
  }
}
