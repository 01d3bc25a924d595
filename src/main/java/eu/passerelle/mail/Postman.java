package eu.passerelle.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;

/**
 * Carries one letter at a time to the mail server.
 *
 * <p>The letter's row stays locked while the server takes it, so no other node sends it too. If the
 * node dies in between, the lock goes with it and the letter is sent again under the same {@code
 * Message-ID}, by which mail servers know a repetition. A server that is down costs a letter
 * nothing but time: the next attempt waits twice as long, up to an hour, for five days.
 */
@ApplicationScoped
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  private static final String NEXT =
      """
      select id, message_id, recipient, language, subject, plain, html from letter
      where delivered_at is null and given_up_at is null and next_attempt_at <= now()
      order by next_attempt_at limit 1 for update skip locked
      """;

  private static final String LATER =
      """
      update letter set attempts = attempts + 1,
        next_attempt_at = now() + least(power(2, attempts), 3600) * interval '1 second',
        given_up_at = case when created_at < now() - interval '5 days' then now() end
      where id = ?
      """;

  @Inject private EntityManager em;
  @Inject private Smtp smtp;

  /** Delivers the letter that is due longest; false if none is due. */
  @Transactional
  public boolean deliverNext() {
    List<?> due = em.createNativeQuery(NEXT, Object[].class).getResultList();
    if (due.isEmpty()) {
      return false;
    }
    Object[] row = (Object[]) due.get(0);
    Long id = (Long) row[0];
    try {
      smtp.send(
          new Smtp.Envelope(
              (String) row[1],
              (String) row[2],
              (String) row[3],
              (String) row[4],
              (String) row[5],
              (String) row[6],
              attachments(id)));
      em.createNativeQuery("update letter set delivered_at = now() where id = ?")
          .setParameter(1, id)
          .executeUpdate();
    } catch (MessagingException e) {
      LOG.warning("letter " + id + " could not be delivered, it will be tried again: " + reason(e));
      em.createNativeQuery(LATER).setParameter(1, id).executeUpdate();
    }
    return true;
  }

  // An SMTP server's refusal may repeat the recipient's address, which no log should hold.
  private static String reason(MessagingException e) {
    return e.getClass().getSimpleName();
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
