package eu.passerelle.network;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code figures.csv}. */
@ApplicationScoped
class FiguresFile implements ReferenceFile {

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into recorded_figure (slug, position, period, figure, at_least, source)
        values (?, ?, ?, ?, ?, ?)
        on conflict (slug) do update set position = excluded.position, period = excluded.period,
          figure = excluded.figure, at_least = excluded.at_least, source = excluded.source
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.text("slug"),
                      row.number("position"),
                      row.text("period"),
                      row.number("figure"),
                      row.yes("at_least"),
                      row.text("source")
                    }));
  }
}
