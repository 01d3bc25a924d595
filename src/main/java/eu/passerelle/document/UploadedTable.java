package eu.passerelle.document;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A table that someone uploads, as CSV in UTF-8 or as the first sheet of an Excel workbook: rows of
 * cells by the names in its first row. It is small enough to be held in memory, unpacked as well.
 *
 * @param refusal why the file can't be read at all; then there are no rows
 */
public record UploadedTable(List<Row> rows, Optional<Refusal> refusal) {

  public static final int MOST_BYTES = 5 * 1024 * 1024;
  public static final int MOST_ROWS = 10_000;

  private static final long MOST_UNPACKED_BYTES = 60L * 1024 * 1024;
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What stands in place of a formula: nobody knows what it would come to here. */
  private static final String FORMULA = "=";

  /**
   * One row.
   *
   * @param number as a spreadsheet counts it, from 1, the header too
   * @param cells by the name of their column, in small letters; days as ISO 8601 has them
   * @param formulas the columns in which a formula stands
   */
  public record Row(int number, Map<String, String> cells, List<String> formulas) {

    /** What stands in a column, blanks around it aside; empty if nothing does. */
    public String cell(String column) {
      return cells.getOrDefault(column, "").strip();
    }
  }

  /** Reads a file; the columns named have to be there, others may. */
  public static UploadedTable read(byte[] content, List<String> columns) {
    if (content.length > MOST_BYTES) {
      return refused("tooLarge", MOST_BYTES / 1024 / 1024);
    }
    List<List<String>> lines;
    try {
      lines = isWorkbook(content) ? workbook(content) : csv(content);
    } catch (CharacterCodingException e) {
      return refused("encoding");
    } catch (TooMuch e) {
      return refused("tooLarge", MOST_BYTES / 1024 / 1024);
    } catch (IOException | RuntimeException e) {
      return refused("unreadable");
    }
    return table(lines, columns);
  }

  private static UploadedTable table(List<List<String>> lines, List<String> columns) {
    List<String> header =
        lines.isEmpty()
            ? List.of()
            : lines.get(0).stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> missing = columns.stream().filter(c -> !header.contains(c)).toList();
    if (!missing.isEmpty()) {
      return refused("columns", String.join(", ", missing));
    }
    if (lines.size() > MOST_ROWS + 1) {
      return refused("tooLong", MOST_ROWS);
    }
    return new UploadedTable(
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).stream().anyMatch(cell -> !cell.isBlank()))
            .mapToObj(i -> row(i + 1, header, lines.get(i)))
            .toList(),
        Optional.empty());
  }

  private static Row row(int number, List<String> header, List<String> line) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> formulas = new ArrayList<>();
    for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
      cells.putIfAbsent(header.get(i), line.get(i));
      if (line.get(i).equals(FORMULA)) {
        formulas.add(header.get(i));
      }
    }
    return new Row(number, cells, formulas);
  }

  private static List<List<String>> csv(byte[] content) throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(content))
            .toString()
            .replaceFirst("^" + BYTE_ORDER_MARK, "");
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.stream().limit(MOST_ROWS + 2L).map(line -> line.toList()).toList();
    }
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    return DELIMITERS.stream()
        .max(Comparator.comparingLong(d -> header.chars().filter(c -> c == d).count()))
        .orElseThrow();
  }

  private static boolean isWorkbook(byte[] content) {
    return content.length > 1 && content[0] == 'P' && content[1] == 'K';
  }

  private static List<List<String>> workbook(byte[] content) throws IOException {
    checkUnpacked(content);
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(
                new ByteArrayInputStream(content), new ReadingOptions(true, false));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      List<List<String>> lines = new ArrayList<>();
      for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
        while (lines.size() < row.getRowNum() - 1 && lines.size() <= MOST_ROWS + 1) {
          lines.add(List.of());
        }
        lines.add(row.stream().map(UploadedTable::written).toList());
        if (lines.size() > MOST_ROWS + 1) {
          break;
        }
      }
      return lines;
    }
  }

  /** What a small file becomes when it is unpacked is counted before anything reads it. */
  private static void checkUnpacked(byte[] content) throws IOException {
    Path file = Files.createTempFile("table", ".xlsx");
    try {
      Files.write(file, content);
      long unpacked = 0;
      byte[] window = new byte[64 * 1024];
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
          try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(window); read >= 0; read = in.read(window)) {
              unpacked += read;
              if (unpacked > MOST_UNPACKED_BYTES) {
                throw new TooMuch();
              }
            }
          }
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String written(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA) {
      return FORMULA;
    }
    return cell.getType() == CellType.NUMBER && isDay(cell)
        ? cell.asDate().toLocalDate().toString()
        : cell.getText();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*(y|dd|mmm).*");
  }

  private static UploadedTable refused(String rule, Object... arguments) {
    return new UploadedTable(
        List.of(),
        Optional.of(
            new Refusal(
                "table." + rule,
                Text.of("page.table.refused." + rule, arguments),
                Text.of("page.table.remedy." + rule, arguments),
                "")));
  }

  private static final class TooMuch extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(new IOException("too much once it is unpacked"));
    }
  }
}
