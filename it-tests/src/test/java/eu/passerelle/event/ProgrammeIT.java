package eu.passerelle.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The programme as the coordination plans and revises it. */
@InsideLiberty
class ProgrammeIT {

  @Inject private Programme programme;
  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String title = "Atelier " + UUID.randomUUID();
  private final String people = UUID.randomUUID().toString();
  private Account coordinator;

  @BeforeEach
  void aCoordinator() throws Exception {
    String id =
        one(
            """
            insert into account (version, email, given_name, family_name, language, role, created_at)
            values (0, '%s@example.org', 'Clara', 'Brücke', 'DE', 'ADMINISTRATOR', now())
            returning id
            """
                .formatted(people));
    transaction.begin();
    coordinator = accounts.byId(Long.parseLong(id)).orElseThrow();
    transaction.commit();
  }

  @AfterEach
  void leaveNoTrace() throws Exception {
    String planned = "(select id from event where title_fr = '" + title + "')";
    run("delete from registration where event_id in " + planned);
    run("delete from event where title_fr = '" + title + "'");
    run("delete from account where id = " + coordinator.id());
  }

  @Test
  @DisplayName("planned by several presses at once it is one event; another hour is another")
  void pressedTwice() throws Exception {
    List<Future<Event>> presses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      presses.add(executor.submit(() -> plan(14, "Stadthalle")));
    }
    long planned = presses.get(0).get().id();
    for (Future<Event> press : presses) {
      assertEquals(planned, press.get().id());
    }

    assertNotEquals(planned, plan(16, "Stadthalle").id());
    assertNotEquals(planned, plan(14, "Rathaus").id());
    programme.cancel(planned, coordinator);
    assertNotEquals(planned, plan(14, "Stadthalle").id());
  }

  @Test
  @DisplayName(
      "of a new place all are told: who has a seat with a calendar file, who waits without")
  void elsewhere() throws Exception {
    long event = plan(14, "Stadthalle").id();
    programme.publish(event, coordinator);
    register(event, "seated", "CONFIRMED");
    register(event, "waiting", "WAITING");

    moveTo(event, "Rathaus");

    assertTrue(mailed("seated").plain().contains("Rathaus"));
    assertTrue(mailed("seated").plain().contains("Ta place reste réservée"));
    assertTrue(mailed("waiting").plain().contains("Rathaus"));
    assertTrue(mailed("waiting").plain().contains("Tu restes sur la liste d’attente"));
    assertEquals(List.of(ICalendar.NAME), mailed("seated").attachments());
    assertEquals(List.of(), mailed("waiting").attachments());
  }

  @Test
  @DisplayName("who moves up with the revision is told so, and only so")
  void movesUp() throws Exception {
    long event = plan(14, "Stadthalle").id();
    programme.publish(event, coordinator);
    register(event, "first", "WAITING");
    register(event, "second", "WAITING");

    moveTo(event, "Rathaus");

    assertTrue(mailed("first").plain().contains("une place est maintenant la tienne"));
    assertEquals(
        "1", one("select count(*) from letter where recipient = '" + email("first") + "'"));
    assertTrue(mailed("second").plain().contains("Tu restes sur la liste d’attente"));
  }

  /** As the page does it: what was typed becomes details in the transaction that keeps them. */
  private Event plan(int hour, String address) throws Exception {
    transaction.begin();
    Event planned = programme.plan(from(hour, address), coordinator);
    transaction.commit();
    return planned;
  }

  private void moveTo(long event, String address) throws Exception {
    transaction.begin();
    programme.revise(event, from(14, address), coordinator);
    transaction.commit();
  }

  /** An event of one seat. */
  private EventDetails from(int hour, String address) {
    LocalDate day = LocalDate.now(clock).plusDays(40);
    return new EventDetails(
        EventKind.WORKSHOP,
        Bilingual.both(Language.FR, title, "Werkstatt"),
        Bilingual.both(Language.FR, "On essaie.", "Wir probieren aus."),
        List.of(Language.FR),
        Schedule.on(
            day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), Venue.zoneOf(Country.DE)),
        Venue.at(places.meant("Kehl").orElseThrow(), address),
        Optional.of(1),
        organisations.bySlug("region-grand-est").orElseThrow(),
        List.of(Audience.APPRENTICES));
  }

  private void register(long event, String who, String status) throws Exception {
    run(
        """
        insert into registration (version, event_id, name, email, language, audience, status,
          confirmed_at)
        values (0, %d, 'Léa', '%s', 'FR', 'APPRENTICES', '%s', now())
        """
            .formatted(event, email(who), status));
  }

  private String email(String who) {
    return who + "-" + people + "@example.org";
  }

  private Post.Mail mailed(String who) throws Exception {
    return new Post(database).lastTo(email(who));
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
