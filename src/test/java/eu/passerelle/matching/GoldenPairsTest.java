package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.Side;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.RhineCrossings;
import eu.passerelle.territory.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Young people and training places that a guidance counsellor put together: who, where, what, and
 * what she expects. They stand in {@code golden/apprentices.csv} and {@code golden/pairs.csv}.
 */
@DisplayName("What a counsellor expects")
class GoldenPairsTest {

  private static final Map<String, Place> PLACES = UpperRhine.places();
  private static final Map<String, Occupation> OCCUPATIONS = UpperRhine.occupations();
  private static final RhineCrossings RHINE = UpperRhine.crossings();
  private static final Map<String, CandidateFacts> APPRENTICES =
      rows("apprentices").stream()
          .collect(toMap(row -> row.text("name"), GoldenPairsTest::apprentice));

  private final Matching matching = new Matching(RHINE);

  private record Pairing(Csv.Row row, CandidateFacts candidate, OfferFacts offer) {

    @Override
    public String toString() {
      return row.text("apprentice")
          + ", "
          + offer.occupation()
          + " in "
          + offer.company()
          + ": "
          + row.text("what_a_counsellor_says");
    }
  }

  @TestFactory
  @DisplayName("of a pair: how well it fits, why, and over which crossing")
  Stream<DynamicTest> pairs() {
    return pairings().map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> check(pair)));
  }

  @TestFactory
  @DisplayName("of an apprentice: the order of the places")
  Stream<DynamicTest> orders() {
    return pairings()
        .collect(Collectors.groupingBy(pair -> pair.row().text("apprentice")))
        .entrySet()
        .stream()
        .map(
            of ->
                DynamicTest.dynamicTest(
                    of.getKey(),
                    () -> assertEquals(expected(of.getValue()), order(of.getValue()))));
  }

  private void check(Pairing pair) {
    String fit = pair.row().text("fit");
    String reason = pair.row().text("main_reason");
    List<String> refused =
        LAW.refusals(pair.candidate(), pair.offer()).stream().map(Refusal::rule).toList();
    assertEquals(fit.equals("CLOSED") ? List.of(reason) : List.of(), refused, pair::toString);
    if (!fit.equals("CLOSED")) {
      Match match = matching.match(pair.candidate(), pair.offer(), Weights.USUAL, LAW);
      List<String> reasons = match.reasons().stream().map(Reason::key).toList();
      assertTrue(
          reasons.contains(pair.row().optional("also").orElse(reason)), pair + " " + reasons);
      assertEquals(reason, match.main().map(Reason::key).orElse(""), pair + " " + reasons);
      assertEquals(pair.row().optional("over").orElse(""), crossing(pair), pair::toString);
      if (fit.equals("FAR")) {
        assertTrue(order(List.of(pair)).isEmpty(), pair::toString);
      } else {
        assertEquals(Match.Fit.valueOf(fit), match.fit(), pair + " " + match.score() + reasons);
      }
    }
  }

  private static String crossing(Pairing pair) {
    return pair.candidate().meansOn(pair.offer().start()).stream()
        .sorted()
        .map(means -> RHINE.way(pair.candidate().home(), pair.offer().company(), means))
        .min(Comparator.comparingInt(Way::minutes))
        .flatMap(Way::crossing)
        .map(Crossing::slug)
        .orElse("");
  }

  private static List<String> expected(List<Pairing> pairs) {
    return pairs.stream()
        .filter(pair -> !pair.row().text("rank").equals("-"))
        .sorted(Comparator.comparingInt(pair -> pair.row().number("rank")))
        .map(Pairing::toString)
        .toList();
  }

  private List<String> order(List<Pairing> pairs) {
    List<Known<OfferFacts>> offers =
        IntStream.range(0, pairs.size())
            .mapToObj(i -> new Known<>(i, pairs.get(i).offer()))
            .toList();
    return new Ranking(matching, LAW, Weights.USUAL)
            .offersFor(
                pairs.get(0).candidate(),
                RhineValley.neighbourhood(offers),
                any -> true,
                pairs.size())
            .stream()
            .map(standing -> pairs.get((int) standing.number()).toString())
            .toList();
  }

  private static Stream<Pairing> pairings() {
    return rows("pairs").stream()
        .map(row -> new Pairing(row, APPRENTICES.get(row.text("apprentice")), offer(row)));
  }

  private static OfferFacts offer(Csv.Row row) {
    return new OfferFacts(
        known(OCCUPATIONS, row.text("occupation")),
        known(PLACES, row.text("company")),
        Country.valueOf(row.text("school")),
        LocalDate.parse(row.text("start")),
        LanguageLevel.valueOf(row.text("french")),
        LanguageLevel.valueOf(row.text("german")),
        LanguageLevel.valueOf(row.text("lessons")),
        Lodging.Kind.valueOf(row.text("lodging")),
        row.optional("size").map(CompanySize::valueOf),
        row.optional("kind").map(CompanyKind::valueOf));
  }

  private static CandidateFacts apprentice(Csv.Row row) {
    return new CandidateFacts(
        SEPTEMBER_2027.minusYears(row.number("age")),
        Schooling.valueOf("LOWER_SECONDARY_" + row.text("school").toUpperCase(Locale.ROOT)),
        known(PLACES, row.text("home")),
        row.list("travels").stream()
            .map(means -> MeansOfTransport.valueOf(means.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        row.number("minutes"),
        row.yes("needs_lodging"),
        row.list("wishes").stream().map(slug -> known(OCCUPATIONS, slug)).toList(),
        LanguageLevel.valueOf(row.text("french")),
        LanguageLevel.valueOf(row.text("german")),
        soon(row, "french_soon"),
        soon(row, "german_soon"),
        LocalDate.parse(row.text("free_from")),
        row.text("works_in").equals("anywhere")
            ? Side.EITHER.directions()
            : Side.valueOf("PRACTICE_" + row.text("works_in")).directions(),
        new CompanyWish(
            row.list("sizes").stream().map(CompanySize::valueOf).collect(Collectors.toSet()),
            row.list("kinds").stream().map(CompanyKind::valueOf).collect(Collectors.toSet())));
  }

  private static LanguageLevel soon(Csv.Row row, String language) {
    return row.optional(language).map(LanguageLevel::valueOf).orElse(LanguageLevel.NONE);
  }

  private static <T> T known(Map<String, T> all, String name) {
    if (!all.containsKey(name)) {
      throw new IllegalArgumentException(name + " is not in the reference data");
    }
    return all.get(name);
  }

  private static List<Csv.Row> rows(String name) {
    try (var csv = GoldenPairsTest.class.getResourceAsStream("/golden/" + name + ".csv")) {
      return Csv.read(name, new String(csv.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
