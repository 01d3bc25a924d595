package eu.passerelle.interview;

import static eu.passerelle.interview.Examples.FOUR;
import static eu.passerelle.interview.Examples.QUARTER_PAST_TWO;
import static eu.passerelle.interview.Examples.TWO;
import static eu.passerelle.interview.Examples.aJobDating;
import static eu.passerelle.interview.Examples.aSeeker;
import static eu.passerelle.interview.Examples.aStand;
import static eu.passerelle.interview.Examples.from;
import static eu.passerelle.interview.Examples.meeting;
import static eu.passerelle.interview.Examples.slot;
import static eu.passerelle.interview.Examples.timetable;
import static eu.passerelle.interview.Examples.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who puts a timetable in order")
class TimetableSolverTest {

  private final TimetableSolver solver = new TimetableSolver();

  @Test
  @DisplayName("gives everyone a time where there is room for all")
  void all() {
    Stand holzbau = aStand("Holzbau");
    Stand elektro = aStand("Elektro");
    Seeker emma = aSeeker("Emma");
    Seeker jonas = aSeeker("Jonas");
    emma.wishesFor(List.of(holzbau, elektro));
    jonas.wishesFor(List.of(elektro, holzbau));
    Timetable solved =
        solver.solved(
            timetable(
                unmet(1, holzbau, emma),
                unmet(2, elektro, emma),
                unmet(3, holzbau, jonas),
                unmet(4, elektro, jonas)));
    assertTrue(solved.meetings().stream().noneMatch(Meeting::isUnmet));
    assertEquals(List.of(), solver.broken(solved));
  }

  @Test
  @DisplayName("gives the one time a company has to whom it and who wish for it most")
  void scarce() {
    Stand holzbau = aStand("Holzbau");
    Seeker emma = aSeeker("Emma");
    Seeker jonas = aSeeker("Jonas");
    emma.wishesFor(List.of(holzbau));
    jonas.wishesFor(List.of(holzbau));
    holzbau.wishesFor(List.of(jonas));
    holzbau.comes("Holzbau", 1, from("14:00", "14:10"), List.of(Language.FR));
    Timetable solved = solver.solved(timetable(unmet(1, holzbau, emma), unmet(2, holzbau, jonas)));
    assertTrue(solved.meetings().get(0).isUnmet());
    assertEquals(Optional.of(TWO), solved.meetings().get(1).time());
  }

  @Test
  @DisplayName("leaves what is fixed where it is, and out what is taken out")
  void fixed() {
    Stand holzbau = aStand("Holzbau");
    Seeker emma = aSeeker("Emma");
    Seeker jonas = aSeeker("Jonas");
    emma.wishesFor(List.of(holzbau));
    jonas.wishesFor(List.of(holzbau));
    Timetable solved =
        solver.solved(
            timetable(
                new Meeting(1, holzbau, emma).fixedAt(Optional.of(FOUR)),
                new Meeting(2, holzbau, jonas).fixedAt(Optional.empty())));
    assertEquals(Optional.of(FOUR), solved.meetings().get(0).time());
    assertTrue(solved.meetings().get(1).isUnmet());
  }

  @Test
  @DisplayName("books nobody twice beside interviews fixed before the rhythm was changed")
  void rhythmChanged() {
    Stand holzbau = aStand("Holzbau");
    Stand elektro = aStand("Elektro");
    Seeker emma = aSeeker("Emma");
    Seeker jonas = aSeeker("Jonas");
    emma.wishesFor(List.of(holzbau, elektro));
    jonas.wishesFor(List.of(holzbau));
    elektro.comes("Elektro", 1, from("14:00", "14:45"), List.of(Language.FR));
    JobDating jobDating = aJobDating(Rhythm.of(10, 5, 5, Optional.empty()));
    Interview fixed = new Interview(jobDating, meeting(1, holzbau, emma, QUARTER_PAST_TWO));
    fixed.fix();

    jobDating.goes(Rhythm.of(20, 5, 5, Optional.empty()));
    JobDatingPlan plan =
        new JobDatingPlan(
            jobDating, List.of(holzbau, elektro), List.of(emma, jonas), List.of(fixed));
    Timetable solved = solver.solved(plan.timetable());
    assertEquals(List.of(), solver.broken(solved));
    Slot hers = slot("14:15", 20);
    assertEquals(
        List.of(Optional.of(hers), Optional.empty()),
        solved.meetings().stream().filter(m -> m.seeker() == emma).map(Meeting::time).toList());
    assertTrue(
        solved.meetings().stream()
            .filter(meeting -> meeting.seeker() == jonas)
            .noneMatch(meeting -> meeting.isUnmet() || meeting.slot().overlaps(hers)));

    jobDating.goes(Rhythm.of(20, 5, 5, Optional.of(from("14:30", "15:00"))));
    assertEquals(List.of("rest"), solver.broken(plan.timetable()));
  }

  @Test
  @DisplayName("names the rules that a timetable breaks")
  void broken() {
    Stand holzbau = aStand("Holzbau");
    holzbau.comes("Holzbau", 1, from("14:00", "15:00"), List.of(Language.FR));
    assertEquals(
        List.of("standThere", "tables"),
        solver.broken(
            timetable(
                meeting(1, holzbau, aSeeker("Emma"), FOUR),
                meeting(2, holzbau, aSeeker("Jonas"), FOUR))));
  }

  @Test
  @DisplayName("keeps to the rules for a hall full of people, and always comes to the same")
  void hall() {
    Timetable once = solver.solved(hall(new Random(5)));
    assertEquals(List.of(), solver.broken(once));
    assertEquals(0, once.score().mediumScore(), "stable");
    long met = once.meetings().stream().filter(meeting -> !meeting.isUnmet()).count();
    assertTrue(met > once.meetings().size() * 0.8, met + " of " + once.meetings().size());

    Timetable again = solver.solved(hall(new Random(5)));
    assertEquals(once.score(), again.score());
    assertEquals(
        once.meetings().stream().map(Meeting::time).toList(),
        again.meetings().stream().map(Meeting::time).toList());
  }

  @Test
  @DisplayName("is stable for as many as come to a large event, too")
  void largeHall() {
    Timetable solved = solver.solved(hall(new Random(5), 25, 150));
    assertEquals(List.of(), solver.broken(solved));
    assertTrue(solved.isStable());
  }

  private static Timetable hall(Random random) {
    return hall(random, 10, 40);
  }

  /** Companies and young people with three wishes each. */
  private static Timetable hall(Random random, int companies, int people) {
    List<Stand> stands =
        IntStream.range(0, companies).mapToObj(i -> aStand("Betrieb " + i, 1 + i % 2)).toList();
    stands.forEach(stand -> stand.standsIn(random.nextBoolean() ? "Halle" : "Empore"));
    List<Meeting> meetings = new ArrayList<>();
    List<Seeker> seekers = IntStream.range(0, people).mapToObj(i -> aSeeker("Kim" + i)).toList();
    for (Stand stand : stands) {
      List<Seeker> some = new ArrayList<>(seekers);
      Collections.shuffle(some, random);
      stand.wishesFor(some.subList(0, 3));
    }
    for (Seeker seeker : seekers) {
      List<Stand> some = new ArrayList<>(stands);
      Collections.shuffle(some, random);
      seeker.wishesFor(some.subList(0, 3));
    }
    for (Stand stand : stands) {
      for (Seeker seeker : seekers) {
        if (stand.wishes().contains(seeker) || seeker.wishes().contains(stand)) {
          meetings.add(unmet(meetings.size(), stand, seeker));
        }
      }
    }
    return timetable(meetings.toArray(Meeting[]::new));
  }
}
