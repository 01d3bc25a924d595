package eu.passerelle.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.Contract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A survey")
class SurveyTest {

  private static final Instant NOW = Instant.parse("2027-02-28T08:00:00Z");
  private static final Answers IN_WORK_IN_GERMANY =
      new Answers(Situation.IN_WORK, Optional.of(WhereTo.DE), Help.YES);

  private final Survey survey = new Survey(aContractUntil(LocalDate.of(2026, 8, 31)));

  @Test
  @DisplayName("is due six months after the contract’s end, in short months on their last day")
  void due() {
    assertEquals(LocalDate.of(2027, 2, 28), survey.dueOn());
    assertEquals(LocalDate.of(2027, 3, 1), Survey.dueAfter(LocalDate.of(2026, 9, 1)));
  }

  @Test
  @DisplayName("is answered once")
  void once() {
    survey.link(NOW);
    assertTrue(survey.answer(IN_WORK_IN_GERMANY, NOW));
    assertFalse(survey.answer(IN_WORK_IN_GERMANY, NOW));
    assertTrue(survey.isAnswered());
  }

  @Test
  @DisplayName("takes answers for ninety days, and ninety more after a new link")
  void expires() {
    survey.link(NOW);
    Instant later = NOW.plus(Duration.ofDays(90));
    assertFalse(survey.isExpiredAt(later.minusSeconds(1)));
    assertTrue(survey.isExpiredAt(later));
    assertFalse(survey.answer(IN_WORK_IN_GERMANY, later));

    assertTrue(survey.link(later).isPresent());
    assertTrue(survey.answer(IN_WORK_IN_GERMANY, later.plus(Duration.ofDays(89))));
  }

  @Test
  @DisplayName("mails one link for a double click, and none once it is answered")
  void oneLink() {
    assertTrue(survey.link(NOW).isPresent());
    assertTrue(survey.link(NOW.plusSeconds(2)).isEmpty());
    survey.answer(IN_WORK_IN_GERMANY, NOW);
    assertTrue(survey.link(NOW.plus(Duration.ofDays(1))).isEmpty());
  }

  @Test
  @DisplayName("asks for a country where one works or learns, and only there")
  void country() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Answers(Situation.IN_WORK, Optional.empty(), Help.NO));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Answers(Situation.SEEKING, Optional.of(WhereTo.FR), Help.NO));
  }

  private static Contract aContractUntil(LocalDate end) {
    return new Contract() {
      @Override
      public Optional<LocalDate> lastDay() {
        return Optional.of(end);
      }
    };
  }
}
