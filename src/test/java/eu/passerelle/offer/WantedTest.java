package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A search is narrowed step by step, and loosened again. */
class WantedTest {

  @Test
  @DisplayName("what is narrowed and loosened again is what it was")
  void narrowed() {
    Wanted wanted = Wanted.anything().by(" Zimmerer ").choosing(Facet.AREA, "67");
    assertEquals("Zimmerer", wanted.words());
    assertEquals(Optional.of("67"), wanted.chosen(Facet.AREA));
    assertEquals(Wanted.anything(), wanted.by("").without(Facet.AREA).anywhere());
  }

  @Test
  @DisplayName("a code that a facet does not know chooses nothing")
  void unknown() {
    Map<Facet, List<String>> wrong =
        Map.of(
            Facet.OCCUPATION, List.of("", "Zimmerer", "a'b"),
            Facet.DIRECTION, List.of("NORTH"),
            Facet.AREA, List.of("x", "67; drop"),
            Facet.START, List.of("2027", "2027-3", "1999-1"),
            Facet.FRENCH, List.of("D1", "b1"),
            Facet.GERMAN, List.of("C3"),
            Facet.LODGING, List.of("NONE", "near"));
    wrong.forEach(
        (facet, codes) ->
            codes.forEach(
                code ->
                    assertEquals(
                        Wanted.anything(), Wanted.anything().choosing(facet, code), code)));
  }

  @Test
  @DisplayName("an address names what is wanted, and nothing else")
  void parameters() {
    assertEquals(Map.of(), SearchParameters.of(Wanted.anything(), Language.FR));
    assertEquals(
        Map.of("q", "charpentier", "area", "67", "german", "B1"),
        SearchParameters.of(
            Wanted.anything()
                .by("charpentier")
                .choosing(Facet.AREA, "67")
                .choosing(Facet.GERMAN, "B1"),
            Language.FR));
  }

  @Test
  @DisplayName("a year begins in its halves")
  void halfYears() {
    HalfYear summer = HalfYear.parse("2027-2").orElseThrow();
    assertEquals(LocalDate.of(2027, 7, 1), summer.begin());
    assertEquals(LocalDate.of(2028, 1, 1), summer.end());
    assertEquals("2027-2", summer.code());
  }

  @Test
  @DisplayName("a search is looked after in its rhythm, and not at all once it is stopped")
  void rhythm() {
    LocalDate today = LocalDate.of(2027, 1, 31);
    assertEquals(LocalDate.of(2027, 2, 1), Rhythm.DAILY.after(today));
    assertEquals(LocalDate.of(2027, 2, 7), Rhythm.WEEKLY.after(today));
    assertEquals(LocalDate.of(2027, 2, 28), Rhythm.MONTHLY.after(today));
  }

  @Test
  @DisplayName("levels add up, the other facets do not")
  void facets() {
    Facets facets =
        new Facets(
            Wanted.anything().choosing(Facet.AREA, "67"),
            Optional.empty(),
            List.of(
                all(Optional.empty(), 3),
                all(Optional.of(Facet.AREA), 4),
                of(Facet.AREA, "67", Optional.empty(), 3),
                of(Facet.AREA, "68", Optional.of(Facet.AREA), 4),
                of(Facet.GERMAN, "A1", Optional.empty(), 1),
                of(Facet.GERMAN, "B1", Optional.empty(), 2),
                of(Facet.GERMAN, "B1", Optional.of(Facet.AREA), 4)));
    assertEquals(3, facets.total());
    assertEquals(7, facets.without(Facet.AREA));
    assertEquals("68 4, 67 3", said(facets, Facet.AREA));
    assertEquals("A1 1, B1 3", said(facets, Facet.GERMAN));
    assertTrue(facets.of(Facet.AREA).get(1).chosen());
    assertFalse(facets.of(Facet.AREA).get(0).chosen());
  }

  private static Facets.Counted all(Optional<Facet> missed, long number) {
    return new Facets.Counted(Optional.empty(), Optional.empty(), missed, number, Optional.empty());
  }

  private static Facets.Counted of(Facet facet, String code, Optional<Facet> missed, long number) {
    return new Facets.Counted(
        Optional.of(facet), Optional.of(code), missed, number, Optional.empty());
  }

  private static String said(Facets facets, Facet facet) {
    return facets.of(facet).stream()
        .map(choice -> choice.code() + " " + choice.count())
        .collect(Collectors.joining(", "));
  }
}
