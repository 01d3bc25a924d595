package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a search can be narrowed by, and what its numbers promise. */
@InsideLiberty
class FacetsIT {

  @ArquillianResource private URL application;

  @Inject private FacetCount count;
  @Inject private OfferSearch search;
  @Inject private Loosenings loosenings;
  @Inject private Showcase showcase;
  @Inject private Market market;

  private final Wanted all = Wanted.anything().by(Showcase.SIGN);

  @BeforeEach
  void aShowcase() {
    showcase.offers();
  }

  @Test
  @DisplayName("each choice of every facet says how many offers it shows")
  void counts() {
    Facets facets = count.of(all);
    assertEquals(11, facets.total());
    assertEquals(3, numbers(facets, Facet.OCCUPATION).get("zimmerer"));
    assertEquals(9, numbers(facets, Facet.OCCUPATION).size());
    assertEquals(
        Map.of(
            "THEORY_FR_PRACTICE_DE", 3L, "THEORY_DE_PRACTICE_FR", 7L, "THEORY_FR_PRACTICE_CH", 1L),
        numbers(facets, Facet.DIRECTION));
    assertEquals(3, numbers(facets, Facet.AREA).get("67"));
    assertEquals(4, numbers(facets, Facet.AREA).get("68"));
    assertEquals(Map.of((Year.now().getValue() + 2) + "-2", 11L), numbers(facets, Facet.START));
    assertEquals(Map.of("A2", 11L), numbers(facets, Facet.FRENCH));
  }

  @Test
  @DisplayName("what is chosen of a facet narrows all the others, and not itself")
  void withoutItself() {
    Wanted wanted = all.choosing(Facet.OCCUPATION, "zimmerer").choosing(Facet.AREA, "67");
    Facets facets = count.of(wanted);
    assertEquals(1, facets.total());
    assertEquals(
        Map.of("zimmerer", 1L, "elektroniker-energie-gebaeude", 1L, "kfz-mechatroniker-pkw", 1L),
        numbers(facets, Facet.OCCUPATION));
    assertEquals(Map.of("67", 1L, "68", 1L, "08317", 1L), numbers(facets, Facet.AREA));
    assertEquals(Map.of("THEORY_DE_PRACTICE_FR", 1L), numbers(facets, Facet.DIRECTION));
    for (Facet facet : Facet.values()) {
      facets
          .of(facet)
          .forEach(
              choice ->
                  assertEquals(
                      choice.count(),
                      search.count(wanted.choosing(facet, choice.code())),
                      facet + " " + choice.code()));
      assertEquals(search.count(wanted.without(facet)), facets.without(facet));
    }
  }

  @Test
  @DisplayName("who speaks B1 sees what asks for A1 too")
  void levels() {
    long robots = showcase.offers().get("robots Karlsruhe");
    market.run("update offer set german = 'A1' where id = " + robots);
    assertEquals(Map.of("A1", 1L, "B1", 11L), numbers(count.of(all), Facet.GERMAN));
    Facets some = count.of(all.choosing(Facet.GERMAN, "A2"));
    assertEquals(1, some.total());
    assertEquals(Map.of("A1", 1L, "A2", 1L, "B1", 11L), numbers(some, Facet.GERMAN));
    market.run("update offer set german = 'B1' where id = " + robots);
  }

  @Test
  @DisplayName("who needs a place to sleep sees where there is one, with the company or near by")
  void lodging() {
    long robots = showcase.offers().get("robots Karlsruhe");
    long tractors = showcase.offers().get("tractors Colmar");
    assertEquals(Map.of(), numbers(count.of(all), Facet.LODGING));
    market.run("update offer set lodging = 'COMPANY' where id = " + robots);
    market.run(
        "update offer set lodging = 'RESIDENCE', residence = 'Foyer' where id = " + tractors);
    assertEquals(Map.of("NEAR", 2L), numbers(count.of(all), Facet.LODGING));
    Wanted near = all.choosing(Facet.LODGING, "NEAR");
    Facets facets = count.of(near.choosing(Facet.AREA, "68"));
    assertEquals(1, facets.total());
    assertEquals(2, facets.without(Facet.AREA));
    assertEquals(4, facets.without(Facet.LODGING));
    assertEquals(2, search.count(near));
    market.run(
        "update offer set lodging = 'NONE', residence = null where id in (%d, %d)"
            .formatted(robots, tractors));
  }

  @Test
  @DisplayName("where nothing is found it says what to let go of, and how much is found then")
  void loosened() {
    Wanted wanted = Wanted.anything().by(Showcase.SIGN + " Zimmerer").choosing(Facet.AREA, "BS");
    Facets facets = count.of(wanted);
    assertEquals(0, facets.total());
    Map<String, Long> found = new LinkedHashMap<>();
    loosenings.of(wanted, facets).forEach(l -> found.put(l.what().key(), l.count()));
    assertEquals(3, found.get("offer.loosen.AREA"));
    assertEquals(1, found.get("offer.loosen.word"));

    Wanted hopeless = wanted.by("zzzz yyyy");
    assertEquals(
        List.of("offer.loosen.all"),
        loosenings.of(hopeless, count.of(hopeless)).stream().map(l -> l.what().key()).toList());
  }

  @Test
  @DisplayName("what is found without a word is what the search without it finds")
  void loosenedWords() {
    for (String typed :
        List.of(
            "Quittenschau Zimmerer Basel",
            "Quittenschau Zimmerer zzzz",
            "Quittenschau Zimerer Elsass Colmar",
            "je cherche charpentier Bitche en Alsace",
            "Quittenschau l'étoile jardinier")) {
      Wanted wanted = Wanted.anything().by(typed).startingFrom(LocalDate.now());
      List<Long> counts = search.countWithoutEachWord(wanted);
      List<String> words = Narrowing.words(typed);
      assertEquals(words.size(), counts.size());
      for (int i = 0; i < words.size(); i++) {
        List<String> others = new ArrayList<>(words);
        others.remove(i);
        assertEquals(
            search.count(wanted.by(String.join(" ", others))),
            counts.get(i),
            typed + " without " + words.get(i));
      }
    }
  }

  @Test
  @DisplayName("to say what to let go of takes as many statements for eight words as for two")
  void statementsOfLoosening() throws Exception {
    long two = market.statementsFor(() -> visitor().get("fr/offres?q=zzzz+yyyy"));
    assertEquals(
        two,
        market.statementsFor(
            () -> visitor().get("fr/offres?q=zzzz+yyyy+xxxx+vvvv+wwww+qqqq+kkkk+jjjj")));
  }

  @Test
  @DisplayName("a program reads the same numbers as the page, and narrows by the same choices")
  void api() throws Exception {
    String facets = visitor().get("api/v1/offers/facets?q=Quittenschau&occupation=zimmerer").body();
    assertTrue(facets.startsWith("{\"facets\":[{\"choices\":[{\"code\":\"zimmerer\""), facets);
    assertTrue(facets.contains("\"total\":3"), facets);
    assertTrue(
        facets.contains(
            "{\"code\":\"THEORY_DE_PRACTICE_FR\",\"de\":\"Schule in Deutschland, Betrieb in Frankreich\""),
        facets);
    String narrowed =
        visitor()
            .get(
                "api/v1/offers?q=Quittenschau&occupation=zimmerer&area=67&direction=THEORY_DE_PRACTICE_FR")
            .body();
    assertTrue(narrowed.contains("\"total\":1"), narrowed);
    assertEquals(400, visitor().get("api/v1/offers/facets?direction=NOWHERE").statusCode());
  }

  @Test
  @DisplayName("the page takes three statements, whatever is typed and chosen")
  void statements() throws Exception {
    for (String asked :
        List.of(
            "",
            "?q=Zimmerer",
            "?q=charpantier+Kehl",
            "?q=Quittenschau&occupation=zimmerer&area=67&german=B1")) {
      assertEquals(3, market.statementsFor(() -> visitor().get("fr/offres" + asked)), asked);
    }
  }

  @Test
  @DisplayName(
      "the page shows choices with numbers, chosen ones as chips, and keeps them in its form")
  void page() throws Exception {
    String page = visitor().get("fr/offres?q=Quittenschau&occupation=zimmerer").body();
    assertTrue(page.contains("3 offres d’apprentissage"), page);
    assertTrue(page.contains("<a href=\"/fr/offres?q=Quittenschau\">"), page);
    assertTrue(page.contains("<a href=\"/fr/offres?occupation=zimmerer\">"), page);
    assertTrue(
        page.contains("href=\"/fr/offres?q=Quittenschau&amp;occupation=zimmerer&amp;area=67\""),
        page);
    assertTrue(page.contains("name=\"occupation\" value=\"zimmerer\""), page);

    String none = visitor().get("de/ausbildungsplaetze?q=Quittenschau+Zimmerer&area=BS").body();
    assertTrue(none.contains("Alle Gebiete"), none);
    assertTrue(none.contains("3 Plätze"), none);
  }

  @Test
  @DisplayName("whatever is written into the address, a page answers")
  void anything() throws Exception {
    for (String asked :
        List.of(
            "occupation=%27%20or%201",
            "area=xx&direction=NORTH&start=2027-3&french=D1&german=",
            "q=" + "x".repeat(500),
            "q=%27%29%20%26%20%28",
            "radius=-1&place=Kehl",
            "occupation=unknown")) {
      assertEquals(200, visitor().get("fr/offres?" + asked).statusCode(), asked);
    }
    assertFalse(visitor().get("fr/offres?start=2027-3").body().contains("class=\"chips\""));
  }

  private static Map<String, Long> numbers(Facets facets, Facet facet) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    facets.of(facet).forEach(choice -> numbers.put(choice.code(), choice.count()));
    return numbers;
  }

  private Visitor visitor() {
    return new Visitor(application.toString());
  }
}
