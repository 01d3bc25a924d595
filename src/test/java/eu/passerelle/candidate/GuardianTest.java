package eu.passerelle.candidate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lea@example.org",
        "Lea@Example.org",
        " lea@example.org ",
        "lea+maman@example.org",
        "lea+@example.org"
      })
  @DisplayName("an address is the same mailbox's, however it is written")
  void own(String address) {
    assertTrue(at(address).isReachedAt("lea@example.org"));
    assertTrue(at("lea@example.org").isReachedAt(address));
  }

  @Test
  @DisplayName("another mailbox is another's")
  void another() {
    assertFalse(at("anne@example.org").isReachedAt("lea@example.org"));
    assertFalse(at("lea@example.com").isReachedAt("lea@example.org"));
  }

  private static Guardian at(String address) {
    return new Guardian("Anne Muller", address, Language.FR);
  }
}
