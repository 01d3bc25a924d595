package eu.passerelle.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Secret;
import eu.passerelle.document.ICalendar;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Places;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registrations as they happen: by mail, and many at once. */
@InsideLiberty
class EnrolmentIT {

  private static final Pattern LINK = Pattern.compile("http\\S+/([A-Za-z0-9_-]{43})");

  @Inject private Enrolment enrolment;
  @Inject private Events events;
  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String people = UUID.randomUUID().toString();
  private long event;

  @AfterEach
  void leaveNoTrace() throws Exception {
    run("delete from registration where event_id = " + event);
    run("delete from event where id = " + event);
  }

  @Test
  @DisplayName("forty confirm at once for ten seats: ten have one, thirty wait, each with one mail")
  void fortyForTen() throws Exception {
    event = aPublishedEvent(10);
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      assertEquals(Optional.empty(), enrolment.request(event, visitor(i)));
    }
    for (int i = 0; i < 40; i++) {
      links.add(lastLink(i));
    }

    List<Future<?>> confirmations = new ArrayList<>();
    links.forEach(link -> confirmations.add(executor.submit(() -> enrolment.confirm(link))));
    for (Future<?> confirmation : confirmations) {
      confirmation.get();
    }

    assertEquals(10, count("registration where status = 'CONFIRMED' and event_id = " + event));
    assertEquals(30, count("registration where status = 'WAITING' and event_id = " + event));
    assertEquals(80, count("letter where recipient like '" + people + "%'"));
  }

  @Test
  @DisplayName(
      "who cancels makes room for the first in line, who gets a mail with the calendar file")
  void movesUp() throws Exception {
    event = aPublishedEvent(1);
    confirm(1);
    confirm(2);
    confirm(3);
    assertEquals("WAITING", status(2));

    enrolment.cancel(lastLink(1));

    assertEquals("CANCELLED", status(1));
    assertEquals("CONFIRMED", status(2));
    assertEquals("WAITING", status(3));
    List<String> files = new Post(database).lastTo(email(2)).attachments();
    assertTrue(files.size() == 1 && files.get(0).endsWith(".ics"), files.toString());
  }

  @Test
  @DisplayName("who cancels reads that it is done, with the calendar file if they had a seat")
  void confirmsCancellation() throws Exception {
    event = aPublishedEvent(1);
    confirm(1);
    confirm(2);

    enrolment.cancel(lastLink(2));
    enrolment.cancel(lastLink(1));

    Post.Mail had = new Post(database).lastTo(email(1));
    assertTrue(had.subject().startsWith("Inscription annulée"), had.subject());
    assertEquals(List.of(ICalendar.NAME), had.attachments());
    Post.Mail waited = new Post(database).lastTo(email(2));
    assertTrue(waited.plain().contains("liste d’attente"), waited.plain());
    assertEquals(List.of(), waited.attachments());
  }

  @Test
  @DisplayName("the same address twice is one registration and, within minutes, one mail")
  void twice() throws Exception {
    event = aPublishedEvent(5);
    enrolment.request(event, visitor(1));
    enrolment.request(event, visitor(1));
    assertEquals(1, count("registration where event_id = " + event));
    assertEquals(1, count("letter where recipient = '" + email(1) + "'"));

    enrolment.confirm(lastLink(1));
    enrolment.confirm(lastLink(1));
    assertEquals("CONFIRMED", status(1));
  }

  @Test
  @DisplayName("an expired link takes no seat; a new one does, and it goes to the same address")
  void expired() throws Exception {
    event = aPublishedEvent(5);
    enrolment.request(event, visitor(1));
    String old = lastLink(1);
    run(
        "update registration_link set expires_at = now() - interval '1 minute' where hash = '"
            + Secret.hash(old)
            + "'");
    run("update registration set mailed_at = now() - interval '3 days' where event_id = " + event);
    enrolment.confirm(old);
    assertEquals("REQUESTED", status(1));

    enrolment.mailLinkAgain(old);
    String fresh = lastLink(1);
    assertFalse(old.equals(fresh));
    enrolment.confirm(fresh);
    assertEquals("CONFIRMED", status(1));
  }

  @Test
  @DisplayName("nobody registers for an event that is only planned, or called off")
  void closed() throws Exception {
    event = anEvent(5);
    assertTrue(enrolment.request(event, visitor(1)).isPresent());
    assertEquals(0, count("letter where recipient = '" + email(1) + "'"));
  }

  private void confirm(int who) throws Exception {
    enrolment.request(event, visitor(who));
    enrolment.confirm(lastLink(who));
  }

  private long aPublishedEvent(int seats) throws Exception {
    long id = anEvent(seats);
    run("update event set status = 'PUBLISHED' where id = " + id);
    return id;
  }

  private long anEvent(int seats) throws Exception {
    transaction.begin();
    LocalDate day = LocalDate.now(clock).plusDays(7);
    Event planned =
        new Event(
            events.editionOf(day.getYear()),
            new EventDetails(
                EventKind.WORKSHOP,
                Bilingual.both(Language.FR, "Atelier", "Werkstatt"),
                Bilingual.both(Language.FR, "On essaie.", "Wir probieren aus."),
                List.of(Language.FR),
                Schedule.on(
                    day, LocalTime.of(14, 0), LocalTime.of(16, 0), Venue.zoneOf(Country.FR)),
                Venue.at(places.meant("Strasbourg").orElseThrow(), "Place Kléber"),
                Optional.of(seats),
                organisations.bySlug("region-grand-est").orElseThrow(),
                List.of(Audience.APPRENTICES)));
    events.add(planned);
    transaction.commit();
    return planned.id();
  }

  private Visitor visitor(int number) {
    return new Visitor("Visiteur " + number, email(number), Language.FR, Audience.APPRENTICES);
  }

  private String email(int number) {
    return people + "-" + number + "@example.org";
  }

  /** The secret word of the link in the last mail to someone. */
  private String lastLink(int who) throws Exception {
    String mail = new Post(database).lastTo(email(who)).plain();
    var link = LINK.matcher(mail);
    assertTrue(link.find(), mail);
    return link.group(1);
  }

  private String status(int who) throws Exception {
    return one("select status from registration where email = '" + email(who) + "'");
  }

  private int count(String of) throws Exception {
    return Integer.parseInt(one("select count(*) from " + of));
  }

  private String one(String query) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
