package eu.passerelle.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Who can be encouraged to apply, and who was. */
public interface Encouragements {

  EntityManager em();

  /** The numbers of those who have applied for an offer, or have agreed with a company. */
  @HQL("select candidate.id from Application where offer.id = :offerId or status = ACCEPTED")
  List<Long> spokenFor(long offerId);

  /** When someone was encouraged. */
  record Sent(long candidateId, Instant at) {}

  /** Which of some were encouraged to apply for an offer. */
  @HQL(
      """
      select candidate.id, sentAt from Encouragement
      where offer.id = :offerId and candidate.id in :numbers
      """)
  List<Sent> sentFor(long offerId, List<Long> numbers);

  /**
   * Whoever encourages for the same company, or the same person, meanwhile waits until this
   * transaction ends: so that nobody is counted before someone else's was sent. Always in this
   * order, so that no two wait for each other.
   */
  default void oneAtATime(long companyId, long candidateId) {
    lock(companyId, 310);
    lock(candidateId, 311);
  }

  private void lock(long number, int what) {
    em().createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashint8extended(:number, :what)) as text)")
        .setParameter("number", number)
        .setParameter("what", what)
        .getSingleResult();
  }

  @HQL(
      """
      select count(*) from Encouragement
      where offer.company.id = :companyId and sentAt > :since
      """)
  long countSentBy(long companyId, Instant since);

  @HQL("select count(*) from Encouragement where candidate.id = :candidateId and sentAt > :since")
  long countSentTo(long candidateId, Instant since);

  @HQL(
      """
      delete from Encouragement e where e.candidate.id in (
        select c.id from Candidate c where c.account.id = :accountId)
      """)
  int forget(long accountId);

  default void add(Encouragement encouragement) {
    em().persist(encouragement);
  }
}
