package eu.passerelle.occupation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loads {@code skills.csv}; the order of its lines is that of the pages. */
@ApplicationScoped
class SkillsFile implements ReferenceFile {

  @Override
  public String name() {
    return "skills";
  }

  @Override
  public int order() {
    return 51;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run("delete from skill where rank >= ?", Stream.<Object[]>of(new Object[] {0}));
    List<Csv.Row> rows = csv.rows();
    batches.run(
        """
        insert into skill (rank, occupation_slug, taught, skill_fr, skill_de, source, confirmed)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, rows.size()).mapToObj(rank -> skill(rank, rows.get(rank))));
    batches.run(
        "update occupation set skill_fields = ? where slug = ?",
        fields(rows).entrySet().stream()
            .map(fields -> new Object[] {fields.getValue(), fields.getKey()}));
  }

  /** The fields of the skills of each occupation. */
  private static Map<String, List<String>> fields(List<Csv.Row> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                row -> row.text("occupation"),
                flatMapping(
                    row -> row.optional("field").map(SkillField::valueOf).stream(),
                    collectingAndThen(
                        toCollection(TreeSet::new),
                        fields -> fields.stream().map(SkillField::name).toList()))));
  }

  private static Object[] skill(int rank, Csv.Row row) {
    return new Object[] {
      rank,
      row.text("occupation"),
      Skill.Taught.valueOf(row.text("taught")).name(),
      row.text("skill_fr"),
      row.text("skill_de"),
      row.text("source"),
      row.text("confirmed").equals("V")
    };
  }
}
