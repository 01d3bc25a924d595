package eu.passerelle.interview;

import static eu.passerelle.interview.Examples.FOUR;
import static eu.passerelle.interview.Examples.HALF_PAST_TWO;
import static eu.passerelle.interview.Examples.QUARTER_PAST_TWO;
import static eu.passerelle.interview.Examples.TWO;
import static eu.passerelle.interview.Examples.aSeeker;
import static eu.passerelle.interview.Examples.aStand;
import static eu.passerelle.interview.Examples.frame;
import static eu.passerelle.interview.Examples.from;
import static eu.passerelle.interview.Examples.meeting;
import static eu.passerelle.interview.Examples.slot;
import static eu.passerelle.interview.Examples.unmet;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import eu.passerelle.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A timetable")
class TimetableRulesTest {

  private final ConstraintVerifier<TimetableRules, Timetable> rules =
      ConstraintVerifier.build(new TimetableRules(), Timetable.class, Meeting.class);

  private final Stand holzbau = aStand("Holzbau");
  private final Stand elektro = aStand("Elektro");
  private final Seeker emma = aSeeker("Emma");
  private final Seeker jonas = aSeeker("Jonas");

  @Test
  @DisplayName("has nobody in two interviews at once")
  void oneAtATime() {
    rules
        .verifyThat(TimetableRules::oneAtATime)
        .given(
            meeting(1, holzbau, emma, TWO),
            meeting(2, elektro, emma, TWO),
            meeting(3, holzbau, jonas, TWO),
            meeting(4, elektro, jonas, FOUR))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("has nobody in two interviews that only share some minutes")
  void overlapping() {
    rules
        .verifyThat(TimetableRules::oneAtATime)
        .given(
            meeting(1, holzbau, emma, slot("14:00", 20)),
            meeting(2, elektro, emma, slot("14:15", 20)),
            meeting(3, holzbau, jonas, slot("14:00", 20)),
            meeting(4, elektro, jonas, slot("14:20", 20)))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("counts tables also where interviews begin at different times")
  void tablesWhileOthersGoOn() {
    Stand large = aStand("Grenze Holzbau", 2);
    Seeker lea = aSeeker("Léa");
    Seeker kim = aSeeker("Kim");
    rules
        .verifyThat(TimetableRules::tables)
        .given(
            meeting(1, large, emma, slot("14:00", 20)),
            meeting(2, large, jonas, slot("14:15", 20)),
            meeting(3, large, lea, slot("14:20", 20)),
            meeting(4, holzbau, kim, slot("14:15", 20)))
        .penalizesBy(0);
    rules
        .verifyThat(TimetableRules::tables)
        .given(
            meeting(1, large, emma, slot("14:00", 20)),
            meeting(2, large, jonas, slot("14:10", 20)),
            meeting(3, large, lea, slot("14:15", 20)))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("has everybody rest in the long break")
  void rest() {
    Rhythm rhythm = Rhythm.of(20, 5, 5, Optional.of(from("14:30", "15:00")));
    rules
        .verifyThat(TimetableRules::rest)
        .given(
            frame(rhythm),
            meeting(1, holzbau, emma, slot("14:10", 20)),
            meeting(2, elektro, emma, slot("14:15", 20)),
            meeting(3, elektro, jonas, slot("14:50", 20)),
            meeting(4, holzbau, jonas, slot("15:00", 20)),
            unmet(5, holzbau, aSeeker("Léa")))
        .penalizesBy(2);
    rules
        .verifyThat(TimetableRules::rest)
        .given(frame(Rhythm.USUAL), meeting(2, elektro, emma, QUARTER_PAST_TWO))
        .penalizesBy(0);
  }

  @Test
  @DisplayName("has no more interviews at once than a company has tables")
  void tables() {
    Stand large = aStand("Grenze Holzbau", 2);
    Seeker lea = aSeeker("Léa");
    rules
        .verifyThat(TimetableRules::tables)
        .given(meeting(1, large, emma, TWO), meeting(2, large, jonas, TWO))
        .penalizesBy(0);
    rules
        .verifyThat(TimetableRules::tables)
        .given(
            meeting(1, large, emma, TWO),
            meeting(2, large, jonas, TWO),
            meeting(3, large, lea, TWO),
            meeting(4, holzbau, emma, FOUR))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("keeps to the times of companies")
  void standThere() {
    holzbau.comes("Holzbau", 1, from("14:10", "16:00"), List.of(Language.DE));
    rules
        .verifyThat(TimetableRules::standThere)
        .given(
            meeting(1, holzbau, emma, TWO),
            meeting(2, holzbau, emma, QUARTER_PAST_TWO),
            meeting(3, holzbau, jonas, FOUR),
            unmet(4, holzbau, jonas))
        .penalizesBy(2);
  }

  @Test
  @DisplayName("keeps to the times of young people")
  void seekerThere() {
    emma.comes(from("14:00", "14:30"), List.of(Language.FR));
    rules
        .verifyThat(TimetableRules::seekerThere)
        .given(
            meeting(1, holzbau, emma, TWO),
            meeting(2, elektro, emma, QUARTER_PAST_TWO),
            meeting(3, elektro, emma, HALF_PAST_TWO))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("brings only those together who have a language in common")
  void language() {
    holzbau.comes("Holzbau", 1, from("14:00", "16:30"), List.of(Language.DE));
    emma.comes(from("14:00", "16:30"), List.of(Language.FR));
    rules
        .verifyThat(TimetableRules::language)
        .given(meeting(1, holzbau, emma, TWO), meeting(2, elektro, emma, FOUR))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("leaves time for the way between two rooms, and none within one")
  void walk() {
    Timetable.Frame slow = frame(Rhythm.of(10, 5, 10, Optional.empty()));
    elektro.standsIn("Empore");
    rules
        .verifyThat(TimetableRules::walk)
        .given(
            slow,
            meeting(1, holzbau, emma, TWO),
            meeting(2, elektro, emma, QUARTER_PAST_TWO),
            meeting(3, elektro, jonas, TWO),
            meeting(4, holzbau, jonas, HALF_PAST_TWO))
        .penalizesBy(1);
    rules
        .verifyThat(TimetableRules::walk)
        .given(
            frame(Rhythm.USUAL),
            meeting(1, holzbau, emma, TWO),
            meeting(2, elektro, emma, QUARTER_PAST_TWO))
        .penalizesBy(0);
    elektro.standsIn("Halle");
    rules
        .verifyThat(TimetableRules::walk)
        .given(slow, meeting(1, holzbau, emma, TWO), meeting(2, elektro, emma, QUARTER_PAST_TWO))
        .penalizesBy(0);
  }

  @Test
  @DisplayName("is stable where no two would both rather have each other than whom they have")
  void stable() {
    emma.wishesFor(List.of(holzbau, elektro));
    jonas.wishesFor(List.of(elektro, holzbau));
    holzbau.wishesFor(List.of(emma, jonas));
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(Rhythm.USUAL, TWO),
            unmet(1, holzbau, emma),
            meeting(2, elektro, emma, TWO),
            meeting(3, holzbau, jonas, TWO),
            unmet(4, elektro, jonas))
        .penalizesBy(1);
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(Rhythm.USUAL, TWO),
            new Meeting(1, holzbau, emma).fixedAt(Optional.empty()),
            meeting(2, elektro, emma, TWO),
            meeting(3, holzbau, jonas, TWO))
        .penalizesBy(0);
  }

  @Test
  @DisplayName("is not stable where one would leave another for someone who is free")
  void stableBesideTheFree() {
    emma.wishesFor(List.of(holzbau, elektro));
    elektro.wishesFor(List.of(jonas, emma));
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(Rhythm.USUAL, TWO),
            unmet(1, holzbau, emma),
            meeting(2, elektro, emma, TWO),
            unmet(3, elektro, jonas))
        .penalizesBy(2);
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(Rhythm.USUAL, TWO),
            unmet(1, holzbau, emma),
            new Meeting(2, elektro, emma).fixedAt(Optional.of(TWO)),
            unmet(3, elektro, jonas))
        .penalizesBy(0);
  }

  @Test
  @DisplayName("is not blamed for two who wish for each other and whom no time brings together")
  void stableWithoutTime() {
    emma.wishesFor(List.of(holzbau, elektro));
    jonas.wishesFor(List.of(holzbau));
    holzbau.wishesFor(List.of(emma, jonas));
    holzbau.comes("Holzbau", 1, from("14:15", "16:30"), List.of(Language.DE));
    emma.comes(from("14:00", "14:15"), List.of(Language.DE));
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(Rhythm.USUAL, TWO, QUARTER_PAST_TWO),
            unmet(1, holzbau, emma),
            meeting(2, elektro, emma, TWO),
            meeting(3, holzbau, jonas, QUARTER_PAST_TWO))
        .penalizesBy(0);
  }

  @Test
  @DisplayName("does not ask anyone to leave two interviews for one")
  void stableOneForOne() {
    emma.wishesFor(List.of(holzbau, elektro));
    elektro.standsIn("Empore");
    Stand metall = aStand("Metall");
    metall.standsIn("Empore");
    Rhythm slow = Rhythm.of(10, 5, 10, Optional.empty());
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(slow, QUARTER_PAST_TWO),
            unmet(1, holzbau, emma),
            meeting(2, elektro, emma, TWO),
            meeting(3, metall, emma, HALF_PAST_TWO))
        .penalizesBy(0);
    rules
        .verifyThat(TimetableRules::stable)
        .given(
            frame(slow, QUARTER_PAST_TWO), unmet(1, holzbau, emma), meeting(2, elektro, emma, TWO))
        .penalizesBy(1);
  }

  @Test
  @DisplayName("is the better the more wishes it meets, the stronger first")
  void wishes() {
    emma.wishesFor(List.of(holzbau, elektro));
    holzbau.wishesFor(List.of(emma));
    rules.verifyThat(TimetableRules::wishes).given(unmet(1, holzbau, emma)).penalizesBy(20);
    rules.verifyThat(TimetableRules::wishes).given(unmet(2, elektro, emma)).penalizesBy(8);
    rules.verifyThat(TimetableRules::wishes).given(meeting(1, holzbau, emma, TWO)).penalizesBy(0);
  }

  @Test
  @DisplayName("is worse where one misses two than where two miss one each, on either side")
  void fair() {
    Meeting[] both = {unmet(1, holzbau, emma), unmet(2, elektro, emma)};
    Meeting[] shared = {unmet(1, holzbau, emma), unmet(2, elektro, jonas)};
    Meeting[] atOne = {unmet(1, holzbau, emma), unmet(2, holzbau, jonas)};
    rules.verifyThat(TimetableRules::fairToSeekers).given((Object[]) both).penalizesBy(4);
    rules.verifyThat(TimetableRules::fairToSeekers).given((Object[]) shared).penalizesBy(2);
    rules.verifyThat(TimetableRules::fairToStands).given((Object[]) shared).penalizesBy(2);
    rules.verifyThat(TimetableRules::fairToStands).given((Object[]) atOne).penalizesBy(4);
  }
}
