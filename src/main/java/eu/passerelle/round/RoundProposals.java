package eu.passerelle.round;

import eu.passerelle.offer.Offer;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The rounds proposed so far, and who and what can take part in a new one. */
public interface RoundProposals {

  /**
   * The offer proposed to someone and one they have agreed on since, each {@code null} if there is
   * none; by their numbers.
   */
  record Agreed(long participantId, Long proposed, Long agreedOn) {}

  EntityManager em();

  /** The open offers of a time, the oldest first. */
  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area
      where o.status = OPEN and o.startDate >= :from and o.startDate < :to order by o.id
      """)
  List<Offer> offers(LocalDate from, LocalDate to, Page page);

  /**
   * The numbers of those who agree to be found, can start before a day and have no contract that
   * still stands.
   *
   * @param bornBy the birthday of those who are just old enough to be found
   */
  @HQL(
      """
      select c.id from Candidate c
      where c.findableSince is not null and c.birthDate <= :bornBy and c.account.closedAt is null
      and c.availableFrom < :to
      and not exists (
        select 1 from Contract k where k.application.candidate = c
        and k.status not in (ABANDONED, TERMINATED, COMPLETED))
      order by c.id
      """)
  List<Long> seeking(LocalDate bornBy, LocalDate to, Page page);

  @HQL("from RoundProposal where id = :id")
  Optional<RoundProposal> byId(long id);

  /** All rounds, the latest first. */
  @HQL("from RoundProposal order by proposedAt desc, id desc")
  List<RoundProposal> all(Page page);

  @HQL("select count(*) from RoundProposal")
  long count();

  /** To whom a place was proposed, with all that a page shows of it, company by company. */
  @HQL(
      """
      from RoundParticipant x join fetch x.candidate c left join fetch c.place h left join fetch h.area
      join fetch x.offer o join fetch o.company k left join fetch k.place kp
      left join fetch kp.area join fetch o.occupation join fetch o.place p left join fetch p.area
      where x.proposal.id = :id order by o.id, x.score desc, x.id
      """)
  List<RoundParticipant> assigned(long id, Page page);

  @HQL("select count(*) from RoundParticipant where proposal.id = :id and offer is not null")
  long countAssigned(long id);

  /** What everyone of a round has agreed on since it was proposed. */
  @HQL(
      """
      select x.id, x.offer.id, k.application.offer.id from RoundParticipant x
      left join Contract k on k.application.candidate = x.candidate
        and k.status <> ABANDONED and k.createdAt > x.proposal.proposedAt
      where x.proposal.id = :id
      """)
  List<Agreed> agreedSince(long id);

  @HQL(
      """
      delete from RoundParticipant x where x.candidate.id in (
        select c.id from Candidate c where c.account.id = :accountId)
      """)
  int forget(long accountId);

  @HQL("delete from RoundProposal where id = :id")
  int remove(long id);

  @HQL("delete from RoundProposal where startYear < :year")
  int forgetBefore(int year);

  default void add(RoundProposal proposal) {
    em().persist(proposal);
  }
}
