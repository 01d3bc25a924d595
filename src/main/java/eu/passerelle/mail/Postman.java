package eu.passerelle.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Carries one letter at a time to the mail server.
 *
 * <p>The letter's row stays locked while the server takes it, so no other node sends it too. If the
 * node dies in between, the lock goes with it and the letter is sent again under the same {@code
 * Message-ID}, by which mail servers know a repetition.
 *
 * <p>A letter that was handed over leaves nothing but the note that it was: its links are secrets.
 * One that could not be is tried again and again, twice as late each time and a quarter of an hour
 * at most, for as long as it takes. Only what the server refuses for good is given up.
 */
@ApplicationScoped
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  private static final String NEXT =
      """
      select id, message_id, recipient, language, subject, plain, html, unsubscribe from letter
      where delivered_at is null and given_up_at is null and next_attempt_at <= now()
      order by next_attempt_at limit 1 for update skip locked
      """;

  private static final String DELIVERED =
      """
      update letter set delivered_at = now(), subject = null, plain = null, html = null,
        unsubscribe = null
      where id = ?
      """;

  private static final String WITHOUT_ATTACHMENTS =
      "delete from letter_attachment where letter_id = ?";

  private static final String GIVEN_UP = "update letter set given_up_at = now() where id = ?";

  // The exponent is bounded too: after weeks its power would be no number any more.
  private static final String LATER =
      """
      update letter set attempts = attempts + 1,
        next_attempt_at = now() + least(power(2, least(attempts, 10)), 900) * interval '1 second'
      where id = ?
      """;

  @Inject private EntityManager em;

  /** Tries to deliver the letter that is due longest; empty if none is due. */
  @Transactional
  Optional<Smtp.Answer> deliverNext(Smtp.Line line) {
    List<?> due = em.createNativeQuery(NEXT, Object[].class).getResultList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) due.get(0);
    Long id = (Long) row[0];
    Smtp.Answer answer = line.send(envelope(id, row));
    switch (answer) {
      case TAKEN -> {
        change(DELIVERED, id);
        change(WITHOUT_ATTACHMENTS, id);
      }
      case REFUSED -> {
        LOG.warning("letter " + id + " was refused by the mail server and is given up");
        change(GIVEN_UP, id);
      }
      case NOT_NOW, AWAY -> {
        LOG.warning("letter " + id + " could not be delivered, it will be tried again");
        change(LATER, id);
      }
    }
    return Optional.of(answer);
  }

  private void change(String update, Long letter) {
    em.createNativeQuery(update).setParameter(1, letter).executeUpdate();
  }

  private Smtp.Envelope envelope(Long id, Object[] row) {
    return new Smtp.Envelope(
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        Optional.ofNullable((String) row[7]),
        attachments(id));
  }

  private List<Letter.Attachment> attachments(Long letter) {
    List<?> rows =
        em.createNativeQuery(
                "select name, type, content from letter_attachment"
                    + " where letter_id = ? order by position",
                Object[].class)
            .setParameter(1, letter)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Postman::attachment).toList();
  }

  private static Letter.Attachment attachment(Object[] row) {
    return new Letter.Attachment((String) row[0], (String) row[1], (byte[]) row[2]);
  }
}
