package eu.passerelle.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application")
class ApplicationTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final Application application =
      new Application(anApprentice(), anOffer(), "  Bonjour !  ", Language.FR, NOW);

  @Test
  @DisplayName("goes from sent to invited, interested and accepted, and remembers when")
  void toAgreement() {
    assertEquals("SENT", application.stage());
    assertDone(application.invite("Dienstag um 14 Uhr?", NOW.plusSeconds(1)));
    assertEquals("INVITED", application.stage());
    assertDone(application.sayYes(NOW.plusSeconds(2)));
    assertEquals("INTERESTED", application.stage());
    assertDone(application.accept(NOW.plusSeconds(3)));
    assertEquals(ApplicationStatus.ACCEPTED, application.status());
    assertEquals(
        List.of("SENT", "INVITED", "INTERESTED", "ACCEPTED"),
        application.history().stream().map(Application.Step::stage).toList());
    assertEquals(Optional.of(NOW.plusSeconds(3)), application.closedAt());
  }

  @Test
  @DisplayName("is not accepted before the apprentice has said yes")
  void bothSides() {
    assertEquals("application.SENT", refused(application.accept(NOW)));
    assertDone(application.invite("Kommen Sie vorbei", NOW));
    assertEquals("application.INVITED", refused(application.accept(NOW)));
  }

  @Test
  @DisplayName("is invited once, and taken up once")
  void once() {
    assertEquals("application.SENT", refused(application.sayYes(NOW)));
    assertDone(application.invite("Kommen Sie vorbei", NOW));
    assertEquals("application.INVITED", refused(application.invite("Noch einmal", NOW)));
    assertDone(application.sayYes(NOW));
    assertEquals("application.INTERESTED", refused(application.sayYes(NOW)));
  }

  @Test
  @DisplayName("can be declined or withdrawn as long as it is open, and then nothing more")
  void closed() {
    assertDone(application.decline(DeclineReason.PLACE_TAKEN, "Leider …", NOW));
    assertEquals("application.DECLINED", refused(application.invite("Doch", NOW)));
    assertEquals("application.DECLINED", refused(application.withdraw(NOW)));
    assertEquals("application.DECLINED", refused(application.accept(NOW)));

    Application other = new Application(anApprentice(), anOffer(), "Hallo", Language.DE, NOW);
    assertDone(other.withdraw(NOW));
    assertEquals(
        "application.WITHDRAWN", refused(other.decline(DeclineReason.WAY, "Leider …", NOW)));
    assertFalse(other.status().isOpen());
  }

  @Test
  @DisplayName("says in both languages why an act is out of order")
  void refusalsSpeak() {
    Messages messages = new Messages();
    for (String stage :
        List.of("SENT", "INVITED", "INTERESTED", "DECLINED", "ACCEPTED", "WITHDRAWN")) {
      for (Language language : Language.values()) {
        assertTrue(messages.knows(language, "application.outOfOrder." + stage));
        assertTrue(messages.knows(language, "application.next." + stage));
        assertTrue(messages.knows(language, "application.companyNext." + stage));
      }
    }
  }

  @Test
  @DisplayName("is declined with a letter that fits in and calls the apprentice by name")
  void courteous() {
    Messages messages = new Messages();
    for (DeclineReason reason : DeclineReason.values()) {
      for (Language language : Language.values()) {
        String letter = messages.text(language, reason.draft(application));
        assertTrue(letter.contains("Emma"), letter);
        assertTrue(letter.length() < Application.LONGEST_MESSAGE);
        assertFalse(letter.contains("{"), letter);
      }
    }
  }

  @Test
  @DisplayName("keeps a message within bounds")
  void bounded() {
    assertEquals("Bonjour !", application.message());
    String tooLong = "x".repeat(Application.LONGEST_MESSAGE + 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Application(anApprentice(), anOffer(), tooLong, Language.FR, NOW));
  }

  @Test
  @DisplayName("keeps documents under a harmless name")
  void names() {
    assertEquals("Lebenslauf Emma.pdf", Enclosure.safe("Lebenslauf Emma.pdf"));
    assertEquals("CV_école.pdf", Enclosure.safe("C:\\Users\\emma\\CV_école.PDF"));
    assertEquals("passwd.pdf", Enclosure.safe("../../etc/passwd"));
    assertEquals("a_b_c.pdf", Enclosure.safe("a\r\nb\"; c.pdf"));
    assertEquals("document.pdf", Enclosure.safe(".pdf"));
    assertEquals(84, Enclosure.safe("x".repeat(300)).length());
  }

  private static void assertDone(Optional<Refusal> refusal) {
    assertEquals(Optional.empty(), refusal);
  }

  private static String refused(Optional<Refusal> refusal) {
    return refusal.orElseThrow().rule();
  }

  private static Candidate anApprentice() {
    return new Candidate(
        new Account("emma@example.org", "Emma", "Muller", Language.FR, Role.APPRENTICE, NOW), NOW);
  }

  private static Offer anOffer() {
    Place kehl = new Place(1, "Kehl", Region.BADEN_WUERTTEMBERG, new Position(48.57297, 7.81523));
    Occupation carpenter =
        new Occupation("zimmerer", "Zimmerer", 36, TrainingLaw.HWO, List.of(Sector.CRAFT));
    return new Offer(
        Organisation.company("Holzbau Muster", kehl),
        new Offer.Terms(
            carpenter,
            kehl,
            Country.FR,
            LocalDate.of(2027, 9, 1),
            2,
            LanguageLevel.NONE,
            LanguageLevel.B1,
            LanguageLevel.B1,
            Optional.empty(),
            Lodging.NONE,
            Bilingual.written(Language.DE, "Dächer und Häuser aus Holz.")),
        NOW);
  }
}
