package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  private static final Place KEHL =
      new Place(1, "Kehl", Region.BADEN_WUERTTEMBERG, new Position(48.573, 7.815));

  private final Account administrator = account(Role.ADMINISTRATOR);
  private final Organisation bakery = Organisation.company("Bäckerei Sonne", KEHL);

  @Test
  @DisplayName("nobody signs in before the address is confirmed and a password set")
  void opens() {
    Account lea = account(Role.APPRENTICE);
    assertFalse(lea.isOpen());
    lea.secureWith("hash");
    assertFalse(lea.isOpen());
    lea.confirm(NOON);
    assertTrue(lea.isOpen());
  }

  @Test
  @DisplayName("a new password ends the sessions of the older one")
  void newPassword() {
    Account lea = account(Role.APPRENTICE);
    lea.secureWith("hash");
    int session = lea.stamp();
    lea.secureWith("another hash");
    assertNotEquals(session, lea.stamp());
  }

  @Test
  @DisplayName("who leaves leaves no name, no address and no session behind")
  void leaves() {
    Account lea = account(Role.APPRENTICE);
    lea.confirm(NOON);
    lea.secureWith("hash");
    int session = lea.stamp();

    lea.close(NOON);

    assertTrue(lea.isClosed());
    assertFalse(lea.isOpen());
    assertNotEquals(session, lea.stamp());
    assertEquals(Optional.empty(), lea.passwordHash());
    assertFalse((lea.name() + lea.email()).contains("Léa"));
    assertFalse((lea.name() + lea.email()).contains("example.org"));
  }

  @Test
  @DisplayName("an unconfirmed sign-up may be made again in another role, a confirmed one not")
  void beginsAnew() {
    Account kim = account(Role.EMPLOYER);
    kim.askToActFor(bakery, NOON);
    kim.beginAnewAs(Role.APPRENTICE);
    assertEquals(Optional.empty(), kim.membership());
    kim.confirm(NOON);
    assertThrows(IllegalStateException.class, () -> kim.beginAnewAs(Role.EMPLOYER));
  }

  @Test
  @DisplayName("an apprentice acts for no organisation")
  void apprentice() {
    Account lea = account(Role.APPRENTICE);
    assertThrows(IllegalStateException.class, () -> lea.askToActFor(bakery, NOON));
  }

  @Test
  @DisplayName("a company stands in lists once someone was admitted to act for it")
  void admission() {
    Membership asked = request();
    assertTrue(asked.isOpen());
    assertFalse(bakery.isRecognised());

    assertTrue(asked.admit(administrator, NOON));

    assertTrue(asked.isAdmitted());
    assertTrue(bakery.isRecognised());
  }

  @Test
  @DisplayName("of two decisions on one request the first counts")
  void firstDecision() {
    Membership asked = request();
    assertTrue(asked.refuse(administrator, "Not known at the chamber", NOON));
    assertFalse(asked.admit(administrator, NOON));
    assertTrue(asked.isRefused());
    assertEquals(Optional.of("Not known at the chamber"), asked.reason());
    assertFalse(bakery.isRecognised());
  }

  private Membership request() {
    Account kim = account(Role.EMPLOYER);
    kim.askToActFor(bakery, NOON);
    return kim.membership().orElseThrow();
  }

  private static Account account(Role role) {
    return new Account("lea@example.org", "Léa", "Muller", Language.FR, role, NOON);
  }
}
