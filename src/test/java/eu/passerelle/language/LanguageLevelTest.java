package eu.passerelle.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A level of a language")
class LanguageLevelTest {

  @ParameterizedTest
  @CsvSource({"NONE, A1", "A1, A2", "A2, B1", "B1, B2", "B2, C1", "C1, C2"})
  @DisplayName("has the next above it, which has it below")
  void neighbours(LanguageLevel lower, LanguageLevel higher) {
    assertEquals(Optional.of(higher), lower.next());
    assertEquals(Optional.of(lower), higher.previous());
  }

  @Test
  @DisplayName("has none above the highest, none below the lowest")
  void ends() {
    assertEquals(Optional.empty(), LanguageLevel.C2.next());
    assertEquals(Optional.empty(), LanguageLevel.NONE.previous());
  }
}
