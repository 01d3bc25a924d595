package eu.passerelle.matching;

import static eu.passerelle.language.LanguageLevel.A1;
import static eu.passerelle.language.LanguageLevel.A2;
import static eu.passerelle.language.LanguageLevel.B1;
import static eu.passerelle.language.LanguageLevel.C2;
import static eu.passerelle.language.LanguageLevel.NONE;
import static eu.passerelle.matching.Examples.CARPENTER;
import static eu.passerelle.matching.Examples.EDUCATOR;
import static eu.passerelle.matching.Examples.ELECTRICIAN;
import static eu.passerelle.matching.Examples.KEHL;
import static eu.passerelle.matching.Examples.LANDAU;
import static eu.passerelle.matching.Examples.RASTATT;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.STRASBOURG;
import static eu.passerelle.matching.Examples.WISSEMBOURG;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Match.Fit;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An apprentice and a training place")
class MatchingTest {

  private final Matching matching = new Matching(Examples.RHINE);
  private final Messages messages = new Messages();

  @Test
  @DisplayName("fit very well where wish, way, language and start agree")
  void wissembourgToRastatt() {
    Match match = match(anApprentice(), aTrainingPlace());

    assertEquals(Fit.VERY_GOOD, match.fit());
    assertEquals(4, match.met());
    assertEquals(4, match.asked());
    assertEquals(
        List.of(
            "C’est ton métier préféré",
            "40\u00A0km par le pont de Wintersdorf, environ 52 minutes en voiture",
            "Ton allemand (B1) suffit\u202F: l’entreprise demande B1",
            "Début le 1er septembre 2027\u202F: tu es libre à ce moment-là"),
        toApprentice(Language.FR, match));
  }

  @Test
  @DisplayName("meet over the crossing that suits the means, said by name in each language")
  void overTheRhine() {
    var strasbourg = anApprentice().from(STRASBOURG);
    assertTrue(way(strasbourg, KEHL).contains("über die Pont de l’Europe"));
    assertTrue(
        way(strasbourg.travelling(MeansOfTransport.PUBLIC_TRANSPORT, 60), KEHL)
            .contains("mit Bus und Bahn"));
  }

  @Test
  @DisplayName("from Seltz to Rastatt by bicycle are told what happens when the ferry does not run")
  void ferry() {
    var bySaletio = anApprentice().from(SELTZ).travelling(MeansOfTransport.BICYCLE, 60);
    Match match = match(bySaletio, aTrainingPlace().in(RASTATT));
    assertEquals(match.asked(), match.met(), "the remark takes nothing away");
    assertEquals(
        List.of(
            "11\u00A0km mit der Bac Saletio, rund 55 Minuten mit dem Fahrrad",
            "Wenn keine Fähre fährt: rund 63 Minuten über die Pont de Wintersdorf"),
        toApprentice(Language.DE, match).stream().filter(r -> r.contains("rund")).toList());
  }

  @Test
  @DisplayName("on one bank need no crossing, even from France to the Palatinate")
  void wissembourgToLandau() {
    String way = way(anApprentice(), LANDAU);
    assertFalse(way.contains("über"), way);
    assertTrue(way.contains("mit dem Auto"), way);
  }

  @Test
  @DisplayName("too far apart are told how far; near enough to think about, half")
  void tooFar() {
    var byBicycle = anApprentice().travelling(MeansOfTransport.BICYCLE, 45);
    Match far = match(byBicycle, aTrainingPlace().in(KEHL));
    assertEquals(Reason.Kind.NO, last(far).kind());
    assertTrue(
        messages.text(Language.DE, last(far).toApprentice()).contains("deutlich mehr als die 45"));

    int minutes = match(anApprentice(), aTrainingPlace().in(LANDAU)).minutes();
    var slightlyLess = anApprentice().travelling(MeansOfTransport.CAR, minutes - 2);
    assertEquals(Reason.Kind.MID, last(match(slightlyLess, aTrainingPlace().in(LANDAU))).kind());
  }

  @Test
  @DisplayName("are close where one lives in the company's own town")
  void sameTown() {
    var match = match(anApprentice().from(KEHL), aTrainingPlace().in(KEHL));
    assertTrue(toApprentice(Language.DE, match).contains("In Kehl, da, wo du wohnst"));
  }

  @Test
  @DisplayName("lose half over one missing level of language, all over two")
  void language() {
    assertEquals(Reason.Kind.PLUS, german(B1, B1));
    assertEquals(Reason.Kind.PLUS, german(C2, B1));
    assertEquals(Reason.Kind.MID, german(A2, B1));
    assertEquals(Reason.Kind.NO, german(A1, B1));
    assertEquals(Reason.Kind.MID, german(NONE, A1));
  }

  @Test
  @DisplayName("are not measured by what nobody asks: no language, no side")
  void notAsked() {
    var everything =
        match(
            anApprentice().wantingOnly(Direction.THEORY_FR_PRACTICE_DE),
            aTrainingPlace().asking(B1, B1));
    var little = match(anApprentice(), aTrainingPlace().asking(NONE, NONE));
    assertEquals(6, everything.asked());
    assertEquals(3, little.asked());
    assertEquals(little.asked(), little.met());
  }

  @Test
  @DisplayName("agree on the company where its size and kind are wished, half where one of them is")
  void company() {
    var wishing = anApprentice().wishingFor(Set.of(CompanySize.SMALL), Set.of(CompanyKind.CRAFT));
    var silent = aTrainingPlace();
    var small = aTrainingPlace().ofSize(CompanySize.SMALL);
    var smallWorkshop = aTrainingPlace().ofSize(CompanySize.SMALL).ofKind(CompanyKind.CRAFT);
    var largeWorkshop = aTrainingPlace().ofSize(CompanySize.LARGE).ofKind(CompanyKind.CRAFT);
    var smallFactory = aTrainingPlace().ofSize(CompanySize.SMALL).ofKind(CompanyKind.INDUSTRY);
    var factory = aTrainingPlace().ofSize(CompanySize.LARGE).ofKind(CompanyKind.INDUSTRY);
    assertEquals(match(anApprentice(), silent), match(anApprentice(), factory), "not asked");
    assertEquals(match(anApprentice(), silent), match(wishing, silent), "not said");
    assertEquals(
        List.of(
            "10 à 49 personnes\u202F: une entreprise comme tu la souhaites",
            "Artisanat, 10 à 49 personnes\u202F: une entreprise comme tu la souhaites",
            "Artisanat, 250 personnes ou plus\u202F: le type que tu souhaites, mais une autre taille",
            "Industrie, 10 à 49 personnes\u202F: la taille que tu souhaites, mais un autre type",
            "Industrie, 250 personnes ou plus\u202F: tu souhaites une autre entreprise"),
        Stream.of(small, smallWorkshop, largeWorkshop, smallFactory, factory)
            .map(place -> said(match(wishing, place), "company."))
            .toList());
    int wished = match(wishing, smallWorkshop).score();
    int half = match(wishing, largeWorkshop).score();
    assertTrue(wished > half && half > match(wishing, factory).score());
    assertEquals(half, match(wishing, smallFactory).score());
    assertEquals(
        Fit.VERY_GOOD, match(wishing, factory).fit(), "a company that is other is no ground");
  }

  @Test
  @DisplayName(
      "need a place to sleep only if the apprentice does; without one they fit well at most")
  void lodging() {
    var boarder = anApprentice().needingLodging();
    var hostel = aTrainingPlace().withLodging(Lodging.Kind.RESIDENCE);
    assertEquals(match(anApprentice(), aTrainingPlace()), match(anApprentice(), hostel));
    assertEquals(Fit.VERY_GOOD, match(boarder, hostel).fit());
    assertEquals(
        "Il y a un foyer ou un internat à proximité", said(match(boarder, hostel), "lodging."));
    assertEquals(Fit.GOOD, match(boarder, aTrainingPlace()).fit());
    assertEquals(
        "Tu as besoin d’un hébergement à proximité\u202F; l’entreprise n’en indique pas",
        said(match(boarder, aTrainingPlace()), "lodging."));
  }

  @Test
  @DisplayName("fit less, the lower the wish, and only possibly without one")
  void wishes() {
    var place = aTrainingPlace();
    int first = match(anApprentice().wishing(CARPENTER), place).score();
    int second = match(anApprentice().wishing(ELECTRICIAN, CARPENTER), place).score();
    int third = match(anApprentice().wishing(ELECTRICIAN, EDUCATOR, CARPENTER), place).score();
    Match none = match(anApprentice().wishing(ELECTRICIAN), place);
    assertTrue(first > second && second > third && third > none.score());
    assertFalse(none.fit() == Fit.VERY_GOOD);
  }

  @Test
  @DisplayName("agree on a start that is a few weeks early, not on one a year too early")
  void start() {
    var free = anApprentice().freeFrom(LocalDate.of(2027, 9, 20));
    assertEquals(Reason.Kind.MID, last(match(free, aTrainingPlace())).kind());
    var nextYear = anApprentice().freeFrom(LocalDate.of(2028, 7, 15));
    assertEquals(Reason.Kind.NO, last(match(nextYear, aTrainingPlace())).kind());
    var already = anApprentice().freeFrom(LocalDate.of(2026, 11, 24));
    assertEquals(Reason.Kind.MID, last(match(already, aTrainingPlace())).kind());
  }

  @Test
  @DisplayName("are asked for the language of the lessons too, and hear whose wish it is")
  void lessons() {
    var place = aTrainingPlace().withLessonsAt(LanguageLevel.B2);
    Reason lacking =
        last(match(anApprentice().speaking(LanguageLevel.B1, LanguageLevel.C2), place));
    assertEquals("fr.nearly", lacking.key());
    assertTrue(
        messages.text(Language.DE, lacking.toApprentice()).startsWith("In der Schule brauchst du"));
    assertTrue(messages.text(Language.FR, lacking.toEmployer()).contains("l’école demande B2"));
    Reason both =
        last(
            match(
                anApprentice().speaking(LanguageLevel.B1, LanguageLevel.C2),
                place.asking(LanguageLevel.B2, LanguageLevel.NONE)));
    assertTrue(
        messages.text(Language.FR, both.toApprentice()).startsWith("L’entreprise et l’école"));
  }

  @Test
  @DisplayName("get more for a language they are learning than for none, and less than for it")
  void learning() {
    var place = aTrainingPlace().asking(LanguageLevel.NONE, LanguageLevel.B2);
    Match none = match(anApprentice().speaking(LanguageLevel.C2, LanguageLevel.A2), place);
    Match learning =
        match(
            anApprentice()
                .speaking(LanguageLevel.C2, LanguageLevel.A2)
                .learning(LanguageLevel.NONE, LanguageLevel.B2),
            place);
    Match known = match(anApprentice().speaking(LanguageLevel.C2, LanguageLevel.B2), place);
    assertEquals(Match.Fit.POSSIBLE, none.fit());
    assertEquals(Match.Fit.GOOD, learning.fit());
    assertEquals(Match.Fit.VERY_GOOD, known.fit());
    String said = messages.text(Language.DE, last(learning).toApprentice());
    assertTrue(said.contains("bis zum Beginn voraussichtlich B2"), said);
  }

  @Test
  @DisplayName("are ranked alike whatever the age")
  void ageCountsForNothing() {
    assertEquals(
        match(anApprentice().travelling(MeansOfTransport.BICYCLE, 90).aged(16), aTrainingPlace()),
        match(anApprentice().travelling(MeansOfTransport.BICYCLE, 90).aged(28), aTrainingPlace()));
  }

  @Test
  @DisplayName("hear every reason in both languages and both voices")
  void everyReasonSpeaks() {
    var apprentices = new ArrayList<Examples.Apprentice>();
    for (LanguageLevel level : LanguageLevel.values()) {
      for (MeansOfTransport means : MeansOfTransport.values()) {
        for (int reach : new int[] {15, 45, 90}) {
          apprentices.add(
              anApprentice()
                  .from(reach == 45 ? SELTZ : WISSEMBOURG)
                  .speaking(level, level)
                  .travelling(means, reach)
                  .freeFrom(LocalDate.of(2027 + level.ordinal() % 2, 9, reach > 40 ? 1 : 20))
                  .wishing(level == B1 ? ELECTRICIAN : CARPENTER)
                  .wantingOnly(Direction.values()[reach % 2]));
        }
      }
    }
    for (Examples.Apprentice apprentice : apprentices) {
      for (Examples.TrainingPlace place :
          List.of(aTrainingPlace(), aTrainingPlace().in(SELTZ).asking(A1, B1))) {
        for (Reason reason : match(apprentice, place).reasons()) {
          for (Language language : Language.values()) {
            assertFalse(messages.text(language, reason.toApprentice()).isBlank());
            assertFalse(messages.text(language, reason.toEmployer()).isBlank());
          }
        }
      }
    }
  }

  private Match match(Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return matching.match(apprentice.facts(), place.facts(), Weights.USUAL);
  }

  private Reason.Kind german(LanguageLevel known, LanguageLevel asked) {
    return match(anApprentice().speaking(NONE, known), aTrainingPlace().asking(NONE, asked))
        .reasons()
        .stream()
        .filter(reason -> reason.key().startsWith("de."))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  /** What an apprentice is told in French of one thing. */
  private String said(Match match, String about) {
    return match.reasons().stream()
        .filter(reason -> reason.key().startsWith(about))
        .map(reason -> messages.text(Language.FR, reason.toApprentice()))
        .collect(Collectors.joining());
  }

  private String way(Examples.Apprentice apprentice, Place company) {
    return toApprentice(Language.DE, match(apprentice, aTrainingPlace().in(company))).stream()
        .filter(reason -> reason.contains("km"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> toApprentice(Language language, Match match) {
    return match.reasons().stream().map(r -> messages.text(language, r.toApprentice())).toList();
  }

  private static Reason last(Match match) {
    return match.reasons().get(match.reasons().size() - 1);
  }
}
