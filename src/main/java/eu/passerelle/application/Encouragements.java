package eu.passerelle.application;

import eu.passerelle.candidate.Candidate;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who can be encouraged to apply, and who was. */
public interface Encouragements {

  EntityManager em();

  /**
   * The numbers of those who agree to be found, wish for an occupation, live in a box around a
   * place and have neither applied for the offer nor agreed with a company: who wishes for it most
   * comes first, and then who lives nearest.
   *
   * @param bornBy the birthday of those who are just old enough to be found
   */
  @HQL(
      """
      select c.id from Candidate c join c.account a join c.place p join c.wishes w
      where c.findableSince is not null and c.birthDate <= :bornBy and a.closedAt is null
      and w.slug = :occupation
      and p.position.latitude between :south and :north
      and p.position.longitude between :west and :east
      and not exists (
        select 1 from Application x
        where x.candidate = c and (x.offer.id = :offerId or x.status = ACCEPTED))
      order by index(w),
        power(p.position.latitude - :latitude, 2)
        + power((p.position.longitude - :longitude) * cos(radians(:latitude)), 2),
        c.id
      """)
  List<Long> findable(
      long offerId,
      String occupation,
      LocalDate bornBy,
      double south,
      double north,
      double west,
      double east,
      double latitude,
      double longitude,
      Page page);

  @HQL(
      """
      from Candidate c join fetch c.account join fetch c.place p left join fetch p.area
      left join fetch c.wishes left join fetch c.means where c.id in :ids
      """)
  List<Candidate> profiles(List<Long> ids);

  /** When someone was encouraged. */
  record Sent(long candidateId, Instant at) {}

  /** Who was encouraged to apply for an offer. */
  @HQL("select candidate.id, sentAt from Encouragement where offer.id = :offerId")
  List<Sent> sentFor(long offerId);

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
