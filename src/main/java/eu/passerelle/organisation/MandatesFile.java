package eu.passerelle.organisation;

import eu.passerelle.occupation.Sector;
import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import eu.passerelle.territory.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads {@code mandates.csv}. Nothing points to a mandate, so the file replaces them all: a
 * district that changes its chamber leaves no trace of the old one.
 */
@ApplicationScoped
class MandatesFile implements ReferenceFile {

  private static Stream<Object[]> once() {
    return Stream.<Object[]>of(new Object[0]);
  }

  @Override
  public String name() {
    return "mandates";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run("delete from mandate", once());
    batches.run(
        """
        insert into mandate (organisation_id, duty, sector, country, code_prefix, source, confirmed)
        values ((select id from organisation where slug = ?), ?, ?, ?, ?, ?, ?)
        """,
        csv.rows().stream().flatMap(MandatesFile::mandates));
    batches.run(
        """
        update organisation o set registers_contracts = exists (
          select 1 from mandate m where m.organisation_id = o.id and m.duty = 'REGISTERS')
        where o.slug is not null
        """,
        once());
  }

  /** One mandate for each part of the country; an empty list of parts means all of it. */
  private static Stream<Object[]> mandates(Csv.Row row) {
    List<String> parts = row.list("code_prefixes");
    return (parts.isEmpty() ? List.of("") : parts).stream().map(part -> mandate(row, part));
  }

  private static Object[] mandate(Csv.Row row, String part) {
    return new Object[] {
      row.text("organisation"),
      Duty.valueOf(row.text("duty")).name(),
      Sector.valueOf(row.text("sector")).name(),
      Country.valueOf(row.text("country")).name(),
      part,
      row.text("source"),
      row.text("confirmed").equals("V")
    };
  }
}
