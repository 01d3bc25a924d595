package eu.passerelle.matching;

import static java.util.stream.Collectors.joining;

import eu.passerelle.reference.Csv;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what a benchmark needs of the reference data into an empty database. */
final class Settlement {

  private final Connection database;

  private Settlement(Connection database) {
    this.database = database;
  }

  static void in(Connection database) throws SQLException {
    Settlement settlement = new Settlement(database);
    settlement.insert(
        "insert into area values (?, ?, ?, ?, ?, 'GRAND_EST', ?)",
        "areas",
        row ->
            List.of(
                row.text("code"),
                row.text("nuts3"),
                row.text("name_fr"),
                row.text("name_de"),
                row.text("country"),
                row.text("upper_rhine").equals("yes") ? "FULL" : "NONE"));
    settlement.insert(
        """
        insert into place (id, name, country, region, area_code, official_code, latitude, longitude,
          population)
        values (?, ?, ?, ?, (select code from area where code = ?), '', ?, ?, ?)
        """,
        "places",
        row ->
            List.of(
                row.id("geonames_id"),
                row.text("name"),
                row.text("country"),
                UpperRhine.region(row).name(),
                row.text("country").equals("DE") ? row.text("official_code") : row.text("region"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.number("population")));
    settlement.insert(
        """
        insert into crossing (slug, name_fr, name_de, left_bank, right_bank, latitude, longitude,
          kind, car, bicycle, foot, line_kind, line_fr, line_de, every_minutes)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''),
          nullif(?, 0))
        """,
        "crossings",
        row ->
            List.of(
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
                row.optional("line_kind").orElse("").toUpperCase(Locale.ROOT),
                row.optional("line_fr").orElse(""),
                row.optional("line_de").orElse(""),
                row.optional("every_minutes").map(Integer::valueOf).orElse(0)));
    settlement.insert(
        """
        insert into occupation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array['CRAFT'], ?,
          string_to_array(?, ' '), ?, ?,
          string_to_array(?, '|'), string_to_array(?, '|'), ?, ?)
        """,
        "occupations",
        row ->
            List.of(
                row.text("slug"),
                row.number("priority"),
                row.text("title_fr"),
                row.text("title_de"),
                row.text("fr_masculine"),
                row.text("fr_feminine"),
                row.text("de_masculine"),
                row.text("de_feminine"),
                row.text("programme_label_fr"),
                row.number("de_months"),
                row.text("law"),
                UpperRhine.fields(row.text("slug")).stream().map(Enum::name).collect(joining(" ")),
                row.text("kldb_2010"),
                row.text("rome"),
                String.join("|", row.list("fr_certifications_indicative")),
                String.join("|", row.list("ch_qualifications_indicative")),
                row.number("fr_level_from"),
                row.number("fr_level_to")));
    settlement.insert(
        """
        insert into legal_value (kind, country, valid_from, amount, source, confirmed)
        values (?, ?, cast(? as date), ?, ?, true)
        on conflict do nothing
        """,
        "legal-values",
        row ->
            List.of(
                row.text("kind"),
                row.text("country"),
                row.text("valid_from"),
                row.decimal("amount"),
                row.text("source")));
  }

  private void insert(String sql, String file, Function<Csv.Row, List<Object>> values)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (Csv.Row row : UpperRhine.rows(file)) {
        int parameter = 1;
        for (Object value : values.apply(row)) {
          statement.setObject(parameter++, value);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
