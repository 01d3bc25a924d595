package eu.passerelle.document;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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

  /** The header and the rows below it, as a whole. */
  public static byte[] of(List<String> header, Iterable<List<String>> rows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      write(file, header, rows.iterator());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /**
   * Writes the header and the rows below it, row by row.
   *
   * @param rows cells are text, numbers or days; a decimal has the comma of both languages
   */
  public static void write(OutputStream out, List<String> header, Iterator<? extends List<?>> rows)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.append(BYTE_ORDER_MARK);
    CSVPrinter printer = FORMAT.print(text);
    printer.printRecord(safe(header));
    while (rows.hasNext()) {
      printer.printRecord(safe(rows.next()));
    }
    printer.flush();
  }

  private static List<String> safe(List<?> cells) {
    return cells.stream().map(CsvFile::written).toList();
  }

  private static String written(Object cell) {
    return cell instanceof BigDecimal decimal
        ? decimal.toPlainString().replace('.', ',')
        : safe(cell.toString());
  }

  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
