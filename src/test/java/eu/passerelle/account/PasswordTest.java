package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Text;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"le pont est ouvert", "die Brücke ist da", "zwölf Kähne!", "xK7-pq2_Lm"})
  @DisplayName("a short sentence is a password, and so is anything long that nobody tries first")
  void good(String typed) {
    assertEquals(
        Optional.empty(), Password.whatIsWrongWith(typed, "lea@example.org", "Léa Muller"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123",
        "Passwort2026!",
        "MotDePasse1",
        "Motdepasse 1",
        "1234567890",
        "azertyuiop",
        "qwertzuiop",
        "aaaaaaaaaaaa",
        "lea@example.org",
        "Léa Muller",
        "LEA@Example.org "
      })
  @DisplayName("what everybody tries first is refused, with or without digits at its end")
  void guessed(String typed) {
    assertEquals(
        Optional.of(Text.of("account.password.common")),
        Password.whatIsWrongWith(typed, "lea@example.org", "Léa Muller"));
  }

  @Test
  @DisplayName("ten characters are enough, nine are not, and two hundred are the most")
  void length() {
    assertTrue(Password.whatIsWrongWith("abendrot7!").isEmpty());
    assertEquals("account.password.short", Password.whatIsWrongWith("abendrot7").get().key());
    assertEquals("account.password.long", Password.whatIsWrongWith("abcd".repeat(51)).get().key());
    assertThrows(IllegalArgumentException.class, () -> new Password("zu kurz"));
  }

  @Test
  @DisplayName("a letter typed as letter and accent is the same as the letter on its own key")
  void sameLetters() {
    assertEquals(new Password("über die Brücke"), new Password("u\u0308ber die Bru\u0308cke"));
  }

  @Test
  @DisplayName("a password is never written out by accident")
  void discreet() {
    assertEquals("a password", new Password("le pont est ouvert").toString());
  }
}
