package eu.passerelle.interview;

import eu.passerelle.event.Event;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The interviews of an event.
 *
 * <p>The coordination opens it and says how long an interview is. From then on those who have a
 * seat say by the link of their mail when they are there, which languages they speak and whom they
 * would like to meet: companies at a {@link Stand}, young people as a {@link Seeker}. The
 * coordination has a timetable computed, as often as it likes: what it has fixed by hand stays, and
 * everything else is put in order anew. Each {@link Interview} is seen by the two it brings
 * together.
 */
@Entity
public class JobDating {

  @Id private Long eventId;
  @Version private int version;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event_id")
  private Event event;

  @Embedded private Rhythm rhythm;
  private Instant computedAt;

  protected JobDating() {}

  /** The interviews of an event. */
  public JobDating(Event event, Rhythm rhythm) {
    this.event = event;
    this.rhythm = rhythm;
  }

  /** Goes another way; a timetable computed before counts no more. */
  public void goes(Rhythm other) {
    this.rhythm = other;
    this.computedAt = null;
  }

  /** Whether anything of it, also what those who come say, has changed since it was read. */
  boolean hasChangedSince(JobDating read) {
    return version != read.version;
  }

  void computed(Instant now) {
    this.computedAt = now;
  }

  /** The times for interviews. */
  public List<Slot> slots() {
    return rhythm.slots(event.schedule().from(), event.schedule().until());
  }

  /** Whether one of them begins at a time. */
  boolean hasSlotAt(LocalTime time) {
    return slots().stream().anyMatch(slot -> slot.from().equals(time));
  }

  /** The whole event, as long as nobody says otherwise. */
  public Presence wholeTime() {
    return new Presence(event.schedule().from(), event.schedule().until());
  }

  /** A time of its day as an instant. */
  public Instant at(LocalTime time) {
    return event.schedule().day().atTime(time).atZone(event.schedule().zone()).toInstant();
  }

  public Long eventId() {
    return eventId;
  }

  public Event event() {
    return event;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public boolean isComputed() {
    return computedAt != null;
  }

  /** When the timetable was last computed; empty if never. */
  public Optional<Instant> computedAt() {
    return Optional.ofNullable(computedAt);
  }
}
