package eu.passerelle.candidate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

  /** The profile of an account, locked until the transaction ends. */
  default Optional<Candidate> lockedOfAccount(long accountId) {
    return ofAccount(accountId)
        .map(
            candidate -> {
              em().lock(candidate, LockModeType.PESSIMISTIC_WRITE);
              return candidate;
            });
  }

  default void add(Candidate candidate) {
    em().persist(candidate);
  }

  default void remove(Candidate candidate) {
    em().remove(candidate);
  }
}
