package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exported register")
class RegisterFileTest {

  private static final Path PAGE = Path.of("docs/export.md");

  private final Messages messages = new Messages();

  @Test
  @DisplayName("has the columns that docs/export.md says")
  void documented() throws IOException {
    String written = page();
    Path expected = Path.of("target/export.md");
    Files.writeString(expected, written);
    assertEquals(
        written,
        Files.readString(PAGE),
        "the columns have changed: the new page lies in " + expected);
  }

  private String page() {
    return """
        # The exported register

        What a competent body takes for its own software from its page “Registre” / “Verzeichnis”. From `contract.RegisterFile`; `RegisterFileTest` fails where this page differs from it.

        One contract a row, in the order of registration; the first row holds the names of the columns. Names and codes are the same whatever the reader's language, so that a program reads each file alike. A column may be added at the end; none changes its name or meaning.

        | | CSV | XLSX |
        |---|---|---|
        | text | UTF-8 with a byte-order mark; cells apart by semicolons, quoted with `"` where needed, rows by CRLF: so Excel opens it by a double click in French and in German | as text |
        | day | `2026-09-01` (ISO 8601) | as a day |
        | number | decimal comma, no sign between thousands | as a number |
        | nothing | an empty cell | an empty cell |
        | what begins like a formula (`=`, `+`, `-`, `@`, tab, in full width too) | begins with an apostrophe, which a program may drop | as text, which Excel does not calculate |
        | more than 1,000,000 rows | one file | the rest on a further sheet, under the same header |

        """
        + Arrays.stream(RegisterFile.values()).map(this::table).collect(Collectors.joining());
  }

  private String table(RegisterFile file) {
    return """

        ## %s / %s

        %s

        | column | français | Deutsch |
        |---|---|---|
        """
            .formatted(
                messages.text(Language.FR, "contract.export.title." + file.address()),
                messages.text(Language.DE, "contract.export.title." + file.address()),
                what(file))
        + file.columns().stream().map(this::row).collect(Collectors.joining());
  }

  private static String what(RegisterFile file) {
    return switch (file) {
      case REGISTER ->
          "What was agreed. From the identifiers of the company on, each column is something that"
              + " the form or the law asks only of some contracts: empty in the others.";
      case STATISTICS ->
          "What a body counts by BBiG § 34 (2) and nobody agrees on, by the contracts' numbers and"
              + " without a name: to be kept apart.";
    };
  }

  private String row(ExportColumn column) {
    return "| `%s` | %s | %s |\n"
        .formatted(column.title(), said(column, Language.FR), said(column, Language.DE));
  }

  private String said(ExportColumn column, Language language) {
    String description = messages.text(language, column.description());
    List<String> codes =
        column instanceof AnswerColumn answer
            ? answer.particular().options().stream()
                .map(
                    code ->
                        code + " " + messages.text(language, answer.particular().sayOption(code)))
                .toList()
            : List.of();
    return codes.isEmpty() ? description : description + ": " + String.join(", ", codes);
  }
}
