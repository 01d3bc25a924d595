package eu.passerelle.interview;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets those who would both rather have an interview have it, the stronger wish first, until nobody
 * is left. What takes the solver three moves at once, of which the first two make it worse, is one
 * here.
 *
 * <p>With times and rooms it need not come to an end. Which exchange is next follows from the times
 * alone, so from a timetable that was there before it would only go round in a circle: there it
 * ends, and after two exchanges for each meeting in any case. No clock ends it, so that it comes to
 * the same on any machine.
 */
final class Settling {

  /** Each search goes over all who are unmet, so a long way round is given up. */
  private static final int EXCHANGES_PER_MEETING = 2;

  private final Timetable timetable;
  private final List<Meeting> strongestFirst;
  private final Map<Seeker, List<Meeting>> ofSeekers = new HashMap<>();
  private final Map<Stand, List<Meeting>> ofStands = new HashMap<>();

  private Settling(Timetable timetable) {
    this.timetable = timetable;
    this.strongestFirst =
        timetable.meetings().stream()
            .filter(meeting -> !meeting.isFixed() && meeting.shareLanguage())
            .sorted(comparingInt(Meeting::strength).reversed())
            .toList();
    for (Meeting meeting : timetable.meetings()) {
      ofSeekers.computeIfAbsent(meeting.seeker(), any -> new ArrayList<>()).add(meeting);
      ofStands.computeIfAbsent(meeting.stand(), any -> new ArrayList<>()).add(meeting);
    }
  }

  /** The timetable after all exchanges. */
  static Timetable settled(Timetable timetable) {
    Settling settling = new Settling(timetable.copy());
    int most = EXCHANGES_PER_MEETING * timetable.meetings().size();
    Set<Integer> seen = new HashSet<>();
    Optional<Exchange> next = settling.next();
    while (next.isPresent() && seen.size() < most && seen.add(settling.times())) {
      next.get().make();
      next = settling.next();
    }
    return settling.timetable;
  }

  /**
   * A number for the times of all, as keeping those of so many timetables would take much room. Two
   * that have the same by chance only end it early.
   */
  private int times() {
    return timetable.meetings().stream().map(Meeting::time).toList().hashCode();
  }

  private Optional<Exchange> next() {
    return strongestFirst.stream()
        .filter(Meeting::isUnmet)
        .flatMap(unmet -> without(unmet).exchange(timetable.frame()).stream())
        .findFirst();
  }

  private GoingWithout without(Meeting unmet) {
    return new GoingWithout(
        unmet, met(ofSeekers.get(unmet.seeker())), met(ofStands.get(unmet.stand())));
  }

  private static List<Meeting> met(List<Meeting> some) {
    return some.stream().filter(meeting -> !meeting.isUnmet()).toList();
  }
}
