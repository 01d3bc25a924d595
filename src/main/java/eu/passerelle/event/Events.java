package eu.passerelle.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All editions and their events. An event comes with its organiser and its place. */
public interface Events {

  EntityManager em();

  @HQL(
      """
      from Event e join fetch e.edition join fetch e.organiser o left join fetch o.place op
      left join fetch op.area left join fetch e.venue.place p left join fetch p.area
      where e.id = :id
      """)
  Optional<Event> byId(long id);

  /** The published events that are not yet over, the next first. */
  @HQL(
      """
      from Event e join fetch e.organiser o left join fetch o.place op left join fetch op.area
      left join fetch e.venue.place p left join fetch p.area
      where e.status = PUBLISHED and e.schedule.endsAt > :now
      order by e.schedule.startsAt, e.id
      """)
  List<Event> upcoming(Instant now, Page page);

  @HQL("select count(*) from Event e where e.status = PUBLISHED and e.schedule.endsAt > :now")
  long countUpcoming(Instant now);

  /** The events of an edition, planned and cancelled ones too, in the order of time. */
  @HQL(
      """
      from Event e join fetch e.organiser o left join fetch o.place op left join fetch op.area
      left join fetch e.venue.place p left join fetch p.area
      where e.edition.year = :year order by e.schedule.startsAt, e.id
      """)
  List<Event> ofEdition(int year, Page page);

  @HQL("select count(*) from Event e where e.edition.year = :year")
  long countOfEdition(int year);

  @HQL("select count(*) from Event e where e.edition.year = :year and e.status = PUBLISHED")
  long countPublishedOfEdition(int year);

  /** How many organisations hold the published events of an edition. */
  @HQL(
      """
      select count(distinct e.organiser.id) from Event e
      where e.edition.year = :year and e.status = PUBLISHED
      """)
  long countOrganisersOfEdition(int year);

  @HQL("from Edition e left join fetch e.publishedTotals where e.year = :year")
  Optional<Edition> edition(int year);

  @HQL("from Edition e left join fetch e.publishedTotals order by e.year desc")
  List<Edition> editions();

  /** The events of all organisers that begin at an instant. */
  @HQL(
      """
      from Event e join fetch e.organiser o left join fetch o.place op left join fetch op.area
      left join fetch e.venue.place p left join fetch p.area
      where e.schedule.startsAt = :begin order by e.id
      """)
  List<Event> beginningAt(Instant begin);

  /** The event, locked until the transaction ends, so that its seats are given one by one. */
  default Optional<Event> locked(long id) {
    return Optional.ofNullable(em().find(Event.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  default void add(Event event) {
    em().persist(event);
  }

  /** The edition of a year, begun if this is its first event. */
  default Edition editionOf(int year) {
    em().createNativeQuery("insert into edition (year) values (?) on conflict do nothing")
        .setParameter(1, year)
        .executeUpdate();
    return edition(year).orElseThrow();
  }

  /** The same, locked until the transaction ends, so that its events are planned one by one. */
  default Edition lockedEditionOf(int year) {
    editionOf(year);
    return em().find(Edition.class, year, LockModeType.PESSIMISTIC_WRITE);
  }
}
