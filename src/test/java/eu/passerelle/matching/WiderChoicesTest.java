package eu.passerelle.matching;

import static eu.passerelle.language.LanguageLevel.A1;
import static eu.passerelle.language.LanguageLevel.A2;
import static eu.passerelle.language.LanguageLevel.B1;
import static eu.passerelle.language.LanguageLevel.B2;
import static eu.passerelle.language.LanguageLevel.C2;
import static eu.passerelle.language.LanguageLevel.NONE;
import static eu.passerelle.matching.Examples.ELECTRICIAN;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.WISSEMBOURG;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static eu.passerelle.territory.Direction.THEORY_FR_PRACTICE_DE;
import static eu.passerelle.territory.MeansOfTransport.BICYCLE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanySize;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What would open more places")
class WiderChoicesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

  private final Messages messages = new Messages();

  @Test
  @DisplayName("is said with the figures, the widest first")
  void figures() {
    var apprentice = anApprentice().from(SELTZ).speaking(C2, A2).travelling(CAR, 20);
    assertEquals(
        List.of(
            "Avec un niveau B1 en allemand au lieu d’A2, tout correspondrait pour 2 places de plus.",
            "Avec 30 minutes de trajet au lieu de 20, tout correspondrait pour 1 place de plus."),
        said(
            Language.FR,
            apprentice,
            aTrainingPlace().in(SELTZ).asking(B1, B1),
            aTrainingPlace().in(SELTZ).asking(NONE, B1),
            aTrainingPlace().in(SELTZ).asking(NONE, B2),
            aTrainingPlace().asking(NONE, A2),
            aTrainingPlace().in(SELTZ).asking(NONE, A2)));
  }

  @Test
  @DisplayName("is to mind no more of what size and kind the company is")
  void company() {
    var apprentice = anApprentice().wishingFor(Set.of(CompanySize.MICRO), Set.of());
    assertEquals(
        List.of("Ohne Wunsch zu Größe und Art des Betriebs würde bei 2 Plätzen mehr alles passen."),
        said(
            Language.DE,
            apprentice,
            aTrainingPlace().ofSize(CompanySize.SMALL),
            aTrainingPlace().ofSize(CompanySize.LARGE),
            aTrainingPlace().ofSize(CompanySize.MICRO),
            aTrainingPlace()));
  }

  @Test
  @DisplayName("is to mind no more on which side company and school are")
  void side() {
    Examples.TrainingPlace[] places = {
      aTrainingPlace(), aTrainingPlace().in(SELTZ), aTrainingPlace().in(WISSEMBOURG)
    };
    var apprentice = anApprentice().wantingOnly(THEORY_FR_PRACTICE_DE);
    assertEquals(
        List.of(
            "Wäre dir für Betrieb und Schule jedes Land recht, würde bei 2 Plätzen mehr alles"
                + " passen."),
        said(Language.DE, apprentice, places));
    assertEquals(
        List.of(
            "Sans préférence pour le pays de l’entreprise et de l’école, tout correspondrait pour 2"
                + " places de plus."),
        said(Language.FR, apprentice, places));
    assertEquals(List.of(), said(Language.DE, anApprentice(), places));
  }

  @Test
  @DisplayName("is to be free some weeks sooner, though not before today")
  void start() {
    var september = aTrainingPlace();
    var april = aTrainingPlace().starting(TODAY.minusWeeks(2));
    var late = anApprentice().freeFrom(LocalDate.of(2027, 10, 4));
    assertEquals(
        List.of(
            "Könntest du schon ab dem 23. August 2027 statt ab dem 4. Oktober 2027 anfangen,"
                + " würde bei 1 Platz mehr alles passen."),
        said(Language.DE, late, september, april));
    assertEquals(
        List.of(
            "Si tu pouvais commencer dès le 23 août 2027 au lieu du 4 octobre 2027,"
                + " tout correspondrait pour 1 place de plus."),
        said(Language.FR, late, september, april));
    var soon = anApprentice().aged(19).freeFrom(TODAY.plusWeeks(2));
    assertEquals(
        List.of(
            "Könntest du schon ab dem 3. Mai 2027 statt ab dem 17. Mai 2027 anfangen,"
                + " würde bei 1 Platz mehr alles passen."),
        said(Language.DE, soon, aTrainingPlace().starting(TODAY.plusDays(1)), april));
    assertEquals(List.of(), said(Language.DE, anApprentice().aged(19).freeFrom(TODAY), april));
  }

  @Test
  @DisplayName(
      "is no sooner start for who is still at the collège, which lets them go when it does")
  void stillAtCollege() {
    var late = anApprentice().freeFrom(LocalDate.of(2027, 10, 4));
    assertEquals(1, said(Language.DE, late, aTrainingPlace()).size());
    assertEquals(List.of(), said(Language.DE, late.stillAtCollege(), aTrainingPlace()));
  }

  @Test
  @DisplayName("is nothing where nothing more is asked, and never an occupation not wished for")
  void nothing() {
    assertEquals(List.of(), said(Language.DE, anApprentice().speaking(C2, A2)));
    assertEquals(
        List.of(),
        said(
            Language.DE,
            anApprentice().speaking(C2, A2).wishing(Examples.CARPENTER),
            aTrainingPlace().in(SELTZ).forA(ELECTRICIAN)));
  }

  @Test
  @DisplayName("is never a way of more than an hour and a half each day")
  void notEachDay() {
    var place = aTrainingPlace().in(SELTZ).asking(NONE, NONE).withLodging(Lodging.Kind.COMPANY);
    var daily = anApprentice().from(WISSEMBOURG).speaking(C2, C2).travelling(BICYCLE, 90);
    assertEquals(List.of(), said(Language.DE, daily, place));
    assertEquals(
        List.of("Mit 120 statt 90 Minuten Weg würde bei 1 Platz mehr alles passen."),
        said(Language.DE, daily.needingLodging(), place));
  }

  @Test
  @DisplayName("is said in German, also of a language not yet begun")
  void german() {
    assertEquals(
        List.of("Mit Französisch A1 würde bei 1 Platz mehr alles passen."),
        said(
            Language.DE,
            anApprentice().speaking(NONE, C2),
            aTrainingPlace().in(SELTZ).asking(A1, NONE)));
  }

  private List<String> said(
      Language language, Examples.Apprentice apprentice, Examples.TrainingPlace... places) {
    List<Known<OfferFacts>> offers =
        IntStream.range(0, places.length).mapToObj(i -> new Known<>(i, places[i].facts())).toList();
    return WiderChoices.of(
            apprentice.facts(),
            new Ranking(new Matching(Examples.RHINE), LAW, Weights.USUAL),
            RhineValley.neighbourhood(offers),
            any -> true,
            TODAY)
        .stream()
        .map(choice -> messages.text(language, choice.said()))
        .toList();
  }
}
