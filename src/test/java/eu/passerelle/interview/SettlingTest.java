package eu.passerelle.interview;

import static eu.passerelle.interview.Examples.QUARTER_PAST_TWO;
import static eu.passerelle.interview.Examples.TWO;
import static eu.passerelle.interview.Examples.aSeeker;
import static eu.passerelle.interview.Examples.aStand;
import static eu.passerelle.interview.Examples.meeting;
import static eu.passerelle.interview.Examples.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wishes that go round in a circle of twelve exchanges: with each two, two others are left. */
@DisplayName("Exchanging interviews")
class SettlingTest {

  private static final Rhythm RHYTHM = Rhythm.of(10, 5, 0, Optional.empty());

  private final Stand holzbau = aStand("Holzbau");
  private final Stand elektro = aStand("Elektro");
  private final Seeker emma = aSeeker("Emma");
  private final Seeker jonas = aSeeker("Jonas");
  private final Seeker kim = aSeeker("Kim");

  @Test
  @DisplayName("ends where it comes back to a timetable that was there before")
  void circle() {
    Stand metall = aStand("Metall");
    holzbau.wishesFor(List.of(kim, jonas, emma));
    elektro.wishesFor(List.of(kim, jonas));
    metall.wishesFor(List.of(jonas, emma));
    jonas.wishesFor(List.of(holzbau));
    kim.wishesFor(List.of(metall, elektro, holzbau));
    Meeting kimAtHolzbau = meeting(2, holzbau, kim, QUARTER_PAST_TWO);
    Meeting kimAtElektro = meeting(4, elektro, kim, TWO);
    Meeting jonasAtMetall = meeting(6, metall, jonas, QUARTER_PAST_TWO);
    Meeting without = unmet(7, metall, kim);
    Timetable begun =
        timetable(
            unmet(0, holzbau, emma),
            meeting(1, holzbau, jonas, TWO),
            kimAtHolzbau,
            unmet(3, elektro, jonas),
            kimAtElektro,
            unmet(5, metall, emma),
            jonasAtMetall,
            without);
    GoingWithout two =
        new GoingWithout(without, List.of(kimAtHolzbau, kimAtElektro), List.of(jonasAtMetall));
    assertTrue(two.isRatherWished(begun.frame()), "there is something to exchange");

    assertEquals(times(begun), times(Settling.settled(begun)));
  }

  @Test
  @DisplayName("ends after two for each meeting, before it has come round")
  void longWayRound() {
    Stand metall = aStand("Metall", 2);
    holzbau.wishesFor(List.of(jonas));
    elektro.wishesFor(List.of(kim, emma));
    emma.wishesFor(List.of(elektro));
    jonas.wishesFor(List.of(elektro));
    kim.wishesFor(List.of(holzbau, metall));
    Timetable settled =
        Settling.settled(
            timetable(
                unmet(0, holzbau, jonas),
                unmet(1, holzbau, kim),
                unmet(2, elektro, emma),
                unmet(3, elektro, jonas),
                unmet(4, elektro, kim),
                unmet(5, metall, kim)));
    assertEquals(
        List.of(
            Optional.of(QUARTER_PAST_TWO),
            Optional.of(TWO),
            Optional.of(TWO),
            Optional.empty(),
            Optional.of(QUARTER_PAST_TWO),
            Optional.empty()),
        times(settled));
  }

  private static Timetable timetable(Meeting... meetings) {
    return new Timetable(List.of(TWO, QUARTER_PAST_TWO), RHYTHM, List.of(meetings));
  }

  private static List<Optional<Slot>> times(Timetable timetable) {
    return timetable.meetings().stream().map(Meeting::time).toList();
  }
}
