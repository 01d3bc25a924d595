package eu.passerelle.offer;

import eu.passerelle.reference.Batches;
import eu.passerelle.reference.Csv;
import eu.passerelle.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Loads {@code search_words.csv}: by which everyday words people look for an occupation, in both
 * languages, and what they type that every offer answers to. Nothing points to its rows.
 */
@ApplicationScoped
class WordsFile implements ReferenceFile {

  @Override
  public String name() {
    return "search_words";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void load(Csv csv, Batches batches) throws SQLException {
    batches.run("delete from offer_word", Stream.<Object[]>of(new Object[0]));
    batches.run(
        "insert into offer_word (word, language, occupation_slug) values (?, ?, ?)",
        csv.rows().stream()
            .map(
                row ->
                    new Object[] {
                      row.text("word"), row.text("language"), row.optional("occupation")
                    }));
  }
}
