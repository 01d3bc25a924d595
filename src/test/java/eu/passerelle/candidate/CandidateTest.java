package eu.passerelle.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidateTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Candidate lea =
      new Candidate(
          new Account("lea@example.org", "Léa", "Exemple", Language.FR, Role.APPRENTICE, NOW), NOW);

  @Test
  @DisplayName("a new profile lacks every answer, but no guardian before the age is known")
  void empty() {
    assertEquals(
        Arrays.stream(Step.values()).filter(Step::isRequired).toList(), lea.missing(TODAY));
    assertFalse(lea.isComplete(TODAY));
  }

  @Test
  @DisplayName(
      "nobody is found by companies who has not said so, and the word is taken back at once")
  void found() {
    lea.wasBornOn(LocalDate.of(2010, 3, 14), NOW);
    assertEquals(Visibility.ON_APPLYING, lea.visibility());
    assertEquals(Optional.empty(), lea.findableSince());

    lea.shows(Visibility.FINDABLE, NOW, TODAY);
    lea.shows(Visibility.FINDABLE, NOW.plusSeconds(60), TODAY);
    assertEquals(Optional.of(NOW), lea.findableSince(), "since the first time");

    lea.shows(Visibility.ON_APPLYING, NOW.plusSeconds(120), TODAY);
    assertEquals(Optional.empty(), lea.findableSince());
  }

  @Test
  @DisplayName("who is under sixteen is not found, whatever they would say")
  void tooYoungToBeFound() {
    lea.wasBornOn(TODAY.minusYears(16).plusDays(1), NOW);
    assertFalse(lea.isOldEnoughToBeFoundOn(TODAY));
    assertTrue(lea.isOldEnoughToBeFoundOn(TODAY.plusDays(1)));
    assertThrows(IllegalArgumentException.class, () -> lea.shows(Visibility.FINDABLE, NOW, TODAY));
  }

  @Test
  @DisplayName("a minor is asked who signs with them; on their eighteenth birthday no longer")
  void guardian() {
    lea.wasBornOn(LocalDate.of(2010, 3, 14), NOW);
    assertTrue(lea.missing(TODAY).contains(Step.GUARDIAN));
    assertTrue(lea.isMinorOn(LocalDate.of(2028, 3, 13)));
    assertFalse(lea.isMinorOn(LocalDate.of(2028, 3, 14)));
  }

  @Test
  @DisplayName("who leaves leaves no answer behind")
  void forgotten() {
    lea.wasBornOn(LocalDate.of(2010, 3, 14), NOW);
    lea.speaks(LanguageLevel.C2, LanguageLevel.B1, NOW);
    lea.likes(new CompanyWish(Set.of(CompanySize.SMALL), Set.of(CompanyKind.CRAFT)), NOW);
    lea.needsLodging(true, NOW);
    lea.shows(Visibility.FINDABLE, NOW, TODAY);
    lea.forget(NOW);
    assertEquals(Visibility.ON_APPLYING, lea.visibility());
    assertEquals(Optional.empty(), lea.birthDate());
    assertEquals(Optional.empty(), lea.german());
    assertEquals(CompanyWish.NONE, lea.companyWish());
    assertFalse(lea.needsLodging());
  }
}
