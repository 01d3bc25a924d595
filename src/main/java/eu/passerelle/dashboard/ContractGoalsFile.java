package eu.passerelle.dashboard;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code contract_goals.csv}: what the programme aims at. */
@ApplicationScoped
class ContractGoalsFile implements ReferenceFile {

  @Override
  public String name() {
    return "contract_goals";
  }

  @Override
  public int order() {
    return 310;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into contract_goal (from_year, contracts, source_fr, source_de) values (?, ?, ?, ?)
        on conflict (from_year) do update set contracts = excluded.contracts,
          source_fr = excluded.source_fr, source_de = excluded.source_de
        """,
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.number("from_year"),
                      row.number("contracts"),
                      row.text("source_fr"),
                      row.text("source_de")
                    }));
  }
}
