package eu.passerelle.contract;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;

/** Loads {@code checklist.csv}: what officers check by eye. */
@ApplicationScoped
class ChecklistFile implements ReferenceFile {

  @Override
  public String name() {
    return "checklist";
  }

  @Override
  public int order() {
    return 510;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into checklist_item (slug, practice, theory, valid_from, valid_to, only_minors,
          required, title_fr, title_de, source, confirmed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (slug) do update
          set practice = excluded.practice, theory = excluded.theory,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to, only_minors = excluded.only_minors,
            required = excluded.required, title_fr = excluded.title_fr,
            title_de = excluded.title_de, source = excluded.source, confirmed = excluded.confirmed
        """,
        csv.rows().stream().map(ChecklistFile::item));
  }

  private static Object[] item(Csv.Row row) {
    return new Object[] {
      row.text("slug"),
      row.text("practice"),
      row.optional("theory"),
      LocalDate.parse(row.text("valid_from")),
      row.optional("valid_to").map(LocalDate::parse).orElse(null),
      row.yes("only_minors"),
      row.yes("required"),
      row.text("title_fr"),
      row.text("title_de"),
      row.text("source"),
      row.text("confirmed").equals("V")
    };
  }
}
