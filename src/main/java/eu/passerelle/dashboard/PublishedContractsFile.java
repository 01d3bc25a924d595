package eu.passerelle.dashboard;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code published_contracts.csv}: the contracts of the years before the register. */
@ApplicationScoped
class PublishedContractsFile implements ReferenceFile {

  @Override
  public String name() {
    return "published_contracts";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into published_contracts (year, contracts, source_fr, source_de) values (?, ?, ?, ?)
        on conflict (year) do update set contracts = excluded.contracts,
          source_fr = excluded.source_fr, source_de = excluded.source_de
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.number("year"),
                      row.number("contracts"),
                      row.text("source_fr"),
                      row.text("source_de")
                    }));
  }
}
