package eu.passerelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/**
 * A form that makes one thing, however often it is sent: pressed twice, or sent again after going
 * back, it changes what it made the first time. It carries a number drawn when it was shown (the
 * tag {@code p:once}), under which is kept for a day what came of it.
 */
@Named("sentForm")
@RequestScoped
public class SentForm {

  private static final String FIELD = "once";

  @Inject private HttpServletRequest request;
  @Inject private EntityManager em;

  private String number;

  /** The number of this form: the one it was sent with, or a new one. */
  public String getNumber() {
    if (number == null) {
      number =
          Optional.ofNullable(request.getParameter(FIELD))
              .filter(sent -> sent.matches("[0-9a-f-]{36}"))
              .orElseGet(() -> UUID.randomUUID().toString());
    }
    return number;
  }

  /**
   * What the form made when it was sent before; empty the first time. Whoever sends it meanwhile
   * waits until this transaction ends.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Long> made() {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:number, 10)) as text)")
        .setParameter("number", getNumber())
        .getSingleResult();
    return em.createNativeQuery("select made from sent_form where number = :number", Long.class)
        .setParameter("number", getNumber())
        .getResultStream()
        .map(Long.class::cast)
        .findFirst();
  }

  /** Keeps what the form made. */
  @Transactional(TxType.MANDATORY)
  public void remember(long id) {
    em.createNativeQuery("insert into sent_form (number, made) values (:number, :made)")
        .setParameter("number", getNumber())
        .setParameter("made", id)
        .executeUpdate();
    em.createNativeQuery("delete from sent_form where sent_at < now() - interval '1 day'")
        .executeUpdate();
  }
}
