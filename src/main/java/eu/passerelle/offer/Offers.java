package eu.passerelle.offer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All offers. Each query brings company, occupation and place along, which every page shows. */
public interface Offers {

  EntityManager em();

  @HQL(
      """
      from Offer o join fetch o.company join fetch o.occupation join fetch o.place p
      left join fetch p.area where o.id = :id
      """)
  Optional<Offer> byId(long id);

  /** One company's own offer. */
  @HQL(
      """
      from Offer o join fetch o.company c join fetch o.occupation join fetch o.place p
      left join fetch p.area where o.id = :id and c.id = :companyId
      """)
  Optional<Offer> ofCompany(long id, long companyId);

  /** A company's offers, newest first. */
  @HQL(
      """
      from Offer o join fetch o.company c join fetch o.occupation join fetch o.place p
      left join fetch p.area where c.id = :companyId order by o.id desc
      """)
  List<Offer> allOfCompany(long companyId, Page page);

  @HQL("select count(*) from Offer where company.id = :companyId")
  long countOfCompany(long companyId);

  /** The newest open offers. */
  @HQL(
      """
      from Offer o join fetch o.company join fetch o.occupation join fetch o.place p
      left join fetch p.area where o.status = OPEN order by o.publishedAt desc, o.id desc
      """)
  List<Offer> newest(Page page);

  /** The open offers of an occupation, newest first. */
  @HQL(
      """
      from Offer o join fetch o.company join fetch o.occupation join fetch o.place p
      left join fetch p.area where o.status = OPEN and o.occupation.slug = :slug
      order by o.publishedAt desc, o.id desc
      """)
  List<Offer> openOf(String slug, Page page);

  @HQL("select count(*) from Offer where status = OPEN and occupation.slug = :slug")
  long countOpenOf(String slug);

  /** The offer, locked until the transaction ends, so that its last place is given once. */
  default Optional<Offer> locked(long id) {
    return Optional.ofNullable(em().find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  default void add(Offer offer) {
    em().persist(offer);
  }
}
