package eu.passerelle.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as a CSV file that the spreadsheets of French and German offices open by a double click:
 * cells apart by semicolons, UTF-8 with a byte-order mark.
 *
 * <p>No cell is read as a formula: one that could be begins with an apostrophe, as OWASP advises
 * against formula injection: whoever typed it can't calculate on the reader's machine.
 */
public final class CsvFile {

  public static final String TYPE = "text/csv; charset=utf-8";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What spreadsheets take for a formula's beginning, in full width and after blanks too. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*");

  private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

  private CsvFile() {}

  /** Writes the header and the rows below it. */
  public static byte[] of(List<String> header, Iterable<List<String>> rows) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (var printer = FORMAT.print(text)) {
      printer.printRecord(safe(header));
      for (List<String> row : rows) {
        printer.printRecord(safe(row));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(CsvFile::safe).toList();
  }

  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
