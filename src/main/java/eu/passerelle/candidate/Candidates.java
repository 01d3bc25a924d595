package eu.passerelle.candidate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The profiles of apprentices. */
public interface Candidates {

  EntityManager em();

  @Find
  Optional<Candidate> byId(long id);

  /** The profile of an account, with all its pages show. */
  @HQL(
      """
      from Candidate c join fetch c.account a left join fetch c.place p left join fetch p.area
      left join fetch c.wishes left join fetch c.means where a.id = :accountId
      """)
  Optional<Candidate> ofAccount(long accountId);

  /** The profiles of some by their numbers, with all that matching and a list of them ask. */
  @HQL(
      """
      from Candidate c join fetch c.account join fetch c.place p left join fetch p.area
      left join fetch c.wishes left join fetch c.means where c.id in :ids order by c.id
      """)
  List<Candidate> withNumbers(List<Long> ids);

  /** The profile of an account, locked until the transaction ends. */
  default Optional<Candidate> lockedOfAccount(long accountId) {
    // Read when the lock is there: whoever held it before may have changed everything.
    return em().createQuery("from Candidate where account.id = :account", Candidate.class)
        .setParameter("account", accountId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Begins an empty profile where there is none; two who begin it at once begin one. */
  default void begin(long accountId, Instant now) {
    em().createNativeQuery(
            """
            insert into candidate (version, account_id, saved_at) values (0, :account, :now)
            on conflict (account_id) do nothing
            """)
        .setParameter("account", accountId)
        .setParameter("now", now)
        .executeUpdate();
  }

  default void add(Candidate candidate) {
    em().persist(candidate);
  }

  default void remove(Candidate candidate) {
    em().remove(candidate);
  }
}
