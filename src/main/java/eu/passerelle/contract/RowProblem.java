package eu.passerelle.contract;

import eu.passerelle.document.UploadedTable.Row;
import eu.passerelle.language.Text;

/**
 * What keeps a row of a file from being taken over.
 *
 * @param row its number in the file
 * @param value what stands there; of very much, the beginning
 * @param what what is wrong and what to do
 */
public record RowProblem(int row, RegisterColumn column, String value, Text what) {

  private static final int SHOWN = 60;

  static RowProblem at(Row row, RegisterColumn column, String problem, Object... arguments) {
    return new RowProblem(
        row.number(),
        column,
        beginning(row.cell(column.title())),
        Text.of("contract.import.problem." + problem, arguments));
  }

  private static String beginning(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
