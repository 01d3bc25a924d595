package eu.passerelle.matching;

import static eu.passerelle.language.LanguageLevel.A1;
import static eu.passerelle.language.LanguageLevel.A2;
import static eu.passerelle.language.LanguageLevel.B1;
import static eu.passerelle.language.LanguageLevel.B2;
import static eu.passerelle.language.LanguageLevel.C1;
import static eu.passerelle.language.LanguageLevel.C2;
import static eu.passerelle.language.LanguageLevel.NONE;
import static eu.passerelle.matching.Examples.ELECTRICIAN;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static eu.passerelle.territory.Direction.THEORY_FR_PRACTICE_DE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Match.Fit;
import eu.passerelle.organisation.CompanySize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Label("What would raise a match")
class RaisingTest {

  private final Matching matching = new Matching(Examples.RHINE);
  private final Messages messages = new Messages();

  @Test
  @DisplayName("is a level more of a language, with the word it would then be")
  void language() {
    var apprentice = anApprentice().from(SELTZ).speaking(C2, A2);
    assertEquals(
        "Mit Deutsch B1 statt A2 wäre es „sehr gut“.",
        said(Language.DE, apprentice, aTrainingPlace().in(SELTZ).asking(NONE, B1)));
    assertEquals(
        "Avec un niveau B1 en allemand au lieu d’A2, ce serait «\u202Fbien\u202F».",
        said(Language.FR, apprentice, aTrainingPlace().in(SELTZ).asking(NONE, B2)));
    assertEquals(
        "Avec un niveau A1 en français, ce serait «\u202Ftrès bien\u202F».",
        said(
            Language.FR,
            anApprentice().from(SELTZ).speaking(NONE, C2),
            aTrainingPlace().in(SELTZ).asking(A1, NONE)));
  }

  @Test
  @DisplayName("is a level more though it is being learned, since then it is there")
  void learning() {
    assertEquals(
        "Mit Deutsch B1 statt A2 wäre es „sehr gut“.",
        said(
            Language.DE,
            anApprentice().from(SELTZ).speaking(C2, A2).learning(NONE, B1),
            aTrainingPlace().in(SELTZ).asking(NONE, B1)));
  }

  @Test
  @DisplayName("is a longer way where that is what lacks")
  void way() {
    assertEquals(
        "Wären dir 45 statt 30 Minuten Weg recht, wäre es „gut“.",
        said(Language.DE, anApprentice().travelling(CAR, 30), aTrainingPlace()));
  }

  @Test
  @DisplayName("is no longer way where the way is accepted as it is")
  void wayAccepted() {
    assertEquals(
        "",
        said(
            Language.DE,
            anApprentice().travelling(CAR, 60).freeFrom(SEPTEMBER_2027.minusYears(1)),
            aTrainingPlace()));
  }

  @Test
  @DisplayName("is to mind no more which company, where that is what lacks")
  void company() {
    assertEquals(
        "Ohne deinen Wunsch zu Größe und Art des Betriebs wäre es „sehr gut“.",
        said(
            Language.DE,
            anApprentice().travelling(CAR, 60).wishingFor(Set.of(CompanySize.MICRO), Set.of()),
            aTrainingPlace().forA(ELECTRICIAN).ofSize(CompanySize.LARGE)));
  }

  @Test
  @DisplayName("is to mind no more on which side, where another was wished")
  void side() {
    var apprentice = anApprentice().from(SELTZ).wantingOnly(THEORY_FR_PRACTICE_DE);
    assertEquals(
        "Wäre dir für Betrieb und Schule jedes Land recht, wäre es „sehr gut“.",
        said(Language.DE, apprentice, aTrainingPlace().in(SELTZ)));
    assertEquals(
        "Si tous les pays te convenaient pour l’entreprise et l’école, ce serait"
            + " «\u202Ftrès bien\u202F».",
        said(Language.FR, apprentice, aTrainingPlace().in(SELTZ)));
  }

  @Test
  @DisplayName("is to be free when the training begins, where it begins some weeks before")
  void start() {
    var apprentice = anApprentice().travelling(CAR, 60).freeFrom(LocalDate.of(2027, 9, 20));
    var place = aTrainingPlace().forA(ELECTRICIAN);
    assertEquals(
        "Könntest du schon ab dem 1. September 2027 statt ab dem 20. September 2027 anfangen,"
            + " wäre es „sehr gut“.",
        said(Language.DE, apprentice, place));
    assertEquals(
        "Si tu pouvais commencer dès le 1er septembre 2027 au lieu du 20 septembre 2027,"
            + " ce serait «\u202Ftrès bien\u202F».",
        said(Language.FR, apprentice, place));
  }

  @Test
  @DisplayName("is no sooner start for who is still at the collège, nor one sooner by months")
  void startNotTheirs() {
    var place = aTrainingPlace().forA(ELECTRICIAN);
    assertEquals(
        "",
        said(
            Language.DE,
            anApprentice().travelling(CAR, 60).freeFrom(LocalDate.of(2027, 9, 20)).stillAtCollege(),
            place));
    assertEquals(
        "", said(Language.DE, anApprentice().freeFrom(SEPTEMBER_2027.plusMonths(4)), place));
  }

  @Test
  @DisplayName("is nothing where it is very good, or takes more than one step")
  void nothing() {
    var near = anApprentice().from(SELTZ);
    assertEquals("", said(Language.FR, near, aTrainingPlace().in(SELTZ)));
    assertEquals(
        "",
        said(Language.FR, near.speaking(C2, NONE), aTrainingPlace().in(SELTZ).asking(NONE, C1)));
    assertEquals(
        "",
        said(
            Language.FR,
            anApprentice().from(SELTZ).wishing(Examples.CARPENTER),
            aTrainingPlace().in(SELTZ).forA(ELECTRICIAN)));
  }

  @Test
  @DisplayName("is nothing beyond what the law leaves: over 29 in France it stays good")
  void law() {
    assertEquals(
        "",
        said(
            Language.FR,
            anApprentice().from(SELTZ).aged(31).speaking(C2, A2),
            aTrainingPlace().in(SELTZ).asking(NONE, B1)));
  }

  @Property(tries = 10, seed = "2027")
  @Label("gives the best word that any one step gives, and is told whenever one gives a better")
  void best(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    int raised = 0;
    for (int i = 0; i < 1000; i++) {
      CandidateFacts candidate = valley.candidate();
      OfferFacts offer = valley.offer();
      Weights weights = valley.weights();
      Match match = matching.match(candidate, offer, weights, LAW);
      Fit now = match.fit();
      Fit best =
          NextSteps.of(candidate, offer.start()).stream()
              .filter(
                  step -> !step.key().equals("way") || match.minutes() > candidate.reachMinutes())
              .map(step -> matching.match(step.taken(), offer, weights, LAW).fit())
              .min(Fit::compareTo)
              .filter(fit -> fit.compareTo(now) < 0)
              .orElse(now);
      Optional<Raising> raising = Raising.of(candidate, offer, matching, weights, LAW);
      assertEquals(
          best == now ? Optional.empty() : Optional.of(best),
          raising.map(Raising::to),
          offer::toString);
      raised += raising.isPresent() ? 1 : 0;
    }
    assertTrue(raised > 10, "the dice gave some to raise: " + raised);
  }

  private String said(
      Language language, Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return Raising.of(apprentice.facts(), place.facts(), matching, Weights.USUAL, LAW)
        .map(raising -> messages.text(language, raising.said()))
        .orElse("");
  }
}
