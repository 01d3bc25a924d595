package eu.passerelle.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who did what to what, and when; written in the same transaction as the act, never changed. A
 * trigger in the database refuses to update or delete a line. Names no person but by the number of
 * their account.
 */
@ApplicationScoped
public class AuditTrail {

  /** What reads the trail of one thing, by its kind and number. */
  public static final String OF_ONE_THING =
      "select id, written_at, act, account_id, detail from audit_entry"
          + " where subject = ? and subject_id = ? order by id";

  /**
   * One line of the trail.
   *
   * @param id its number, by which something else can be said of this very act
   */
  public record Entry(long id, Instant at, String act, Optional<Long> accountId, String detail) {}

  @Inject private EntityManager em;

  /**
   * Writes a line.
   *
   * @param subject the kind of thing, e.g. {@code contract}
   * @param act what was done, in the trade's words, e.g. {@code registered}
   * @param detail what a later reader needs besides; no personal data
   * @return its number
   */
  @Transactional(TxType.MANDATORY)
  public long record(
      String subject, long subjectId, String act, Optional<Long> accountId, String detail) {
    Object id =
        em.createNativeQuery(
                "insert into audit_entry (subject, subject_id, act, account_id, detail)"
                    + " values (?, ?, ?, cast(? as bigint), ?) returning id",
                Long.class)
            .setParameter(1, subject)
            .setParameter(2, subjectId)
            .setParameter(3, act)
            .setParameter(4, accountId.map(String::valueOf).orElse(null))
            .setParameter(5, detail)
            .getSingleResult();
    return (Long) id;
  }

  /** The trail of one thing, oldest first. */
  @Transactional
  public List<Entry> of(String subject, long subjectId) {
    List<?> rows =
        em.createNativeQuery(OF_ONE_THING, Object[].class)
            .setParameter(1, subject)
            .setParameter(2, subjectId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AuditTrail::entry).toList();
  }

  /** When something was last done to each of several things; nothing where nothing ever was. */
  @Transactional
  public Map<Long, Instant> latest(String subject, List<Long> subjectIds) {
    if (subjectIds.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        em.createNativeQuery(
                "select subject_id, max(written_at) from audit_entry"
                    + " where subject = :subject and subject_id in (:ids) group by subject_id",
                Object[].class)
            .setParameter("subject", subject)
            .setParameter("ids", subjectIds)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }

  private static Entry entry(Object[] row) {
    return new Entry(
        (Long) row[0],
        (Instant) row[1],
        (String) row[2],
        Optional.ofNullable((Long) row[3]),
        (String) row[4]);
  }
}
