package eu.passerelle.organisation;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import eu.passerelle.territory.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code organisations.csv}: the signatories of 2013 and the competent bodies. */
@ApplicationScoped
class OrganisationsFile implements ReferenceFile {

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into organisation (slug, kind, country, name, neighbours_name, signatory_of2013,
          signed_as, description_written_in, description_fr, description_de)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (slug) do update set kind = excluded.kind, country = excluded.country,
          name = excluded.name, neighbours_name = excluded.neighbours_name,
          signatory_of2013 = excluded.signatory_of2013, signed_as = excluded.signed_as,
          description_written_in = excluded.description_written_in,
          description_fr = excluded.description_fr, description_de = excluded.description_de,
          version = organisation.version + 1
        """,
        csv.rows().stream().map(OrganisationsFile::organisation));
  }

  private static Object[] organisation(Csv.Row row) {
    Country country = Country.valueOf(row.text("country"));
    return new Object[] {
      row.text("slug"),
      OrganisationKind.valueOf(row.text("kind")).name(),
      country.name(),
      row.text("name"),
      row.optional("neighbours_name"),
      row.yes("signatory_2013"),
      row.optional("signed_as"),
      country.language().name(),
      row.text("description_fr"),
      row.text("description_de")
    };
  }
}
