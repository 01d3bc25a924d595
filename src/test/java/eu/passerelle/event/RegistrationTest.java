package eu.passerelle.event;

import static eu.passerelle.event.EventExamples.NOW;
import static eu.passerelle.event.EventExamples.aPublishedVisit;
import static eu.passerelle.event.EventExamples.lea;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Secret;
import eu.passerelle.language.Language;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  private final Event visit = aPublishedVisit(10);
  private final Registration registration = new Registration(visit, lea());

  @Test
  @DisplayName("asking takes no seat yet; a correction counts until the address is proved")
  void requested() {
    assertFalse(registration.isStanding());
    assertEquals("Léa Weber", registration.name());
    registration.ask(new Visitor("Lea Weber", "lea@example.org", Language.DE, Audience.PARENTS));
    assertEquals("Lea Weber", registration.name());
    assertEquals(Language.DE, registration.language());
  }

  @Test
  @DisplayName("who has a seat keeps it, whatever is asked with the same address later")
  void keepsSeat() {
    registration.takeSeat(NOW);
    registration.ask(new Visitor("Jemand", "lea@example.org", Language.DE, Audience.PARENTS));
    assertTrue(registration.hasSeat());
    assertEquals("Léa Weber", registration.name());
  }

  @Test
  @DisplayName("who waits moves up; nobody moves up who does not wait")
  void movesUp() {
    registration.joinWaitingList(NOW);
    registration.moveUp();
    assertTrue(registration.hasSeat());
    assertThrows(IllegalStateException.class, registration::moveUp);
  }

  @Test
  @DisplayName("who cancelled and asks again begins anew, at the end of the line")
  void beginsAnew() {
    registration.takeSeat(NOW);
    registration.cancel();
    registration.ask(lea());
    assertTrue(registration.isRequested());
  }

  @Test
  @DisplayName("a double click mails one link")
  void oneMail() {
    assertTrue(registration.mayBeMailed(NOW));
    assertFalse(registration.mayBeMailed(NOW.plusSeconds(5)));
    assertTrue(registration.mayBeMailed(NOW.plus(Duration.ofMinutes(6))));
  }

  @Test
  @DisplayName("the link to confirm works three days, the one to cancel until the event begins")
  void links() {
    RegistrationLink confirm = RegistrationLink.toConfirm(Secret.fresh(), registration, NOW);
    assertTrue(confirm.worksAt(NOW.plus(Duration.ofDays(2))));
    assertFalse(confirm.worksAt(NOW.plus(Duration.ofDays(3))));
    RegistrationLink cancel = RegistrationLink.toCancel(Secret.fresh(), registration);
    assertTrue(cancel.worksAt(NOW.plus(Duration.ofDays(6))));
    assertFalse(cancel.worksAt(visit.schedule().startsAt()));
  }
}
