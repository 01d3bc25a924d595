package eu.passerelle.interview;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets those who would both rather have an interview have it, the stronger wish first, until nobody
 * is left or it has been done often enough: with times and rooms it need not come to an end. What
 * takes the solver three moves at once, of which the first two make it worse, is one here.
 */
final class Settling {

  /** As often as each could on average be exchanged a few times. */
  private static final int EXCHANGES_PER_MEETING = 4;

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
    Optional<Exchange> next = settling.next();
    for (int i = 0; i < most && next.isPresent(); i++) {
      next.get().make();
      next = settling.next();
    }
    return settling.timetable;
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
