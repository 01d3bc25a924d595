package eu.passerelle.trial;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.reference.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the trial, from the CSV files beside the launcher. */
final class Sheet {

  private Sheet() {}

  static List<Csv.Row> rows(String name) {
    try (InputStream file = Sheet.class.getResourceAsStream("/trial/" + name + ".csv")) {
      return Csv.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A column in the version of a language: {@code text_fr}. */
  static String in(Csv.Row row, String column, Language language) {
    return row.text(column + "_" + language.code());
  }

  static Bilingual both(Csv.Row row, String column, Language original) {
    return Bilingual.both(original, in(row, column, Language.FR), in(row, column, Language.DE));
  }
}
