package eu.passerelle.event;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** All registrations and the links that were mailed about them. */
public interface Registrations {

  /** How many people of one audience stand so with an event. */
  record Count(long eventId, Audience audience, RegistrationStatus status, long people) {}

  EntityManager em();

  @HQL("from Registration where event.id = :eventId and email = :email")
  Optional<Registration> ofEmail(long eventId, String email);

  @HQL("select count(*) from Registration where event.id = :eventId and status = CONFIRMED")
  long seatsTaken(long eventId);

  /** Who waits for a seat, the first in line first. */
  @HQL("from Registration where event.id = :eventId and status = WAITING order by confirmedAt, id")
  List<Registration> waiting(long eventId);

  /** Who is to be told of a change: has a seat or waits for one. */
  @HQL("from Registration where event.id = :eventId and status in (CONFIRMED, WAITING) order by id")
  List<Registration> standing(long eventId);

  /** Who has a seat or waits, counted by event, audience and status in one query. */
  @HQL(
      """
      select r.event.id, r.audience, r.status, count(*) from Registration r
      where r.event.id in :eventIds and r.status in (CONFIRMED, WAITING)
      group by r.event.id, r.audience, r.status
      """)
  List<Count> counts(Collection<Long> eventIds);

  /** The same over all published events of an edition; each row still names its event. */
  @HQL(
      """
      select r.event.id, r.audience, r.status, count(*) from Registration r
      where r.event.edition.year = :year and r.event.status = PUBLISHED and r.status = CONFIRMED
      group by r.event.id, r.audience, r.status
      """)
  List<Count> countsOfEdition(int year);

  /** The link with all that its page shows. */
  @HQL(
      """
      from RegistrationLink l join fetch l.registration r join fetch r.event e
      join fetch e.organiser o left join fetch o.place op left join fetch op.area
      left join fetch e.venue.place p left join fetch p.area
      where l.hash = :hash
      """)
  Optional<RegistrationLink> link(String hash);

  @HQL("select l.registration.event.id from RegistrationLink l where l.hash = :hash")
  Optional<Long> eventOfLink(String hash);

  /** Erases requests that were never confirmed, with their links. */
  @HQL("delete from Registration where status = REQUESTED and mailedAt < :before")
  int forgetUnconfirmed(Instant before);

  /** Erases who registered for events that ended before a time; the counts stay. */
  @HQL(
      """
      update Registration r set r.name = '–', r.email = concat(str(r.id), '@passerelle.invalid')
      where r.email not like '%@passerelle.invalid'
      and r.event.id in (select e.id from Event e where e.schedule.endsAt < :before)
      """)
  int forgetVisitors(Instant before);

  default void add(Registration registration) {
    em().persist(registration);
  }

  default void add(RegistrationLink link) {
    em().persist(link);
  }
}
