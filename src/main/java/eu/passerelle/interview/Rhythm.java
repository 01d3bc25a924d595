package eu.passerelle.interview;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a job-dating goes: interviews of so many minutes with a pause after each, and perhaps one
 * long break for everybody, after which it begins anew.
 *
 * @param minutes how long an interview is
 * @param pause the minutes before the next begins
 * @param walk the minutes from one room to another
 * @param breakFrom when everybody rests; none of both if nobody does
 */
@Embeddable
public record Rhythm(int minutes, int pause, int walk, LocalTime breakFrom, LocalTime breakUntil) {

  public static final int SHORTEST = 5;
  public static final int LONGEST = 60;
  public static final int LONGEST_PAUSE = 30;

  /** Ten minutes each with a little air, as most job-datings go. */
  public static final Rhythm USUAL = Rhythm.of(10, 5, 5, Optional.empty());

  public Rhythm {
    if (minutes < SHORTEST
        || minutes > LONGEST
        || pause < 0
        || pause > LONGEST_PAUSE
        || walk < 0
        || walk > LONGEST_PAUSE) {
      throw new IllegalArgumentException("an interview lasts 5 to 60 minutes, a way at most 30");
    }
    if ((breakFrom == null) != (breakUntil == null)
        || breakFrom != null && !breakFrom.isBefore(breakUntil)) {
      throw new IllegalArgumentException("a break begins before it ends");
    }
  }

  /**
   * A rhythm with a long break for everybody, or none.
   *
   * @param rest when everybody rests
   */
  public static Rhythm of(int minutes, int pause, int walk, Optional<Presence> rest) {
    return new Rhythm(
        minutes,
        pause,
        walk,
        rest.map(Presence::from).orElse(null),
        rest.map(Presence::until).orElse(null));
  }

  /** The times for interviews between the beginning and the end of an event. */
  List<Slot> slots(LocalTime begin, LocalTime end) {
    List<Slot> slots = new ArrayList<>();
    LocalTime next = begin;
    while (next.plusMinutes(minutes).isAfter(next) && !next.plusMinutes(minutes).isAfter(end)) {
      Slot slot = new Slot(next, next.plusMinutes(minutes));
      if (isInBreak(slot)) {
        next = breakUntil;
      } else {
        slots.add(slot);
        LocalTime after = slot.until().plusMinutes(pause);
        if (!after.isAfter(next)) {
          break;
        }
        next = after;
      }
    }
    return slots;
  }

  /** Whether an interview at this time would take from the long break. */
  boolean isInBreak(Slot slot) {
    return rest().filter(rest -> rest.touches(slot)).isPresent();
  }

  /** When everybody rests; empty if nobody does. */
  public Optional<Presence> rest() {
    return Optional.ofNullable(breakFrom).map(from -> new Presence(from, breakUntil));
  }
}
