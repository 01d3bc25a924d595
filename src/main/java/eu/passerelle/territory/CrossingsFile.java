package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

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
          kind, car, bicycle, foot, max_tonnes, limits_fr, limits_de, line_kind, line_fr, line_de,
          every_minutes)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (slug) do update set name_fr = excluded.name_fr, name_de = excluded.name_de,
          left_bank = excluded.left_bank, right_bank = excluded.right_bank,
          latitude = excluded.latitude, longitude = excluded.longitude, kind = excluded.kind,
          car = excluded.car, bicycle = excluded.bicycle, foot = excluded.foot,
          max_tonnes = excluded.max_tonnes, limits_fr = excluded.limits_fr,
          limits_de = excluded.limits_de,
          line_kind = excluded.line_kind, line_fr = excluded.line_fr, line_de = excluded.line_de,
          every_minutes = excluded.every_minutes
        """,
        csv.rows().stream().map(CrossingsFile::crossing));
  }

  private static Object[] crossing(Csv.Row row) {
    Optional<String> line = row.optional("line_fr");
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
      row.optional("max_tonnes").map(BigDecimal::new),
      row.optional("limits_fr"),
      row.optional("limits_de"),
      line.map(any -> row.text("line_kind").toUpperCase(Locale.ROOT)),
      line,
      line.map(any -> row.text("line_de")),
      line.map(any -> row.number("every_minutes"))
    };
  }
}
