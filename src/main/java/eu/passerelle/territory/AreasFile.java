package eu.passerelle.territory;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;

/** Loads {@code areas.csv}. */
@ApplicationScoped
class AreasFile implements ReferenceFile {

  @Override
  public String name() {
    return "areas";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into area (code, nuts3, name_fr, name_de, country, region, upper_rhine)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (code) do update set nuts3 = excluded.nuts3, name_fr = excluded.name_fr,
          name_de = excluded.name_de, country = excluded.country, region = excluded.region,
          upper_rhine = excluded.upper_rhine
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.text("code"),
                      row.text("nuts3"),
                      row.text("name_fr"),
                      row.text("name_de"),
                      row.text("country"),
                      regionNamed(row.text("region")).name(),
                      coverage(row.text("upper_rhine")).name()
                    }));
  }

  private static Region regionNamed(String name) {
    return Arrays.stream(Region.values())
        .filter(region -> region.name(region.country().language()).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("areas.csv: no region is called " + name));
  }

  private static Coverage coverage(String mark) {
    return switch (mark) {
      case "yes" -> Coverage.FULL;
      case "part" -> Coverage.PART;
      case "no" -> Coverage.NONE;
      default -> throw new IllegalStateException("areas.csv: upper_rhine is " + mark);
    };
  }
}
