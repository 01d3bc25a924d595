package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayName("An Excel workbook")
class XlsxFileTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("has numbers and days as such, below its header")
  void values() throws Exception {
    String sheet = sheet(List.of(LocalDate.of(2026, 9, 1), new BigDecimal("1200.50"), 30));

    assertTrue(sheet.contains("<v>46266.0</v>"), sheet);
    assertTrue(sheet.contains("<v>1200.50</v>"), sheet);
    assertTrue(sheet.contains("<v>30</v>"), sheet);
    assertTrue(sheet.indexOf("column") < sheet.indexOf("46266"), sheet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+41", "-1", "@SUM(A1)", "\t=1", "<f>1</f>"})
  @DisplayName("has text as text, whatever it looks like")
  void formula(String cell) throws Exception {
    Document sheet = parsed(sheet(List.of(cell)));

    assertEquals(0, sheet.getElementsByTagName("f").getLength());
    assertEquals(cell, sheet.getElementsByTagName("t").item(1).getTextContent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000a", "\u0007bell", "\u202Eltr", "🥨 é ß", "\uD800 alone"})
  @DisplayName("can be opened whatever signs are in a text")
  void signs(String cell) throws Exception {
    assertEquals(
        2, parsed(sheet(List.of(cell))).getElementsByTagName("t").getLength(), "header and cell");
  }

  @Test
  @DisplayName("is sent while it is written: of many rows few are in memory")
  void streams() throws IOException {
    Counter sent = new Counter();
    int rows = 60_000;

    XlsxFile.write(
        sent,
        "register",
        List.of("column"),
        IntStream.range(0, rows)
            .<List<Object>>mapToObj(
                i -> {
                  if (i == rows - 1) sent.beforeLast = sent.bytes;
                  return List.of("row " + i);
                })
            .iterator());

    assertFalse(sent.beforeLast < sent.bytes / 2, sent.beforeLast + " of " + sent.bytes);
  }

  private static final class Counter extends OutputStream {
    private long bytes;
    private long beforeLast;

    @Override
    public void write(int b) {
      bytes++;
    }
  }

  private String sheet(List<Object> row) throws IOException {
    Path file = folder.resolve("register.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxFile.write(out, "register", List.of("column"), List.of(row).iterator());
    }
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document parsed(String sheet) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(sheet)));
  }
}
