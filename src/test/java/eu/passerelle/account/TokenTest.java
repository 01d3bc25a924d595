package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Token.Purpose;
import eu.passerelle.language.Language;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenTest {

  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  private final Account lea =
      new Account("lea@example.org", "Léa", "Muller", Language.FR, Role.APPRENTICE, NOON);

  @Test
  @DisplayName("a link to confirm an address works for three days, one to a new password two hours")
  void expires() {
    assertLife(Purpose.CONFIRM_ADDRESS, Duration.ofDays(3));
    assertLife(Purpose.NEW_PASSWORD, Duration.ofHours(2));
  }

  private void assertLife(Purpose purpose, Duration life) {
    Token token = new Token(lea, purpose, Secret.fresh().hash(), NOON);
    assertTrue(token.isUsable(NOON.plus(life).minusSeconds(1)));
    assertFalse(token.isUsable(NOON.plus(life)));
    assertFalse(token.use(NOON.plus(life)));
  }

  @Test
  @DisplayName("a link works once")
  void once() {
    Token token = new Token(lea, Purpose.NEW_PASSWORD, Secret.fresh().hash(), NOON);
    assertTrue(token.use(NOON));
    assertFalse(token.use(NOON.plusSeconds(1)));
  }

  @Test
  @DisplayName("a link to an account that was closed meanwhile works no more")
  void closed() {
    Token token = new Token(lea, Purpose.NEW_PASSWORD, Secret.fresh().hash(), NOON);
    lea.close(NOON);
    assertFalse(token.use(NOON));
  }

  @Test
  @DisplayName("a secret has 256 bits, is never the same, and only its hash is kept")
  void secret() {
    Secret secret = Secret.fresh();
    assertEquals(43, secret.word().length());
    assertNotEquals(secret.word(), Secret.fresh().word());
    assertNotEquals(secret.word(), secret.hash());
    assertEquals(secret.hash(), Secret.hash(secret.word()));
    assertFalse(secret.toString().contains(secret.word()));
  }
}
