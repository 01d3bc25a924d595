package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.CARPENTER;
import static eu.passerelle.matching.Examples.STRASBOURG;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.MeansOfTransport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a profile, matching knows")
class FactsTest {

  private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

  @Test
  @DisplayName("nothing of name, sex, origin, language of mails or guardian: two alike match alike")
  void nothingElse() {
    Candidate lea = profile("Léa", "Muller", Language.FR, "2010-03-14");
    Candidate mehmet = profile("Mehmet", "Yıldız", Language.DE, "2010-03-14");
    mehmet.isRepresentedBy(new Guardian("Ayşe Yıldız", "a@example.org", Language.DE), NOW);
    mehmet.hasFinished(SchoolLevel.UPPER, NOW);
    assertEquals(Facts.of(lea), Facts.of(mehmet));
  }

  @Test
  @DisplayName("the age for the law only: with others' years all points stay")
  void age() {
    Matching matching = new Matching(Examples.RHINE);
    OfferFacts place = aTrainingPlace().facts();
    Match adult = match(matching, "2001-03-14", place);
    assertEquals(adult, match(matching, "1985-03-14", place));
  }

  @Test
  @DisplayName("how they can really travel when it begins: a minor does not drive")
  void minorsDoNotDrive() {
    CandidateFacts facts = facts("2009-08-20");
    assertEquals(Set.of(MeansOfTransport.BICYCLE), facts.meansOn(LocalDate.of(2027, 8, 19)));
    assertTrue(facts.meansOn(LocalDate.of(2027, 8, 20)).contains(MeansOfTransport.CAR));
  }

  @Test
  @DisplayName("that a minor who ticked the car alone goes by bus and train")
  void onlyByCar() {
    Candidate onlyByCar = profile("Léa", "Muller", Language.FR, "2010-03-14");
    onlyByCar.travels(Set.of(MeansOfTransport.CAR), 45, NOW);
    CandidateFacts facts = Facts.of(onlyByCar).orElseThrow();
    assertEquals(
        Set.of(MeansOfTransport.PUBLIC_TRANSPORT), facts.meansOn(LocalDate.of(2027, 9, 1)));
    assertEquals(Set.of(MeansOfTransport.CAR), facts.meansOn(LocalDate.of(2028, 9, 1)));
  }

  @Test
  @DisplayName("which companies they like, where they mind, and that they need a place to sleep")
  void wishes() {
    Candidate lea = profile("Léa", "Muller", Language.FR, "2010-03-14");
    assertEquals(CompanyWish.NONE, Facts.of(lea).orElseThrow().company());
    lea.likes(new CompanyWish(Set.of(CompanySize.values()), Set.of(CompanyKind.CRAFT)), NOW);
    lea.needsLodging(true, NOW);
    assertEquals(
        new CompanyWish(Set.of(), Set.of(CompanyKind.CRAFT)),
        Facts.of(lea).orElseThrow().company(),
        "who ticks all sizes does not mind");
    assertTrue(Facts.of(lea).orElseThrow().needsLodging());
  }

  @Test
  @DisplayName("nothing at all as long as an answer is missing")
  void incomplete() {
    Candidate begun = new Candidate(account("Léa", "Muller", Language.FR), NOW);
    begun.wasBornOn(LocalDate.of(2010, 3, 14), NOW);
    assertEquals(Optional.empty(), Facts.of(begun));
  }

  private static Match match(Matching matching, String born, OfferFacts place) {
    return matching.match(facts(born), place, Weights.USUAL);
  }

  private static CandidateFacts facts(String born) {
    return Facts.of(profile("Léa", "Muller", Language.FR, born)).orElseThrow();
  }

  private static Candidate profile(String given, String family, Language language, String born) {
    Candidate candidate = new Candidate(account(given, family, language), NOW);
    candidate.wasBornOn(LocalDate.parse(born), NOW);
    candidate.livesIn(STRASBOURG, NOW);
    candidate.travels(Set.of(MeansOfTransport.BICYCLE, MeansOfTransport.CAR), 45, NOW);
    candidate.hasFinished(SchoolLevel.MIDDLE, NOW);
    candidate.speaks(LanguageLevel.C2, LanguageLevel.B1, NOW);
    candidate.wishesFor(List.of(CARPENTER), NOW);
    candidate.wantsToWork(Side.EITHER, LocalDate.of(2027, 7, 1), NOW);
    return candidate;
  }

  private static Account account(String given, String family, Language language) {
    return new Account("kim@example.org", given, family, language, Role.APPRENTICE, NOW);
  }
}
