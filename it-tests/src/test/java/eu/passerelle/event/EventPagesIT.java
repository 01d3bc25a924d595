package eu.passerelle.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Throttle;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import jakarta.annotation.Resource;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events as strangers and programs read them. */
@InsideLiberty
class EventPagesIT {

  private static final String LINK = "https://meet.example/secret-room";

  @ArquillianResource private URL application;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private long event;

  @AfterEach
  void leaveNoTrace() throws Exception {
    sql("delete from registration where event_id = " + event + " returning id");
    sql("delete from event where id = " + event + " returning id");
  }

  @Test
  @DisplayName("a published event is on the list and has a page in both languages")
  void published() throws Exception {
    event = anOnlineEvent("PUBLISHED");
    assertTrue(get("fr/evenements").body().contains("Témoignages d’essai"));
    assertTrue(get("de/veranstaltungen").body().contains("Erfahrungen zur Probe"));
    assertTrue(get("fr/evenements/" + event).body().contains("Témoignages d’essai"));
    assertTrue(get("de/veranstaltungen/" + event).body().contains("Erfahrungen zur Probe"));
  }

  @Test
  @DisplayName(
      "one that is only planned is nowhere; a cancelled one says so to who has its address")
  void planned() throws Exception {
    event = anOnlineEvent("PLANNED");
    assertEquals(404, get("fr/evenements/" + event).statusCode());
    assertEquals(404, get("api/v1/events/" + event).statusCode());
    assertEquals(404, get("api/v1/events/" + event + "/passerelle.ics").statusCode());
    assertFalse(get("fr/evenements").body().contains("Témoignages d’essai"));

    sql("update event set status = 'CANCELLED' where id = " + event + " returning id");
    assertTrue(get("fr/evenements/" + event).body().contains("Annulé"));
    assertTrue(get("api/v1/events/" + event).body().contains("\"CANCELLED\""));
    assertFalse(get("fr/evenements").body().contains("Témoignages d’essai"));
  }

  @Test
  @DisplayName("the link of an online event is told to nobody without a seat")
  void link() throws Exception {
    event = anOnlineEvent("PUBLISHED");
    for (String path :
        new String[] {
          "fr/evenements/" + event,
          "api/v1/events",
          "api/v1/events/" + event,
          "api/v1/events/" + event + "/passerelle.ics?language=de"
        }) {
      HttpResponse<String> answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      assertFalse(answer.body().contains(LINK), path);
    }
  }

  @Test
  @DisplayName("programs get pages with a fingerprint, calendars a file in the language asked for")
  void programs() throws Exception {
    event = anOnlineEvent("PUBLISHED");
    HttpResponse<String> first = get("api/v1/events?size=1");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    Visitor visitor = new Visitor(application.toString());
    assertEquals(
        304,
        visitor
            .send(visitor.request("api/v1/events?size=1").header("If-None-Match", tag).GET())
            .statusCode());

    HttpResponse<String> file = get("api/v1/events/" + event + "/passerelle.ics?language=de");
    assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith("text/calendar"));
    assertTrue(file.body().contains("SUMMARY:Erfahrungen zur Probe\r\n"), file.body());
  }

  @Test
  @DisplayName("nobody is sent mail after mail by a stranger who registers them everywhere")
  void flood() throws Exception {
    event = anOnlineEvent("PUBLISHED");
    String victim = UUID.randomUUID() + "@example.org";
    for (int i = 0; i < Throttle.Act.MAIL.perMailbox(); i++) {
      assertEquals(302, register(victim).statusCode());
    }

    HttpResponse<String> refused = register(victim);

    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("plusieurs messages"), refused.body());
    assertTrue(refused.body().contains(victim), "what was typed is still there");
  }

  private HttpResponse<String> register(String email) throws Exception {
    return new Visitor(application.toString())
        .submit(
            "fr/evenements/" + event,
            "registration",
            "register_submit",
            "name",
            "Paul Pont",
            "email",
            email);
  }

  @Test
  @DisplayName("a number too large, a word or an unknown link is a page, never a failure")
  void nonsense() throws Exception {
    assertEquals(404, get("fr/evenements/99999999999999999999").statusCode());
    assertEquals(404, get("de/veranstaltungen/abc").statusCode());
    assertEquals(200, get("fr/evenements?page=2147483647").statusCode());
    assertEquals(200, get("fr/evenements?page=-1").statusCode());
    assertEquals(200, get("fr/evenements?page=x").statusCode());
    assertEquals(200, get("api/v1/events?page=2147483647&size=100").statusCode());
    assertTrue(
        get("fr/evenements/confirmer/unbekannt").body().contains("Ce lien ne mène nulle part"));
    assertTrue(get("de/veranstaltungen/absagen/inconnu").body().contains("führt nirgendwohin"));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return new Visitor(application.toString()).get(path);
  }

  private long anOnlineEvent(String status) throws Exception {
    sql(
        "insert into edition (year) values (extract(year from now() + interval '2 days'))"
            + " on conflict (year) do update set year = excluded.year returning year");
    return sql(
        """
        insert into event (version, edition_year, kind, title_written_in, title_fr, title_de,
          description_written_in, description_fr, description_de, spoken, starts_at, ends_at, zone,
          online_link, organiser_id, audiences, status)
        select 0, extract(year from now() + interval '2 days'), 'TALK', 'FR',
          'Témoignages d’essai', 'Erfahrungen zur Probe', 'FR', 'On raconte.', 'Wir erzählen.',
          '{FR,DE}', now() + interval '2 days', now() + interval '50 hours', 'Europe/Paris', '%s',
          id, '{APPRENTICES}', '%s'
        from organisation where slug = 'region-grand-est' returning id
        """
            .formatted(LINK, status));
  }

  private long sql(String statementReturningNumber) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(statementReturningNumber)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
