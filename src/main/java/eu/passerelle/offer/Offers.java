package eu.passerelle.offer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * All offers. Each query brings along what every page shows, and the company's own place, which
 * would else be asked for company by company.
 */
public interface Offers {

  EntityManager em();

  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area where o.id = :id
      """)
  Optional<Offer> byId(long id);

  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area where o.id in :ids
      """)
  List<Offer> withNumbers(List<Long> ids);

  /** One company's own offer. */
  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area
      where o.id = :id and c.id = :companyId
      """)
  Optional<Offer> ofCompany(long id, long companyId);

  /** A company's offers, newest first. */
  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area
      where c.id = :companyId order by o.id desc
      """)
  List<Offer> allOfCompany(long companyId, Page page);

  @HQL("select count(*) from Offer where company.id = :companyId")
  long countOfCompany(long companyId);

  /** What a company shows or has shown to everyone and has not closed. */
  @HQL(
      """
      from Offer o join fetch o.occupation join fetch o.place p left join fetch p.area
      where o.company.id = :companyId and o.status in (OPEN, FILLED) order by o.id
      """)
  List<Offer> publishedBy(long companyId);

  /** How many of a company's offers have led to an agreement, and so to a contract. */
  @HQL("select count(*) from Offer where company.id = :companyId and placesTaken > 0")
  long countAgreedOn(long companyId);

  /** The newest offers that are open on a day. */
  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area
      where o.status = OPEN and o.startDate > :today order by o.publishedAt desc, o.id desc
      """)
  List<Offer> newest(LocalDate today, Page page);

  /** The offers of an occupation that are open on a day, newest first. */
  @HQL(
      """
      from Offer o join fetch o.company c left join fetch c.place cp left join fetch cp.area
      join fetch o.occupation join fetch o.place p left join fetch p.area
      where o.status = OPEN and o.startDate > :today and o.occupation.slug = :slug
      order by o.publishedAt desc, o.id desc
      """)
  List<Offer> openOf(String slug, LocalDate today, Page page);

  @HQL(
      """
      select count(*) from Offer
      where status = OPEN and startDate > :today and occupation.slug = :slug
      """)
  long countOpenOf(String slug, LocalDate today);

  /** The numbers of open offers whose training has begun by a day. */
  @HQL("select id from Offer where status = OPEN and startDate <= :today order by id")
  List<Long> begun(LocalDate today, Page page);

  /** The numbers of a company's open offers. */
  @HQL("select id from Offer where status = OPEN and company.id = :companyId order by id")
  List<Long> openOfCompany(long companyId);

  /** The offer, locked until the transaction ends, so that its last place is given once. */
  default Optional<Offer> locked(long id) {
    return Optional.ofNullable(em().find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  default void add(Offer offer) {
    em().persist(offer);
  }

  default void remove(Offer offer) {
    em().remove(offer);
  }
}
