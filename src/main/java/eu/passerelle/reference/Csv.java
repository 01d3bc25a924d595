package eu.passerelle.reference;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file with a header line. */
public final class Csv {

  private final List<Row> rows;

  private Csv(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads a file's text; its name is only used to say where something is wrong. */
  public static Csv read(String name, String text) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      return new Csv(parser.stream().map(r -> new Row(name, r)).toList());
    } catch (IOException impossible) {
      throw new IllegalStateException("cannot read " + name, impossible);
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** One row; a cell that is required and empty is an error that names file and line. */
  public static final class Row {

    private final String file;
    private final CSVRecord cells;

    private Row(String file, CSVRecord cells) {
      this.file = file;
      this.cells = cells;
    }

    public String text(String column) {
      return optional(column)
          .orElseThrow(() -> new IllegalStateException(where() + column + " is empty"));
    }

    public Optional<String> optional(String column) {
      return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }

    public long id(String column) {
      return Long.parseLong(text(column));
    }

    public double decimal(String column) {
      return Double.parseDouble(text(column));
    }

    public boolean yes(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw new IllegalStateException(where() + column + " is neither yes nor no");
      };
    }

    /** The cell's parts between semicolons; none for an empty cell. */
    public List<String> list(String column) {
      return optional(column).stream()
          .flatMap(cell -> Arrays.stream(cell.split(";")))
          .map(String::strip)
          .toList();
    }

    private String where() {
      return file + ".csv, line " + (cells.getRecordNumber() + 1) + ": ";
    }
  }
}
