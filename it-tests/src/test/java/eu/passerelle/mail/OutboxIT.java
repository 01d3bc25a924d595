package eu.passerelle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Letters from the room that writes them to the mailbox. */
@InsideLiberty
class OutboxIT {

  @Inject private Outbox outbox;
  @Inject private Shredder shredder;
  @Inject @Readiness private Backlog backlog;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String reader = UUID.randomUUID() + "@example.org";

  @Test
  @DisplayName("a letter posted in a transaction that is kept is delivered, once, in French")
  void delivered() throws Exception {
    post(letterTo(reader));

    Post.Mail mail = new Post(database).lastTo(reader);

    assertTrue(mail.subject().startsWith("Cette page"), mail.subject());
    assertTrue(mail.id().endsWith("@passerelle.example>"), mail.id());
    assertEquals(List.of("note.txt"), mail.attachments());
    await("attempts = 0 and delivered_at is not null");
    assertEquals(1, new Post(database).allTo(reader).size());
  }

  @Test
  @DisplayName("a letter posted in a transaction that is undone was never there")
  void undone() throws Exception {
    transaction.begin();
    outbox.send(letterTo(reader));
    transaction.rollback();

    assertEquals(0, count("true"));
  }

  @Test
  @DisplayName("nothing of a letter's text stays once it is delivered, and no trace after a month")
  void shredded() throws Exception {
    post(letterTo(reader));

    await("delivered_at is not null");
    assertEquals(1, count("num_nulls(subject, plain, html) = 3"));
    assertEquals(0, count("exists (select 1 from letter_attachment where letter_id = id)"));

    shredder.run();
    assertEquals(1, count("true"));
    change("delivered_at = now() - interval '31 days'");
    shredder.run();
    assertEquals(0, count("true"));
  }

  @Test
  @DisplayName("a letter that can't be written and one to no address keep no other waiting")
  void oneBad() throws Exception {
    String nobody = "nobody at all " + reader;
    String unwritable = "unwritable-" + reader;
    long given = givenUp();
    post(letterTo(nobody));
    post(letterTo(unwritable).attach("file", "of no type", new byte[1]));
    post(letterTo(reader));

    await("delivered_at is not null");
    await(nobody, "given_up_at is not null and plain is not null");
    await(unwritable, "attempts > 0 and given_up_at is null and next_attempt_at > now()");
    assertEquals(given + 1, givenUp());
    change(nobody, "given_up_at = now() - interval '31 days'");
    shredder.run();
    assertEquals(0, count(nobody, "true"));
  }

  @Test
  @DisplayName("a letter that has waited for six days, however often it was tried, still goes")
  void sixDays() throws Exception {
    transaction.begin();
    outbox.send(letterTo(reader));
    change(
        reader,
        "created_at = now() - interval '6 days', attempts = 2000,"
            + " next_attempt_at = now() + interval '1 hour'");
    transaction.commit();

    assertTrue(data("oldestWaitsSeconds") >= 6 * 86_400);
    change("next_attempt_at = now()");
    await("delivered_at is not null");
    assertEquals(1, new Post(database).allTo(reader).size());
  }

  private long givenUp() {
    return data("givenUp");
  }

  private long data(String name) {
    HealthCheckResponse mail = backlog.call();
    assertEquals(HealthCheckResponse.Status.UP, mail.getStatus());
    return (Long) mail.getData().orElseThrow().get(name);
  }

  private void post(Letter letter) throws Exception {
    transaction.begin();
    outbox.send(letter);
    transaction.commit();
  }

  private static Letter letterTo(String recipient) {
    return Letter.to(recipient, Language.FR)
        .subject(Text.of("error.notFound.title"))
        .paragraph(Text.of("error.notFound.what"))
        .attach("note.txt", "text/plain", new byte[] {'x'});
  }

  private void await(String condition) throws Exception {
    await(reader, condition);
  }

  private void await(String recipient, String condition) throws Exception {
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (count(recipient, condition) == 0) {
      assertTrue(System.nanoTime() < deadline, recipient + ": " + condition);
      Thread.sleep(50);
    }
  }

  private int count(String condition) throws Exception {
    return count(reader, condition);
  }

  private int count(String recipient, String condition) throws Exception {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from letter where recipient = ? and " + condition)) {
      query.setString(1, recipient);
      try (var result = query.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }

  private void change(String assignment) throws Exception {
    change(reader, assignment);
  }

  private void change(String recipient, String assignment) throws Exception {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update letter set " + assignment + " where recipient = ?")) {
      update.setString(1, recipient);
      update.executeUpdate();
    }
  }
}
