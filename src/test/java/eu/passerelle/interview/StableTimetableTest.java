package eu.passerelle.interview;

import static eu.passerelle.interview.Examples.QUARTER_PAST_TWO;
import static eu.passerelle.interview.Examples.TWO;
import static eu.passerelle.interview.Examples.aSeeker;
import static eu.passerelle.interview.Examples.aStand;
import static eu.passerelle.interview.Examples.from;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import eu.passerelle.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Job-datings so small that all their timetables can be counted: two or three companies, three
 * young people, two times. What is stable is said here the long way round: every timetable that two
 * could change to is laid beside the one they have.
 */
@DisplayName("Of all timetables of a small job-dating")
class StableTimetableTest {

  private static final int COUNTED = 10;
  private static final int SOLVED = 5;
  private static final int MOST_MEETINGS = 6;
  private static final List<Slot> TIMES = List.of(TWO, QUARTER_PAST_TWO);

  /** With so long a way nobody changes rooms between one time and the next. */
  private static final Rhythm RHYTHM = Rhythm.of(10, 5, 10, Optional.empty());

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final ConstraintVerifier<TimetableRules, Timetable> rules =
      ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

  @Test
  @DisplayName("each is as far from stable as there are two who would change to another")
  void counted() {
    int all = 0;
    for (int seed = 0; seed < COUNTED; seed++) {
      for (List<Meeting> timetable : timetables(jobDating(new Random(seed)))) {
        int blocking = blocking(timetable);
        List<Object> facts = new ArrayList<>(timetable);
        facts.add(new Timetable.Frame(TIMES, RHYTHM));
        rules
            .verifyThat(TimetableRules::stable)
            .given(facts.toArray())
            .penalizesBy("job-dating " + seed + ", " + timetable, blocking);
        all += blocking;
      }
    }
    assertTrue(all > 0, "some are not stable");
  }

  @Test
  @DisplayName("the solver finds one that none is more stable than")
  void found() {
    TimetableSolver solver = new TimetableSolver();
    for (int seed = 0; seed < SOLVED; seed++) {
      List<Meeting> jobDating = jobDating(new Random(seed));
      int best =
          timetables(jobDating).stream()
              .mapToInt(StableTimetableTest::blocking)
              .min()
              .orElseThrow();
      Timetable solved = solver.solved(new Timetable(TIMES, RHYTHM, jobDating));
      assertTrue(isAllowed(met(solved.meetings())), "job-dating " + seed);
      assertEquals(best, blocking(solved.meetings()), "job-dating " + seed);
    }
  }

  /** Who could meet whom there, none yet at a time but perhaps the first, which is fixed. */
  private static List<Meeting> jobDating(Random random) {
    List<Stand> stands =
        IntStream.range(0, 2 + random.nextInt(2))
            .mapToObj(i -> aStand("Betrieb " + i, 1 + random.nextInt(2)))
            .toList();
    List<Seeker> seekers = IntStream.range(0, 3).mapToObj(i -> aSeeker("Kim" + i)).toList();
    for (Stand stand : stands) {
      stand.standsIn(random.nextBoolean() ? "Halle" : "Empore");
      stand.wishesFor(some(seekers, random));
      if (random.nextInt(4) == 0) {
        stand.comes(stand.company(), 1, from("14:15", "16:00"), List.of(Language.DE));
      }
    }
    for (Seeker seeker : seekers) {
      seeker.wishesFor(some(stands, random));
      if (random.nextInt(4) == 0) {
        seeker.comes(from("14:00", "14:15"), List.of(Language.values()));
      }
    }
    seekers.get(2).comes(seekers.get(2).presence(), List.of(Language.FR));
    List<Meeting> meetings = new ArrayList<>();
    for (Stand stand : stands) {
      for (Seeker seeker : seekers) {
        Meeting meeting = new Meeting(meetings.size(), stand, seeker);
        if (meeting.strength() > 0 && meetings.size() < MOST_MEETINGS) {
          meetings.add(meeting);
        }
      }
    }
    Collections.shuffle(meetings, random);
    Meeting first = meetings.get(0);
    if (random.nextInt(3) == 0 && isAllowed(List.of(at(Optional.of(TWO), first)))) {
      first.fixedAt(Optional.of(TWO));
    }
    return meetings;
  }

  private static <T> List<T> some(List<T> all, Random random) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(all.size() + 1));
  }

  /** All that break no rule of the first rank. */
  private static List<List<Meeting>> timetables(List<Meeting> jobDating) {
    List<List<Meeting>> timetables = List.of(List.of());
    for (Meeting meeting : jobDating) {
      List<Meeting> choices =
          meeting.isFixed()
              ? List.of(meeting)
              : Stream.concat(Stream.of(Optional.<Slot>empty()), TIMES.stream().map(Optional::of))
                  .map(time -> at(time, meeting))
                  .toList();
      timetables =
          timetables.stream()
              .flatMap(begun -> choices.stream().map(choice -> with(choice, begun)))
              .filter(timetable -> isAllowed(met(timetable)))
              .toList();
    }
    return timetables;
  }

  private static Meeting at(Optional<Slot> time, Meeting meeting) {
    Meeting other = new Meeting(NUMBERS.incrementAndGet(), meeting.stand(), meeting.seeker());
    return time.map(other::at).orElse(other);
  }

  private static List<Meeting> with(Meeting one, List<Meeting> others) {
    return Stream.concat(others.stream(), Stream.of(one)).toList();
  }

  private static List<Meeting> met(List<Meeting> timetable) {
    return timetable.stream().filter(meeting -> !meeting.isUnmet()).toList();
  }

  /** How many go without each other though both would rather not. */
  private static int blocking(List<Meeting> timetable) {
    List<Meeting> met = met(timetable);
    return (int)
        timetable.stream().filter(Meeting::isUnmet).filter(unmet -> isBlocking(unmet, met)).count();
  }

  private static boolean isBlocking(Meeting unmet, List<Meeting> met) {
    for (Slot time : TIMES) {
      for (Optional<Meeting> leftBySeeker : leftFor(unmet, met, StableTimetableTest::isOfSeeker)) {
        for (Optional<Meeting> leftByStand : leftFor(unmet, met, StableTimetableTest::isOfStand)) {
          List<Meeting> kept =
              met.stream()
                  .filter(one -> !leftBySeeker.equals(Optional.of(one)))
                  .filter(one -> !leftByStand.equals(Optional.of(one)))
                  .toList();
          if (isAllowed(with(at(Optional.of(time), unmet), kept))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What one side could leave for it: nothing, or one that it wishes for less. */
  private static List<Optional<Meeting>> leftFor(
      Meeting unmet, List<Meeting> met, LessWished lessWished) {
    return Stream.concat(
            Stream.of(Optional.<Meeting>empty()),
            met.stream()
                .filter(had -> !had.isFixed() && lessWished.than(unmet, had))
                .map(Optional::of))
        .toList();
  }

  private interface LessWished {
    boolean than(Meeting unmet, Meeting had);
  }

  private static boolean isOfSeeker(Meeting unmet, Meeting had) {
    return had.seeker() == unmet.seeker()
        && isBefore(unmet.stand(), had.stand(), unmet.seeker().wishes());
  }

  private static boolean isOfStand(Meeting unmet, Meeting had) {
    return had.stand() == unmet.stand()
        && isBefore(unmet.seeker(), had.seeker(), unmet.stand().wishes());
  }

  private static <T> boolean isBefore(T one, T other, List<T> wishes) {
    return wishes.contains(one)
        && (!wishes.contains(other) || wishes.indexOf(one) < wishes.indexOf(other));
  }

  private static boolean isAllowed(List<Meeting> met) {
    for (Meeting one : met) {
      long atTheTables =
          met.stream()
              .filter(other -> other.stand() == one.stand() && other.time().equals(one.time()))
              .count();
      boolean speak = one.stand().languages().stream().anyMatch(one.seeker().languages()::contains);
      boolean there = isThere(one.stand(), one) && isThere(one.seeker(), one);
      boolean arrives =
          met.stream()
              .filter(other -> other != one && other.seeker() == one.seeker())
              .noneMatch(
                  other ->
                      other.time().equals(one.time())
                          || !other.stand().room().equals(one.stand().room()));
      if (atTheTables > one.stand().tables() || !speak || !there || !arrives) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThere(Participant someone, Meeting meeting) {
    Slot time = meeting.time().orElseThrow();
    return !time.from().isBefore(someone.presence().from())
        && !time.until().isAfter(someone.presence().until());
  }
}
