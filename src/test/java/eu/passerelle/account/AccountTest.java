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
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  private static final Place KEHL =
      new Place(1, "Kehl", Region.BADEN_WUERTTEMBERG, new Position(48.573, 7.815));

  private final Account administrator = account(Role.ADMINISTRATOR);
  private final Organisation bakery = company(1, "Bäckerei Sonne");

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

  @Test
  @DisplayName("an admission ends with its reason and every session, once, and can be resumed")
  void ended() {
    Membership standing = request();
    assertFalse(standing.end(administrator, "Not there yet", NOON));
    standing.admit(administrator, NOON);
    int session = standing.account().stamp();

    assertTrue(standing.end(administrator, "No longer with the bakery", NOON));

    assertFalse(standing.isAdmitted());
    assertEquals(Optional.of("No longer with the bakery"), standing.reason());
    assertNotEquals(session, standing.account().stamp());
    assertFalse(standing.end(administrator, "Once more", NOON));
    assertFalse(standing.admit(administrator, NOON));

    assertTrue(standing.resume(administrator, NOON));
    assertTrue(standing.isAdmitted());
    assertEquals(Optional.empty(), standing.reason());
  }

  @Test
  @DisplayName("who is admitted decides on colleagues: of the same organisation, in the same role")
  void colleagues() {
    Membership asked = request();
    Account colleague = account(Role.EMPLOYER);
    colleague.askToActFor(bakery, NOON);
    assertFalse(asked.mayBeDecidedBy(colleague), "not admitted yet");
    colleague.membership().orElseThrow().admit(administrator, NOON);
    assertTrue(asked.mayBeDecidedBy(colleague));
    assertTrue(asked.mayBeDecidedBy(administrator));
    assertFalse(asked.mayBeDecidedBy(asked.account()), "nobody admits themselves");

    Account stranger = account(Role.EMPLOYER);
    stranger.askToActFor(company(2, "Bäckerei Mond"), NOON);
    stranger.membership().orElseThrow().admit(administrator, NOON);
    assertFalse(asked.mayBeDecidedBy(stranger));
    assertFalse(asked.mayBeDecidedBy(account(Role.APPRENTICE)));
  }

  private Membership request() {
    Account kim = account(Role.EMPLOYER);
    kim.askToActFor(bakery, NOON);
    return kim.membership().orElseThrow();
  }

  /** A company as the database knows it. */
  private static Organisation company(long id, String name) {
    Organisation company = Organisation.company(name, KEHL);
    try {
      Field number = Organisation.class.getDeclaredField("id");
      number.setAccessible(true);
      number.set(company, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return company;
  }

  private static Account account(Role role) {
    return new Account("lea@example.org", "Léa", "Muller", Language.FR, role, NOON);
  }
}
