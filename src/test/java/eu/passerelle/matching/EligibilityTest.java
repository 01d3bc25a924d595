package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.BASEL;
import static eu.passerelle.matching.Examples.EDUCATOR;
import static eu.passerelle.matching.Examples.KEHL;
import static eu.passerelle.matching.Examples.LANDAU;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static eu.passerelle.matching.Examples.STRASBOURG;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Country;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Before anything is compared, the law")
class EligibilityTest {

  @Test
  @DisplayName("lets a sixteen-year-old from Wissembourg learn in Rastatt and in Seltz")
  void nothingInTheWay() {
    assertEquals(List.of(), rules(anApprentice(), aTrainingPlace()));
    assertEquals(List.of(), rules(anApprentice(), aTrainingPlace().in(SELTZ)));
  }

  @Test
  @DisplayName("lets a fifteen-year-old start in France with the collège finished only")
  void fifteenInFrance() {
    var strasbourg = aTrainingPlace().in(STRASBOURG);
    assertEquals(List.of(), rules(anApprentice().aged(15), strasbourg));
    assertEquals(
        List.of("matching.youngFrance"),
        rules(anApprentice().aged(15).stillAtCollege(), strasbourg));
  }

  @Test
  @DisplayName("counts the age on the first day: sixteen on the second of September is too late")
  void onTheFirstDay() {
    var place = aTrainingPlace().in(STRASBOURG);
    var young = anApprentice().stillAtCollege();
    assertEquals(List.of(), rules(young.bornOn(SEPTEMBER_2027.minusYears(16)), place));
    assertEquals(
        List.of("matching.youngFrance"),
        rules(young.bornOn(SEPTEMBER_2027.minusYears(16).plusDays(1)), place));
  }

  @Test
  @DisplayName("ends in France with 29 and has no such limit for a company in Germany")
  void twentyNine() {
    var strasbourg = aTrainingPlace().in(STRASBOURG);
    assertEquals(List.of(), rules(anApprentice().aged(29), strasbourg));
    assertEquals(List.of("matching.oldFrance"), rules(anApprentice().aged(30), strasbourg));
    assertEquals(List.of(), rules(anApprentice().aged(30), aTrainingPlace().in(LANDAU)));
  }

  @Test
  @DisplayName("keeps children under fifteen out of companies in Germany")
  void fourteenInGermany() {
    assertEquals(
        List.of("matching.youngGermany"), rules(anApprentice().aged(14), aTrainingPlace()));
  }

  @Test
  @DisplayName("covers no company in Basel yet, and no school in the company's own country")
  void territory() {
    assertEquals(List.of("matching.territory"), rules(anApprentice(), aTrainingPlace().in(BASEL)));
    assertEquals(
        List.of("matching.territory"),
        rules(anApprentice(), aTrainingPlace().in(KEHL).withSchoolIn(Country.DE)));
  }

  @Test
  @DisplayName("knows no dual training for educators")
  void educator() {
    assertEquals(
        List.of("matching.notDual"), rules(anApprentice(), aTrainingPlace().forA(EDUCATOR)));
  }

  @Test
  @DisplayName("says with each refusal why, where it stands and what would lift it")
  void refusalsSpeak() {
    Messages messages = new Messages();
    var all =
        List.of(
            refusals(anApprentice().aged(14).stillAtCollege(), aTrainingPlace().in(STRASBOURG)),
            refusals(anApprentice().aged(40), aTrainingPlace().in(STRASBOURG)),
            refusals(anApprentice().aged(14), aTrainingPlace().forA(EDUCATOR)),
            refusals(anApprentice(), aTrainingPlace().in(BASEL)));
    for (Refusal refusal : all.stream().flatMap(List::stream).toList()) {
      assertFalse(refusal.source().isBlank());
      for (Language language : Language.values()) {
        assertTrue(messages.text(language, refusal.reason()).endsWith("."));
        assertTrue(messages.text(language, refusal.remedy()).endsWith("."));
      }
    }
  }

  private static List<Refusal> refusals(
      Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return Eligibility.refusals(apprentice.facts(), place.facts());
  }

  private static List<String> rules(Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return refusals(apprentice, place).stream().map(Refusal::rule).toList();
  }
}
