package eu.passerelle.interview;

import java.time.Duration;
import java.time.LocalTime;

/** A time for one interview; all tables keep the same ones. */
public record Slot(LocalTime from, LocalTime until) implements Comparable<Slot> {

  @Override
  public int compareTo(Slot other) {
    return from.compareTo(other.from);
  }

  /** Whether they share some time; one that begins when the other ends does not. */
  boolean overlaps(Slot other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /** Whether it has begun by a time and not yet ended. */
  boolean isUnderWay(LocalTime time) {
    return !from.isAfter(time) && until.isAfter(time);
  }

  /** The minutes between the end of the earlier and the beginning of the later of two. */
  long minutesTo(Slot other) {
    return compareTo(other) <= 0
        ? Duration.between(until, other.from).toMinutes()
        : other.minutesTo(this);
  }
}
