package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @Test
  @DisplayName("begins with a byte-order mark; semicolons part the cells, quotes keep them whole")
  void opens() {
    assertEquals(
        "\uFEFFMétier;Ort\r\n\"Bois ; \"\"lamellé\"\"\";Kehl\r\n",
        written(List.of("Métier", "Ort"), List.of("Bois ; \"lamellé\"", "Kehl")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+2", "+41", "-1", "@SUM(A1)", " =HYPERLINK(\"x\")", "\t=1", "＝1", "\u00A0=1"})
  @DisplayName("nothing is read as a formula")
  void formula(String cell) {
    String row = written(List.of("x"), List.of(cell)).split("\r\n", 2)[1].strip();
    assertEquals("'" + cell, row.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
  }

  @Test
  @DisplayName("a hyphen inside a number of a register is left alone")
  void untouched() {
    assertEquals(
        "\uFEFFn\r\nHWK-FREIBURG-2026-00001\r\n",
        written(List.of("n"), List.of("HWK-FREIBURG-2026-00001")));
  }

  @Test
  @DisplayName(
      "days are written as ISO 8601 has them, decimals with a comma, a minus is a number's")
  void values() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<Object> row =
        List.of(LocalDate.of(2026, 9, 1), new BigDecimal("1200.50"), 30, new BigDecimal("-1.5"));

    CsvFile.write(file, List.of("a", "b", "c", "d"), List.of(row).iterator());

    assertEquals(
        "\uFEFFa;b;c;d\r\n2026-09-01;1200,50;30;-1,5\r\n", file.toString(StandardCharsets.UTF_8));
  }

  private static String written(List<String> header, List<String> row) {
    return new String(CsvFile.of(header, List.of(row)), StandardCharsets.UTF_8);
  }
}
