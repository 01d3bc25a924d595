package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.BASEL;
import static eu.passerelle.matching.Examples.EDUCATOR;
import static eu.passerelle.matching.Examples.KEHL;
import static eu.passerelle.matching.Examples.LANDAU;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static eu.passerelle.matching.Examples.STONEMASON;
import static eu.passerelle.matching.Examples.STRASBOURG;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.ageLimit;
import static eu.passerelle.matching.Examples.anApprentice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Before anything is compared, the law")
class EligibilityTest {

  @Test
  @DisplayName("lets a sixteen-year-old from Wissembourg learn in Rastatt and in Seltz")
  void nothingInTheWay() {
    assertEquals(List.of(), rules(anApprentice().aged(16), aTrainingPlace()));
    assertEquals(List.of(), rules(anApprentice().aged(16), aTrainingPlace().in(SELTZ)));
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
  @DisplayName("remarks on those over 29 in France, who may be an exception, and closes nothing")
  void twentyNine() {
    var strasbourg = aTrainingPlace().in(STRASBOURG);
    assertEquals(List.of(), remarks(anApprentice().aged(29), strasbourg));
    assertEquals(List.of("matching.old"), remarks(anApprentice().aged(30), strasbourg));
    assertEquals(List.of(), rules(anApprentice().aged(30), strasbourg));
    assertEquals(List.of(), remarks(anApprentice().aged(30), aTrainingPlace().in(LANDAU)));
  }

  @Test
  @DisplayName("says so among the reasons of a match too, to either side")
  void remarkAmongReasons() {
    Matching matching = new Matching(Examples.RHINE);
    Match match =
        matching.match(
            anApprentice().from(STRASBOURG).aged(30).facts(),
            aTrainingPlace().in(STRASBOURG).facts(),
            Weights.USUAL,
            LAW);
    Reason remark = match.reasons().stream().filter(r -> r.key().equals("old")).findAny().get();
    assertEquals(Reason.Kind.MID, remark.kind());
    for (Language language : Language.values()) {
      assertTrue(new Messages().text(language, remark.toApprentice()).contains("29"));
      assertTrue(new Messages().text(language, remark.toEmployer()).contains("29"));
    }
  }

  @Test
  @DisplayName("takes its figures from the table of the law, by the day of the start")
  void figures() {
    var law =
        new Eligibility(
            List.of(
                ageLimit(AgeLimit.Kind.AGE_FROM, Country.DE, 17, "Essai"),
                new AgeLimit(
                    AgeLimit.Kind.AGE_FROM, Country.DE, SEPTEMBER_2027.plusDays(1), 18, "Essai")));
    var refused = law.refusals(anApprentice().aged(16).facts(), aTrainingPlace().facts());
    assertEquals(List.of(16, 17), refused.get(0).reason().arguments());
    assertEquals("Essai", refused.get(0).source());
    assertFalse(refused.get(0).confirmed());
    assertEquals(
        List.of(), law.refusals(anApprentice().aged(17).facts(), aTrainingPlace().facts()));
  }

  @Test
  @DisplayName("keeps children under fifteen out of companies in Germany")
  void fourteenInGermany() {
    assertEquals(
        List.of("matching.youngGermany"), rules(anApprentice().aged(14), aTrainingPlace()));
  }

  @Test
  @DisplayName("reaches Basel by the pilot, but no school in the company's own country")
  void territory() {
    assertEquals(List.of(), rules(anApprentice(), aTrainingPlace().in(BASEL)));
    assertEquals(
        List.of("matching.pilot"),
        rules(anApprentice(), aTrainingPlace().in(LANDAU).withSchoolIn(Country.CH)));
    assertEquals(
        List.of("matching.noBorder"),
        rules(anApprentice(), aTrainingPlace().in(KEHL).withSchoolIn(Country.DE)));
  }

  @Test
  @DisplayName("knows no dual training for educators")
  void educator() {
    assertEquals(
        List.of("matching.notDual"), rules(anApprentice(), aTrainingPlace().forA(EDUCATOR)));
  }

  @Test
  @DisplayName("asks for a qualification that the country of the school knows")
  void diploma() {
    var schooledInBasel = aTrainingPlace().forA(STONEMASON).in(KEHL).withSchoolIn(Country.CH);
    assertEquals(List.of(), rules(anApprentice(), aTrainingPlace().forA(STONEMASON)));
    assertEquals(List.of("matching.noDiploma"), rules(anApprentice(), schooledInBasel));
    assertEquals(
        Set.of(Block.CERTIFICATION), LAW.against(anApprentice().facts(), schooledInBasel.facts()));
    Reason reason = LAW.reasonsAgainst(anApprentice().facts(), schooledInBasel.facts()).get(0);
    assertTrue(
        new Messages().text(Language.DE, reason.toCoordination()).contains("in der Schweiz"));
  }

  @Test
  @DisplayName("counts by the first day: before the agreement was in force there was none")
  void inForce() {
    LocalDate inForce = LocalDate.of(2025, 3, 1);
    assertEquals(List.of(), rules(anApprentice(), aTrainingPlace().starting(inForce)));
    assertEquals(
        List.of("matching.basis"),
        rules(anApprentice(), aTrainingPlace().starting(inForce.minusDays(1))));
  }

  @Test
  @DisplayName("names a source as an administrator has read it since")
  void read() {
    CandidateFacts anyone = anApprentice().facts();
    OfferFacts inLandau = aTrainingPlace().in(LANDAU).withSchoolIn(Country.CH).facts();
    Refusal before = LAW.refusals(anyone, inLandau).get(0);
    assertFalse(before.confirmed());

    Refusal after =
        LAW.citing(new Readings(Map.of(before.source(), "Pilot, Protokoll 2026")))
            .refusals(anyone, inLandau)
            .get(0);
    assertEquals("Pilot, Protokoll 2026", after.source());
    assertTrue(after.confirmed());
  }

  @Test
  @DisplayName("says with each refusal why, where it stands and what would lift it")
  void refusalsSpeak() {
    Messages messages = new Messages();
    var all =
        List.of(
            refusals(anApprentice().aged(14).stillAtCollege(), aTrainingPlace().in(STRASBOURG)),
            LAW.remarks(anApprentice().aged(40).facts(), aTrainingPlace().in(STRASBOURG).facts()),
            refusals(anApprentice().aged(14), aTrainingPlace().forA(EDUCATOR)),
            refusals(anApprentice(), aTrainingPlace().in(KEHL).withSchoolIn(Country.DE)),
            refusals(anApprentice(), aTrainingPlace().starting(LocalDate.of(2020, 9, 1))),
            refusals(anApprentice(), aTrainingPlace().forA(STONEMASON).withSchoolIn(Country.CH)),
            refusals(anApprentice(), aTrainingPlace().in(LANDAU).withSchoolIn(Country.CH)));
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
    return LAW.refusals(apprentice.facts(), place.facts());
  }

  private static List<String> remarks(
      Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return LAW.remarks(apprentice.facts(), place.facts()).stream().map(Refusal::rule).toList();
  }

  private static List<String> rules(Examples.Apprentice apprentice, Examples.TrainingPlace place) {
    return refusals(apprentice, place).stream().map(Refusal::rule).toList();
  }
}
