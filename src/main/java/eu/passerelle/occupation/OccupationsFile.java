package eu.passerelle.occupation;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads {@code occupations.csv}. */
@ApplicationScoped
class OccupationsFile implements ReferenceFile {

  @Override
  public String name() {
    return "occupations";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run(
        """
        insert into occupation (slug, priority, title_fr, title_de, masculine_fr, feminine_fr,
          masculine_de, feminine_de, programme_label, months, sectors, law, kldb2010, rome,
          french_diplomas, french_level_from, french_level_to, remark_fr, remark_de,
          swiss_qualifications)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (slug) do update set priority = excluded.priority,
          title_fr = excluded.title_fr, title_de = excluded.title_de,
          masculine_fr = excluded.masculine_fr, feminine_fr = excluded.feminine_fr,
          masculine_de = excluded.masculine_de, feminine_de = excluded.feminine_de,
          programme_label = excluded.programme_label, months = excluded.months,
          sectors = excluded.sectors, law = excluded.law, kldb2010 = excluded.kldb2010,
          rome = excluded.rome, french_diplomas = excluded.french_diplomas,
          french_level_from = excluded.french_level_from,
          french_level_to = excluded.french_level_to,
          remark_fr = excluded.remark_fr, remark_de = excluded.remark_de,
          swiss_qualifications = excluded.swiss_qualifications
        """,
        csv.rows().stream().map(OccupationsFile::occupation));
  }

  private static Object[] occupation(Csv.Row row) {
    return new Object[] {
      row.text("slug"),
      row.number("priority"),
      row.text("title_fr"),
      row.text("title_de"),
      row.text("fr_masculine"),
      row.text("fr_feminine"),
      row.text("de_masculine"),
      row.text("de_feminine"),
      row.text("programme_label_fr"),
      row.number("de_months"),
      row.list("sectors").stream().map(sector -> Sector.valueOf(sector).name()).toList(),
      TrainingLaw.valueOf(row.text("law")).name(),
      row.text("kldb_2010"),
      row.text("rome"),
      row.list("fr_certifications_indicative"),
      row.number("fr_level_from"),
      row.number("fr_level_to"),
      row.optional("remark_fr"),
      row.optional("remark_de"),
      row.list("ch_qualifications_indicative")
    };
  }
}
