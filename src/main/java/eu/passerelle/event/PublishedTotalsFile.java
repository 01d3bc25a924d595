package eu.passerelle.event;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code edition_totals.csv}: what was published of editions before Passerelle. */
@ApplicationScoped
class PublishedTotalsFile implements ReferenceFile {

  @Override
  public String name() {
    return "edition_totals";
  }

  @Override
  public int order() {
    return 210;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        "insert into edition (year) values (?) on conflict do nothing",
        csv.rows().stream().map(row -> new Object[] {row.number("year")}));
    batches.run(
        """
        insert into published_total (edition_year, what, position, figure, source)
        values (?, ?, ?, ?, ?)
        on conflict (edition_year, what) do update set position = excluded.position,
          figure = excluded.figure, source = excluded.source
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.number("year"),
                      row.text("what"),
                      row.number("position"),
                      row.number("figure"),
                      row.text("source")
                    }));
  }
}
