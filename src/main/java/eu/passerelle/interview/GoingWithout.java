package eu.passerelle.interview;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two who go without an interview, and what each of them has instead.
 *
 * <p>Both would rather have it if there is a time at which both are there and each either is free
 * or would leave one other interview for it that they wish for less. It is one for one: nobody
 * leaves two. What the coordination has fixed is left for nothing.
 *
 * <p>The solver asks this some hundred thousand times, so it counts in loops.
 */
record GoingWithout(Meeting meeting, List<Meeting> ofSeeker, List<Meeting> ofStand) {

  boolean isRatherWished(Timetable.Frame frame) {
    return exchange(frame).isPresent();
  }

  /** How they could have it, at the first time that both would rather have. */
  Optional<Exchange> exchange(Timetable.Frame frame) {
    int walk = frame.rhythm().walk();
    List<Meeting> left = new ArrayList<>(2);
    for (Slot time : frame.slots()) {
      if (meeting.isPossibleAt(time) && seekerComes(time, walk, left) && standComes(time, left)) {
        return Optional.of(new Exchange(meeting, time, left));
      }
      left.clear();
    }
    return Optional.empty();
  }

  /** Whether the seeker can come, or would leave one interview for it, which is told. */
  private boolean seekerComes(Slot time, int walk, List<Meeting> left) {
    for (Meeting had : ofSeeker) {
      if (isInTheWay(had, time, walk)) {
        if (!left.isEmpty() || had.isFixed() || !meeting.isRatherWishedBySeekerThan(had)) {
          return false;
        }
        left.add(had);
      }
    }
    return true;
  }

  /** Whether it goes on at the time, or too little is left for the way. */
  private boolean isInTheWay(Meeting had, Slot time, int walk) {
    return had.slot().overlaps(time)
        || !had.stand().room().equals(meeting.stand().room()) && had.slot().minutesTo(time) < walk;
  }

  private boolean standComes(Slot time, List<Meeting> left) {
    if (isTableFree(time, meeting)) {
      return true;
    }
    for (Meeting had : ofStand) {
      if (had.slot().overlaps(time)
          && !had.isFixed()
          && meeting.isRatherWishedByStandThan(had)
          && isTableFree(time, had)) {
        left.add(had);
        return true;
      }
    }
    return false;
  }

  /** Whether one is free all the time if an interview is left; most are taken where one begins. */
  private boolean isTableFree(Slot time, Meeting left) {
    if (tablesTaken(time.from(), left) >= meeting.stand().tables()) {
      return false;
    }
    for (Meeting had : ofStand) {
      if (had.from().isAfter(time.from())
          && had.from().isBefore(time.until())
          && tablesTaken(had.from(), left) >= meeting.stand().tables()) {
        return false;
      }
    }
    return true;
  }

  private int tablesTaken(LocalTime at, Meeting left) {
    int taken = 0;
    for (Meeting had : ofStand) {
      if (had.slot().isUnderWay(at) && !had.equals(left)) {
        taken++;
      }
    }
    return taken;
  }
}
