package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table that is uploaded")
class UploadedTableTest {

  private static final List<String> COLUMNS = List.of("number", "company");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number;company\nA-1;Bäckerei „Zopf“\n",
        "\uFEFFNumber,Company\r\nA-1,Bäckerei „Zopf“\r\n",
        "company\tmore\tnumber\nBäckerei „Zopf“\t\tA-1\n\n",
      })
  @DisplayName("is read by the names of its columns, whatever parts its cells")
  void csv(String text) {
    UploadedTable table = read(text);
    assertEquals(Optional.empty(), table.refusal());
    assertEquals(1, table.rows().size());
    assertEquals(2, table.rows().get(0).number());
    assertEquals("A-1", table.rows().get(0).cell("number"));
    assertEquals("Bäckerei „Zopf“", table.rows().get(0).cell("company"));
  }

  @Test
  @DisplayName("as it is exported can be read again, with its days, in both formats")
  void exported() throws IOException {
    List<Object> row = List.of("A-1", LocalDate.of(2019, 9, 1));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    CsvFile.write(csv, COLUMNS, List.of(row).iterator());
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    XlsxFile.write(xlsx, "register", COLUMNS, List.of(row).iterator());

    for (byte[] file : List.of(csv.toByteArray(), xlsx.toByteArray())) {
      assertEquals(
          Map.of("number", "A-1", "company", "2019-09-01"),
          UploadedTable.read(file, COLUMNS).rows().get(0).cells());
    }
  }

  @Test
  @DisplayName("keeps every sign as it is: emoji, right to left, and what looks like a formula")
  void signs() {
    assertEquals(
        "🥨 שלום \u202Eabc =1+2",
        read("number;company\nA;🥨 שלום \u202Eabc =1+2\n").rows().get(0).cell("company"));
  }

  @Test
  @DisplayName("says in which columns a workbook has formulas, and in which row")
  void formulas() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Test", null)) {
      var sheet = workbook.newWorksheet("one");
      sheet.value(0, 0, "number");
      sheet.value(0, 1, "company");
      sheet.value(2, 0, "A-1");
      sheet.formula(2, 1, "1+2");
    }
    UploadedTable.Row row = UploadedTable.read(file.toByteArray(), COLUMNS).rows().get(0);
    assertEquals(3, row.number());
    assertEquals(List.of("company"), row.formulas());
  }

  @Test
  @DisplayName("of Windows and not of UTF-8 is refused, not guessed at")
  void encoding() {
    byte[] windows = "number;company\nA;Bäckerei\n".getBytes(Charset.forName("windows-1252"));
    assertEquals(Optional.of("table.encoding"), rule(UploadedTable.read(windows, COLUMNS)));
  }

  @Test
  @DisplayName("that lacks a column, is too long, too large or no table is refused")
  void refused() throws IOException {
    assertEquals(Optional.of("table.columns"), rule(read("number;firm\nA;B\n")));
    assertEquals(Optional.of("table.columns"), rule(read("")));
    assertEquals(
        Optional.of("table.tooLong"),
        rule(read("number;company\n" + "A;B\n".repeat(UploadedTable.MOST_ROWS + 1))));
    assertEquals(
        Optional.of("table.tooLarge"),
        rule(UploadedTable.read(new byte[UploadedTable.MOST_BYTES + 1], COLUMNS)));
    assertEquals(Optional.of("table.unreadable"), rule(read("number;company\n\"never closed;B\n")));
    assertEquals(Optional.of("table.unreadable"), rule(read("PK no workbook")));
    assertEquals(Optional.of("table.tooLarge"), rule(UploadedTable.read(bomb(), COLUMNS)));
  }

  /** Small when packed, too much for memory when unpacked. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] much = new byte[1024 * 1024];
      for (int i = 0; i < 64; i++) {
        zip.write(much);
      }
    }
    return file.toByteArray();
  }

  private static UploadedTable read(String text) {
    return UploadedTable.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
  }

  private static Optional<String> rule(UploadedTable table) {
    return table.refusal().map(Refusal::rule);
  }
}
