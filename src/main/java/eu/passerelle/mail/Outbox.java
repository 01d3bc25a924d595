package eu.passerelle.mail;

import eu.passerelle.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Where rooms leave their letters: in the database, in the same transaction as what they tell of.
 * If that is undone, so is the letter. {@link Delivery} takes them from there.
 */
@ApplicationScoped
public class Outbox {

  /** A letter lies in the outbox; delivery need not wait for its next round. */
  record Posted() {}

  @Inject private EntityManager em;
  @Inject private Messages messages;
  @Inject private Stationery stationery;
  @Inject private Event<Posted> posted;

  @Transactional(TxType.MANDATORY)
  public void send(Letter letter) {
    long id =
        ((Number)
                em.createNativeQuery(
                        "insert into letter (message_id, recipient, language, subject, plain, html,"
                            + " unsubscribe) values (?, ?, ?, ?, ?, ?, nullif(?, '')) returning id",
                        Long.class)
                    .setParameter(1, UUID.randomUUID().toString())
                    .setParameter(2, letter.recipient())
                    .setParameter(3, letter.language().name())
                    .setParameter(4, messages.text(letter.language(), letter.subject()))
                    .setParameter(5, stationery.plain(letter))
                    .setParameter(6, stationery.html(letter))
                    .setParameter(7, letter.unsubscribe().orElse(""))
                    .getSingleResult())
            .longValue();
    for (int i = 0; i < letter.attachments().size(); i++) {
      Letter.Attachment attachment = letter.attachments().get(i);
      em.createNativeQuery(
              "insert into letter_attachment (letter_id, position, name, type, content)"
                  + " values (?, ?, ?, ?, ?)")
          .setParameter(1, id)
          .setParameter(2, i)
          .setParameter(3, attachment.name())
          .setParameter(4, attachment.type())
          .setParameter(5, attachment.content())
          .executeUpdate();
    }
    posted.fire(new Posted());
  }
}
