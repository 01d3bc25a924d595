package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Loads {@code crossing_hours.csv}: when the ferries run, as far as it is published. Hours that no
 * longer stand there are forgotten.
 */
@ApplicationScoped
class CrossingHoursFile implements ReferenceFile {

  @Override
  public String name() {
    return "crossing_hours";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run("delete from crossing_hours", Stream.<Object[]>of(new Object[0]));
    batches.run(
        """
        insert into crossing_hours (crossing, season, days, opens, closes) values (?, ?, ?, ?, ?)
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.text("crossing"),
                      row.text("season").toUpperCase(Locale.ROOT),
                      row.text("days").toUpperCase(Locale.ROOT),
                      LocalTime.parse(row.text("opens")),
                      LocalTime.parse(row.text("closes"))
                    }));
  }
}
