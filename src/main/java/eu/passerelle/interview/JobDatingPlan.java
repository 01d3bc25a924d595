package eu.passerelle.interview;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A job-dating as it stands: who comes, and who meets whom when.
 *
 * @param interviews also those taken out
 */
public record JobDatingPlan(
    JobDating jobDating, List<Stand> stands, List<Seeker> seekers, List<Interview> interviews) {

  private record Pair(Stand stand, Seeker seeker) {}

  public JobDatingPlan {
    stands = List.copyOf(stands);
    seekers = List.copyOf(seekers);
    interviews = List.copyOf(interviews);
  }

  /** The interviews that have a time, in the order of time. */
  public List<Interview> timed() {
    return interviews.stream().filter(interview -> interview.startsAt().isPresent()).toList();
  }

  /** What the coordination has taken out. */
  public List<Interview> takenOut() {
    return interviews.stream().filter(interview -> interview.startsAt().isEmpty()).toList();
  }

  /** The young people who would like to meet someone and meet nobody. */
  public List<Seeker> meetingNobody() {
    Set<Seeker> met = new HashSet<>();
    timed().forEach(interview -> met.add(interview.seeker()));
    return seekers.stream()
        .filter(seeker -> !met.contains(seeker) && !seeker.wishes().isEmpty())
        .toList();
  }

  /** How many wishes there are, one for each two. */
  public int wished() {
    return wishedPairs().size();
  }

  /**
   * Whether it is of these and of nobody else.
   *
   * @param registrations their numbers
   */
  boolean isWith(Collection<Long> registrations) {
    Set<Long> ofThis = new HashSet<>();
    stands.forEach(stand -> ofThis.add(stand.registration().id()));
    seekers.forEach(seeker -> ofThis.add(seeker.registration().id()));
    return ofThis.equals(Set.copyOf(registrations));
  }

  /** Everyone who could meet, with the times they have. */
  Timetable timetable() {
    Set<Pair> pairs = wishedPairs();
    Map<Pair, Interview> known = new LinkedHashMap<>();
    interviews.forEach(i -> known.put(new Pair(i.stand(), i.seeker()), i));
    pairs.addAll(known.keySet());
    List<Meeting> meetings = new ArrayList<>();
    for (Pair pair : pairs) {
      Meeting meeting = new Meeting(meetings.size(), pair.stand(), pair.seeker());
      Optional.ofNullable(known.get(pair)).ifPresent(interview -> give(meeting, interview));
      meetings.add(meeting);
    }
    return new Timetable(jobDating.slots(), jobDating.rhythm(), meetings);
  }

  /** The same with an interview at another time. */
  Timetable timetableWith(Interview moved, LocalTime to) {
    Timetable timetable = timetable();
    timetable.meetings().stream()
        .filter(m -> m.stand().equals(moved.stand()) && m.seeker().equals(moved.seeker()))
        .forEach(meeting -> meeting.fixedAt(Optional.of(slot(to))));
    return timetable;
  }

  /** Those of whom one would like to meet the other; companies in their order, then as wished. */
  private Set<Pair> wishedPairs() {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Stand stand : stands) {
      stand.wishes().stream()
          .filter(seekers::contains)
          .forEach(seeker -> pairs.add(new Pair(stand, seeker)));
      seekers.stream()
          .filter(seeker -> seeker.wishes().contains(stand))
          .forEach(seeker -> pairs.add(new Pair(stand, seeker)));
    }
    return pairs;
  }

  private void give(Meeting meeting, Interview interview) {
    if (interview.isFixed()) {
      meeting.fixedAt(interview.startsAt().map(this::slot));
    } else {
      interview
          .startsAt()
          .map(this::slot)
          .filter(jobDating.slots()::contains)
          .ifPresent(meeting::at);
    }
  }

  private Slot slot(LocalTime from) {
    return new Slot(from, from.plusMinutes(jobDating.rhythm().minutes()));
  }
}
