package eu.passerelle.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All applications and their documents, asked for on behalf of one of the two sides. */
public interface Applications {

  EntityManager em();

  @HQL(
      """
      from Application a join fetch a.candidate c join fetch c.account
      left join fetch c.place left join fetch c.wishes left join fetch c.means
      join fetch a.offer o join fetch o.company join fetch o.occupation join fetch o.place
      where a.id = :id and c.account.id = :accountId
      """)
  Optional<Application> ofApprentice(long id, long accountId);

  @HQL(
      """
      from Application a join fetch a.candidate c join fetch c.account
      left join fetch c.place left join fetch c.wishes left join fetch c.means
      join fetch a.offer o join fetch o.company join fetch o.occupation join fetch o.place
      where a.id = :id and o.company.id = :companyId
      """)
  Optional<Application> ofCompany(long id, long companyId);

  /** All that an apprentice has sent. */
  @HQL("from Application where candidate.account.id = :accountId order by id")
  List<Application> allSentBy(long accountId);

  /** A page of what an apprentice has sent, the newest first. */
  @HQL(
      """
      from Application a join fetch a.offer o join fetch o.company c left join fetch c.place cp
      left join fetch cp.area join fetch o.occupation join fetch o.place p left join fetch p.area
      where a.candidate.account.id = :accountId order by a.sentAt desc, a.id desc
      """)
  List<Application> sentBy(long accountId, Page page);

  @HQL(
      """
      select status, count(*) from Application
      where candidate.account.id = :accountId group by status
      """)
  List<Application.Tally> tallyOf(long accountId);

  /** The numbers of what has been received for an offer, but what was withdrawn; oldest first. */
  @HQL(
      """
      select id from Application
      where offer.id = :offerId and status <> WITHDRAWN order by sentAt, id
      """)
  List<Long> receivedFor(long offerId, Page page);

  /** These applications with the profiles of who sent them. */
  @HQL(
      """
      from Application a join fetch a.candidate c join fetch c.account
      left join fetch c.place p left join fetch p.area
      left join fetch c.wishes left join fetch c.means where a.id in :ids
      """)
  List<Application> withProfiles(List<Long> ids);

  @HQL("select count(*) from Application where offer.id = :offerId and status = WITHDRAWN")
  long countWithdrawn(long offerId);

  @HQL("from Application where candidate.account.id = :accountId and offer.id = :offerId")
  Optional<Application> between(long accountId, long offerId);

  @HQL(
      """
      select id, kind, name, size
      from Enclosure where application.id = :applicationId order by kind
      """)
  List<Enclosure.Line> enclosuresOf(long applicationId);

  @HQL(
      """
      from Enclosure d join fetch d.application a
      where d.id = :id and a.candidate.account.id = :accountId
      """)
  Optional<Enclosure> enclosureForApprentice(long id, long accountId);

  @HQL(
      """
      from Enclosure d join fetch d.application a
      where d.id = :id and a.offer.company.id = :companyId and a.status <> WITHDRAWN
      """)
  Optional<Enclosure> enclosureForCompany(long id, long companyId);

  /** The offer of one of a company's applications, to be locked before the application is read. */
  @HQL(
      """
      select a.offer.id from Application a where a.id = :id and a.offer.company.id = :companyId
      """)
  Optional<Long> offerOf(long id, long companyId);

  @HQL("delete from Enclosure where application = :application")
  int deleteEnclosuresOf(Application application);

  /**
   * An application as it stands now, locked until the transaction ends; empty if it is gone with
   * the account of who sent it.
   */
  default Optional<Application> locked(long id) {
    return Optional.ofNullable(em().find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  default void remove(Application application) {
    em().remove(application);
  }

  default void add(Application application) {
    em().persist(application);
  }

  default void add(Enclosure document) {
    em().persist(document);
  }
}
