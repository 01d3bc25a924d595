package eu.passerelle.interview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/**
 * All job-datings with who comes to them and who meets whom. Only those count who have a seat: who
 * has given it up is not met, though nothing of theirs is erased.
 */
public interface Interviews {

  EntityManager em();

  @HQL(
      """
      from JobDating j join fetch j.event e left join fetch e.venue.place p left join fetch p.area
      where j.eventId = :eventId
      """)
  Optional<JobDating> jobDating(long eventId);

  /** The same, locked until the transaction ends, so that its timetable changes once at a time. */
  default Optional<JobDating> locked(long eventId) {
    return Optional.ofNullable(em().find(JobDating.class, eventId, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The same for whoever changes it or anything of it: its version goes up even if nothing but a
   * wish changes, so that a timetable computed before is not kept. It is to be the first that a
   * transaction reads of it, or it would fail instead of waiting for another that changes it.
   */
  default Optional<JobDating> changing(long eventId) {
    return Optional.ofNullable(
        em().find(JobDating.class, eventId, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
  }

  /** The companies with what they wish. */
  @HQL(
      """
      from Stand s join fetch s.registration r left join fetch s.wishes
      where s.jobDating.eventId = :eventId and r.status = CONFIRMED order by s.company, s.id
      """)
  List<Stand> stands(long eventId);

  /** The young people with what they wish. */
  @HQL(
      """
      from Seeker s join fetch s.registration r left join fetch s.wishes
      where s.jobDating.eventId = :eventId and r.status = CONFIRMED order by r.name, s.id
      """)
  List<Seeker> seekers(long eventId);

  /** The registrations of both. */
  @HQL(
      """
      select r.id from Registration r
      where r.event.id = :eventId and r.status = CONFIRMED
        and (exists (select 1 from Stand s where s.registration = r)
          or exists (select 1 from Seeker k where k.registration = r))
      """)
  List<Long> coming(long eventId);

  /** All interviews, also those taken out, in the order of time. */
  @HQL(
      """
      from Interview i join fetch i.stand s join fetch i.seeker k join fetch k.registration kr
      where i.jobDating.eventId = :eventId and kr.status = CONFIRMED
        and s.registration.status = CONFIRMED
      order by i.startsAt, s.company, s.id, kr.name, i.id
      """)
  List<Interview> all(long eventId);

  /** What someone has, at either side of the table, in the order of time. */
  @HQL(
      """
      from Interview i join fetch i.stand s join fetch s.registration sr join fetch i.seeker k
      join fetch k.registration kr
      where i.startsAt is not null and (sr.id = :registrationId or kr.id = :registrationId)
        and kr.status = CONFIRMED and sr.status = CONFIRMED
      order by i.startsAt, i.id
      """)
  List<Interview> of(long registrationId);

  @HQL("from Interview where id = :id and jobDating.eventId = :eventId")
  Optional<Interview> one(long id, long eventId);

  @HQL("from Stand s left join fetch s.wishes where s.registration.id = :registrationId")
  Optional<Stand> standOf(long registrationId);

  @HQL("from Seeker s left join fetch s.wishes where s.registration.id = :registrationId")
  Optional<Seeker> seekerOf(long registrationId);

  /** Forgets every time that is not fixed. */
  @HQL("delete from Interview where jobDating.eventId = :eventId and not fixed")
  int forgetLoose(long eventId);

  /** Erases the job-datings of events that ended before a time, with all that was said for them. */
  @HQL(
      """
      delete from JobDating j
      where j.eventId in (select e.id from Event e where e.schedule.endsAt < :before)
      """)
  int forget(Instant before);

  default void add(JobDating jobDating) {
    em().persist(jobDating);
  }

  default void add(Stand stand) {
    em().persist(stand);
  }

  default void add(Seeker seeker) {
    em().persist(seeker);
  }

  default void add(Interview interview) {
    em().persist(interview);
  }

  default void remove(Interview interview) {
    em().remove(interview);
  }
}
