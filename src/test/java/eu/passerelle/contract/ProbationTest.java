package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inBasel;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts from 1 September 2026, a Tuesday. */
@DisplayName("The probation")
class ProbationTest {

  private static final LegalValues LAW = LawBook.open();
  private static final LocalDate TODAY = LocalDate.of(2027, 12, 1);

  /** A third of the time at the school in Kehl: 35 hours a week, 7 a day, 1,820 in three years. */
  private static AContract aThirdAtSchool() {
    return inFrance()
        .answering(Particular.PRACTICE_BEGINS, "2026-09-01")
        .answering(Particular.THEORY_BEGINS, "2026-09-01")
        .answering(Particular.THEORY_ENDS, "2029-08-31")
        .answering(Particular.THEORY_HOURS, "1820");
  }

  @Test
  @DisplayName("lasts in Germany and Switzerland as many months as were agreed")
  void months() {
    assertEquals(LocalDate.of(2026, 11, 30), probation(inGermany().complete()).lastDay());
    assertEquals(
        LocalDate.of(2026, 9, 30), probation(inBasel().onTrialFor(1).complete()).lastDay());
    assertEquals(Optional.empty(), probation(inGermany().complete()).practice());
  }

  @Test
  @DisplayName(
      "lasts in France as many days of practice as the law says, without school and holidays")
  void practice() {
    Probation probation = probation(aThirdAtSchool().complete());
    Probation.Practice practice = probation.practice().orElseThrow();

    // 30 days in September, 15 in October: so many of practice there cannot have been before.
    assertEquals(LocalDate.of(2026, 10, 15), practice.earliest());
    assertEquals(33, practice.atSchool());
    // 45 of 68 working days; without 11 November.
    assertEquals(LocalDate.of(2026, 12, 4), probation.lastDay());
  }

  @Test
  @DisplayName("begins in France with the practice, not with the contract")
  void laterPractice() {
    Contract contract =
        aThirdAtSchool().answering(Particular.PRACTICE_BEGINS, "2026-10-01").complete();
    assertEquals(
        LocalDate.of(2026, 11, 14), probation(contract).practice().orElseThrow().earliest());
  }

  @Test
  @DisplayName("goes on in France for the days on which the apprenticeship rests")
  void suspended() {
    Contract contract = registered(aThirdAtSchool());
    LocalDate monday = LocalDate.of(2026, 9, 7);
    contract.suspend(
        Actor.EMPLOYER,
        new Suspension.Period(SuspensionGround.AGREEMENT, monday, monday.plusDays(6), null),
        ContractSteps.NOW);
    assertEquals(
        LocalDate.of(2026, 10, 15),
        probation(contract).practice().orElseThrow().earliest(),
        "nothing is entered yet");

    contract.reportedSuspension().orElseThrow().enter(Actor.OFFICER, 1);
    assertEquals(
        LocalDate.of(2026, 10, 22), probation(contract).practice().orElseThrow().earliest());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-15,   , while there cannot have been as many nobody has to count,",
    "2026-10-16,   , then somebody has to, practiceDays",
    "2026-11-03, 30, and it lasts,",
    "2026-12-15, 45, up to the last day of practice,",
    "2026-12-15, 46, and no further, practiceMore",
    "2026-10-01, 26, six days a week,",
    "2026-10-01, 31, on every single day,",
    "2026-10-01, 32, on more days than there were, practiceCount",
    "2026-10-01, -1, on fewer days than none, practiceCount",
    "2026-11-03, 12, after weeks of illness,",
    "2027-11-30, 40, after a year of it,",
  })
  @DisplayName("is over in France when the days of practice are, as whoever reports an end attests")
  void attested(String on, Integer practiceDays, String what, String refused) {
    LocalDate day = LocalDate.parse(on);
    EarlyTermination end =
        new EarlyTermination(
            TerminationGround.PROBATION_FR, Party.EMPLOYER, day, day, "", practiceDays, null, null);
    List<Refusal> refusals =
        registered(aThirdAtSchool()).reportTermination(Actor.EMPLOYER, end, LAW, TODAY);

    assertEquals(
        Optional.ofNullable(refused).map("contract.termination."::concat).stream().toList(),
        refusals.stream().map(Refusal::rule).toList(),
        what);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-03, 30, false, before the likely day",
    "2026-12-04, 45, false, on it",
    "2026-12-07, 45, true, after it",
    "2027-11-30, 40, true, long after it",
    "2026-10-01, 23, false, on every working day",
    "2026-10-01, 26, true, on Saturdays too",
  })
  @DisplayName(
      "is remarked on for the officer where the calendar would have let expect another end")
  void remarked(String on, int practiceDays, boolean remarked, String what) {
    LocalDate day = LocalDate.parse(on);
    Contract contract = registered(aThirdAtSchool());
    EarlyTermination end =
        new EarlyTermination(
            TerminationGround.PROBATION_FR, Party.EMPLOYER, day, day, "", practiceDays, null, null);
    assertEquals(List.of(), contract.reportTermination(Actor.EMPLOYER, end, LAW, TODAY), what);

    assertEquals(remarked, end.remark(contract, LAW).isPresent(), what);
  }

  @Test
  @DisplayName("is not looked for beyond the contract's last day, however much school is said")
  void withinTheTerm() {
    Contract contract =
        aThirdAtSchool()
            .until("2026-11-30")
            .answering(Particular.THEORY_HOURS, "999999")
            .complete();
    assertEquals(LocalDate.of(2026, 11, 30), probation(contract).lastDay());
    assertEquals(
        91, Probation.mostUpTo(LocalDate.MAX.minusDays(1), contract), "nor to the end of time");
  }

  @Test
  @DisplayName("is told as likely only where days of practice count")
  void likely() {
    assertTrue(inFrance().complete().isProbationEstimated());
    assertFalse(inGermany().complete().isProbationEstimated());
    assertFalse(inBasel().complete().isProbationEstimated());
  }

  @Test
  @DisplayName("or any other end of a minor's contract is declared with the guardian")
  void minors() {
    Contract contract = registered(inGermany().aged(16).withMother());
    LocalDate day = LocalDate.of(2026, 10, 1);
    EarlyTermination alone =
        new EarlyTermination(
            TerminationGround.PROBATION_DE, Party.APPRENTICE, day, day, "", null, false, null);
    List<Refusal> refusals = contract.reportTermination(Actor.APPRENTICE, alone, LAW, TODAY);
    assertEquals(
        List.of("contract.termination.guardianSigned"),
        refusals.stream().map(Refusal::rule).toList());
    assertEquals("BGB §§ 108, 111, 131", refusals.get(0).source());

    EarlyTermination together =
        new EarlyTermination(
            TerminationGround.PROBATION_DE, Party.APPRENTICE, day, day, "", null, true, null);
    assertEquals(List.of(), contract.reportTermination(Actor.APPRENTICE, together, LAW, TODAY));
  }

  private static Probation probation(Contract contract) {
    return Probation.of(contract, LAW).orElseThrow();
  }

  private static Contract registered(AContract example) {
    Contract contract = example.complete();
    ContractSteps.submit(contract);
    contract.register(Actor.OFFICER, new RegisterNumber("R", 2026, 1), 1, ContractSteps.NOW);
    return contract;
  }
}
