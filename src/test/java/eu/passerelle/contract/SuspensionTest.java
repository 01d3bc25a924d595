package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A suspension of a registered contract")
class SuspensionTest {

  private static final Instant NOW = Instant.parse("2027-05-03T08:00:00Z");

  @Test
  @DisplayName("moves the last day once it is entered; what was signed stays as it is")
  void entered() {
    Contract contract = AmendmentTest.registered(inGermany());
    String words = contract.fingerprint();
    assertEquals(List.of(), contract.suspend(Actor.EMPLOYER, parentalLeave(), NOW));
    assertTrue(contract.awaitsDecision());
    assertEquals(Optional.of(LocalDate.of(2029, 8, 31)), contract.lastDay());

    assertEquals(List.of(), contract.reportedSuspension().orElseThrow().enter(Actor.OFFICER, 1));

    assertEquals(Optional.of(LocalDate.of(2029, 12, 31)), contract.lastDay());
    assertEquals(words, contract.fingerprint());
    assertFalse(contract.awaitsDecision());
  }

  @Test
  @DisplayName("that does not hold leaves everything as it was")
  void rejected() {
    Contract contract = AmendmentTest.registered(inGermany());
    contract.suspend(Actor.EMPLOYER, parentalLeave(), NOW);

    assertEquals(List.of(), contract.reportedSuspension().orElseThrow().reject(Actor.OFFICER));

    assertEquals(Optional.of(LocalDate.of(2029, 8, 31)), contract.lastDay());
    assertFalse(contract.awaitsDecision());
    assertEquals(List.of(), contract.suspend(Actor.EMPLOYER, parentalLeave(), NOW));
  }

  @Test
  @DisplayName("is not entered while an early end is reported, and can be once that does not hold")
  void ending() {
    Contract contract = AmendmentTest.registered(inGermany());
    contract.suspend(Actor.EMPLOYER, parentalLeave(), NOW);
    Suspension suspension = contract.reportedSuspension().orElseThrow();
    LocalDate day = LocalDate.of(2027, 5, 3);
    contract.reportTermination(
        Actor.EMPLOYER,
        new EarlyTermination(
            TerminationGround.AGREEMENT_DE, Party.EMPLOYER, day, day.plusDays(20), ""),
        LawBook.open(),
        day);

    assertEquals(List.of("contract.suspension.ending"), rules(suspension.enter(Actor.OFFICER, 1)));
    contract.rejectTermination(Actor.OFFICER);
    assertEquals(List.of(), suspension.enter(Actor.OFFICER, 1));
  }

  @ParameterizedTest(name = "from {0} to {1}, with the end moved to {2}")
  @MethodSource("refused")
  @DisplayName("is refused with the reason")
  void refused(String first, String last, String newEnd, String rule) {
    Contract contract = AmendmentTest.registered(inGermany());
    contract.suspend(Actor.EMPLOYER, illness("2027-01-01", "2027-01-31", null), NOW);
    contract.reportedSuspension().orElseThrow().enter(Actor.OFFICER, 1);

    assertEquals(
        List.of("contract.suspension." + rule),
        rules(contract.suspend(Actor.EMPLOYER, illness(first, last, newEnd), NOW)));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("2026-08-31", "2026-10-01", null, "days"),
        Arguments.of("2027-06-02", "2027-06-01", null, "days"),
        Arguments.of("2029-08-01", "2029-09-01", null, "days"),
        Arguments.of("2027-06-01", "2027-06-30", "2029-08-30", "newEnd"),
        Arguments.of("2027-06-01", "2027-06-30", "2029-10-01", "newEnd"),
        Arguments.of("2027-01-31", "2027-02-01", null, "overlap"));
  }

  @ParameterizedTest(name = "{1} by {2} when {0}")
  @MethodSource("everyActOfEveryoneInEveryState")
  @DisplayName("takes exactly the steps of the table of its life, by those whose they are")
  void life(SuspensionStatus before, SuspensionLife act, Actor who) {
    Suspension suspension = reached(before);

    List<String> refusals =
        rules(act == SuspensionLife.ENTER ? suspension.enter(who, 1) : suspension.reject(who));

    Step<SuspensionStatus> step = act.step();
    boolean theirs = step.actors().contains(who);
    boolean possible = theirs && step.from().contains(before);
    assertEquals(possible ? step.to() : before, suspension.status());
    assertEquals(
        possible ? List.of() : List.of(theirs ? "contract.order" : "contract.actor"), refusals);
  }

  /** That a contract's end lapses it is not asked. */
  static Stream<Arguments> everyActOfEveryoneInEveryState() {
    return Arrays.stream(SuspensionStatus.values())
        .flatMap(
            state ->
                Stream.of(SuspensionLife.ENTER, SuspensionLife.REJECT)
                    .flatMap(
                        act ->
                            Arrays.stream(Actor.values())
                                .map(who -> Arguments.of(state, act, who))));
  }

  private static Suspension reached(SuspensionStatus status) {
    Contract contract = AmendmentTest.registered(inGermany());
    contract.suspend(Actor.EMPLOYER, parentalLeave(), NOW);
    Suspension suspension = contract.reportedSuspension().orElseThrow();
    switch (status) {
      case REPORTED -> assertTrue(contract.isChanging());
      case ENTERED -> suspension.enter(Actor.OFFICER, 1);
      case REJECTED -> suspension.reject(Actor.OFFICER);
      case LAPSED -> suspension.lapse();
    }
    return suspension;
  }

  static Suspension.Period parentalLeave() {
    return new Suspension.Period(
        SuspensionGround.PARENTAL_LEAVE,
        LocalDate.of(2027, 6, 1),
        LocalDate.of(2027, 9, 30),
        LocalDate.of(2029, 12, 31));
  }

  private static Suspension.Period illness(String first, String last, String newEnd) {
    return new Suspension.Period(
        SuspensionGround.BY_LAW,
        LocalDate.parse(first),
        LocalDate.parse(last),
        newEnd == null ? null : LocalDate.parse(newEnd));
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
