package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Citation;
import eu.passerelle.language.Readings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A source that rules cite")
class CitedSourceTest {

  private static final String PROBATION = "BBiG § 20 ; Code du travail";

  @Test
  @DisplayName("is listed once, with all that is said to stand there, where it was not read")
  void listed() {
    List<String> cited = CitedSource.all(List.of()).stream().map(CitedSource::cited).toList();

    assertEquals(cited.stream().distinct().toList(), cited);
    assertTrue(cited.containsAll(List.of(PROBATION, "Cerfa 10103", "BBiG § 22 Abs. 1")));
    assertFalse(cited.contains("BBiG § 11"), "it was read");
    CitedSource swiss =
        CitedSource.all(List.of()).stream()
            .filter(source -> source.cited().equals("LFPr / BBG (SR 412.10)"))
            .findFirst()
            .orElseThrow();
    assertTrue(swiss.saidOf().size() > 1, "several things stand there");
  }

  @Test
  @DisplayName("that was read since is confirmed, under the name of who read it; others are not")
  void read() {
    Readings readings = new Readings(Map.of(PROBATION, "BBiG § 20 Satz 2"));

    assertEquals(new Citation("BBiG § 20 Satz 2", true), readings.of(PROBATION, false));
    assertEquals(new Citation("Cerfa 10103", false), readings.of("Cerfa 10103", false));
    assertEquals(new Citation("BBiG § 11", true), readings.of("BBiG § 11", true));
  }
}
