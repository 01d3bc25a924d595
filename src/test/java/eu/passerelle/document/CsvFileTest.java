package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
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

  private static String written(List<String> header, List<String> row) {
    return new String(CsvFile.of(header, List.of(row)), StandardCharsets.UTF_8);
  }
}
