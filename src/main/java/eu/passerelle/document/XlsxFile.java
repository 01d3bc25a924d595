package eu.passerelle.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel workbook, written row by row: of a million rows only some are in memory. What
 * is text stays text: a cell that looks like a formula is none, since its type says so.
 */
public final class XlsxFile {

  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Excel holds 1,048,576 rows a sheet; what is more goes on the next one. */
  private static final int ROWS_A_SHEET = 1_000_000;

  private static final int ROWS_IN_MEMORY = 1000;

  private XlsxFile() {}

  /**
   * Writes the header and the rows below it.
   *
   * @param rows cells are text, numbers or days
   */
  public static void write(
      OutputStream out, String sheetName, List<String> header, Iterator<List<Object>> rows)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Passerelle", null)) {
      int number = 1;
      do {
        Worksheet sheet = workbook.newWorksheet(number == 1 ? sheetName : sheetName + " " + number);
        fill(sheet, header, rows);
        sheet.finish();
        number++;
      } while (rows.hasNext());
    }
  }

  private static void fill(Worksheet sheet, List<String> header, Iterator<List<Object>> rows)
      throws IOException {
    sheet.freezePane(0, 1);
    line(sheet, 0, header);
    for (int row = 1; row <= ROWS_A_SHEET && rows.hasNext(); row++) {
      line(sheet, row, rows.next());
      if (row % ROWS_IN_MEMORY == 0) {
        sheet.flush();
      }
    }
  }

  private static void line(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (!cell.toString().isEmpty()) {
        sheet.inlineString(row, column, cell.toString());
      }
    }
  }
}
