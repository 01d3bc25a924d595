package eu.passerelle.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Two meet at a time. The timetable gives it one; what the coordination does by hand is fixed: a
 * time it has chosen stays, and an interview it has taken out does not come back, until it lets go
 * of it again.
 */
@Entity
public class Interview {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event_id")
  private JobDating jobDating;

  @ManyToOne(fetch = FetchType.LAZY)
  private Stand stand;

  @ManyToOne(fetch = FetchType.LAZY)
  private Seeker seeker;

  private LocalTime startsAt;
  private boolean fixed;

  protected Interview() {}

  /** As the timetable has it. */
  Interview(JobDating jobDating, Meeting meeting) {
    this.jobDating = jobDating;
    this.stand = meeting.stand();
    this.seeker = meeting.seeker();
    this.startsAt = meeting.slot().from();
  }

  /** Stays at its time. */
  void fix() {
    this.fixed = true;
  }

  /** Stays at another time. */
  void moveTo(LocalTime time) {
    this.startsAt = time;
    this.fixed = true;
  }

  /** Does not take place. */
  void takeOut() {
    this.startsAt = null;
    this.fixed = true;
  }

  /** The timetable decides on it again. */
  void letGo() {
    this.fixed = false;
  }

  public Long id() {
    return id;
  }

  public Stand stand() {
    return stand;
  }

  public Seeker seeker() {
    return seeker;
  }

  /** When it begins, on the clocks of the event; empty if it was taken out. */
  public Optional<LocalTime> startsAt() {
    return Optional.ofNullable(startsAt);
  }

  /** Whether it stays when everything else is put in order anew. */
  public boolean isFixed() {
    return fixed;
  }
}
