package eu.passerelle.contract;

import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The figures of the law as the reference data gives them. */
public final class LawBook {

  private static final Path FILE = Path.of("src/main/resources/reference/legal-values.csv");

  private LawBook() {}

  public static LegalValues open() {
    try {
      return new LegalValues(
          Csv.read("legal-values", Files.readString(FILE)).rows().stream()
              .map(LawBook::value)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LegalValue value(Csv.Row row) {
    return new LegalValue(
            LegalValue.Kind.valueOf(row.text("kind")),
            Country.valueOf(row.text("country")),
            LocalDate.parse(row.text("valid_from")),
            row.optional("valid_to").map(LocalDate::parse),
            new BigDecimal(row.text("amount")))
        .inYear(number(row, "training_year"))
        .aged(number(row, "age_from"), number(row, "age_to"))
        .statedIn(row.text("source"), row.text("confirmed").equals("V"));
  }

  private static Optional<Integer> number(Csv.Row row, String column) {
    return row.optional(column).map(Integer::valueOf);
  }
}
