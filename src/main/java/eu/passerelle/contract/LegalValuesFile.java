package eu.passerelle.contract;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;

/** Loads {@code legal-values.csv}. */
@ApplicationScoped
class LegalValuesFile implements ReferenceFile {

  @Override
  public String name() {
    return "legal-values";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into legal_value (kind, country, valid_from, valid_to, training_year, age_from,
          age_to, amount, source, confirmed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (kind, country, valid_from, training_year, age_from) do update
          set valid_to = excluded.valid_to, age_to = excluded.age_to, amount = excluded.amount,
            source = excluded.source, confirmed = excluded.confirmed
          where legal_value.entered_by is null
        """,
        csv.rows().stream().map(LegalValuesFile::value));
  }

  private static Object[] value(Csv.Row row) {
    return new Object[] {
      row.text("kind"),
      row.text("country"),
      LocalDate.parse(row.text("valid_from")),
      row.optional("valid_to").map(LocalDate::parse).orElse(null),
      row.optional("training_year").map(Integer::valueOf).orElse(null),
      row.optional("age_from").map(Integer::valueOf).orElse(null),
      row.optional("age_to").map(Integer::valueOf).orElse(null),
      new BigDecimal(row.text("amount")),
      row.text("source"),
      row.text("confirmed").equals("V")
    };
  }
}
