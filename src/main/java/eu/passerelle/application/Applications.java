package eu.passerelle.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

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

  /** What an apprentice has sent, the newest first. */
  @HQL(
      """
      from Application a join fetch a.offer o join fetch o.company join fetch o.occupation
      join fetch o.place where a.candidate.account.id = :accountId order by a.sentAt desc, a.id desc
      """)
  List<Application> sentBy(long accountId);

  /** What has been received for an offer, but what was withdrawn. */
  @HQL(
      """
      from Application a join fetch a.candidate c join fetch c.account
      left join fetch c.place left join fetch c.wishes left join fetch c.means
      where a.offer.id = :offerId and a.status <> WITHDRAWN order by a.sentAt, a.id
      """)
  List<Application> receivedFor(long offerId);

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

  /** The application as it stands now, locked until the transaction ends. */
  default Application locked(Application application) {
    em().refresh(application, LockModeType.PESSIMISTIC_WRITE);
    return application;
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
