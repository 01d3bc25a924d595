package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a body asks for four eyes, a registered contract")
class FourEyesTest {

  private static final long FIRST = 1;
  private static final long SECOND = 2;
  private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
  private static final Instant NOW = Signature.beginOf(DAY);
  private static final LocalDate RESULT = LocalDate.of(2029, 7, 12);

  private Contract contract;

  @BeforeEach
  void registered() {
    Organisation body = Organisation.company("Kammer", AContract.KEHL);
    body.askForFourEyes();
    contract = inGermany().complete();
    ContractSteps.submit(contract, body);
    contract.check(Actor.OFFICER, FIRST, ContractSteps.NOW);
    assertEquals(
        List.of(),
        contract.register(
            Actor.OFFICER, new RegisterNumber("HWK", 2026, 1), SECOND, ContractSteps.NOW));
  }

  @Test
  @DisplayName("takes another pay once two officers have looked at it")
  void pay() {
    amend(2100, contract.terms().endDate(), "Meister Eder");
    assertEquals(List.of("contract.fourEyes.unchecked"), enters(FIRST));

    assertEquals(List.of(), contract.checkChange(Actor.OFFICER, FIRST, NOW));
    assertEquals(
        List.of("contract.order"), rules(contract.checkChange(Actor.OFFICER, SECOND, NOW)));
    assertEquals(List.of("contract.fourEyes.same"), enters(FIRST));
    assertEquals(List.of(), enters(SECOND));
  }

  @Test
  @DisplayName("takes another last day once two officers have looked at it")
  void term() {
    amend(2000, contract.terms().endDate().minusMonths(1), "Meister Eder");
    assertEquals(List.of("contract.fourEyes.unchecked"), enters(FIRST));
  }

  @Test
  @DisplayName("takes another trainer when one officer enters it")
  void trainer() {
    amend(2000, contract.terms().endDate(), "Meisterin Specht");
    assertEquals(List.of(), enters(FIRST));
  }

  @Test
  @DisplayName("ends early once two officers have looked at what was reported, each time anew")
  void end() {
    report();
    assertEquals(
        List.of("contract.fourEyes.unchecked"),
        rules(contract.enterTermination(Actor.OFFICER, FIRST)));
    assertEquals(List.of(), contract.checkEnd(Actor.OFFICER, FIRST, NOW));
    assertEquals(
        List.of("contract.fourEyes.same"), rules(contract.enterTermination(Actor.OFFICER, FIRST)));
    contract.rejectTermination(Actor.OFFICER);

    report();
    assertEquals(
        List.of("contract.fourEyes.unchecked"),
        rules(contract.enterTermination(Actor.OFFICER, SECOND)));
    contract.checkEnd(Actor.OFFICER, SECOND, NOW);
    assertEquals(List.of(), contract.enterTermination(Actor.OFFICER, FIRST));
  }

  @Test
  @DisplayName("is completed once two officers have entered the same result")
  void result() {
    assertEquals(List.of(), enter(passed("Maurer"), FIRST));
    assertEquals(ContractStatus.REGISTERED, contract.status());
    assertEquals(Optional.empty(), contract.completion());
    assertEquals(List.of(), enter(passed(null), FIRST), "the first one corrects it");
    assertEquals(ContractStatus.REGISTERED, contract.status());

    assertEquals(List.of(), enter(passed(null), SECOND));
    assertEquals(ContractStatus.COMPLETED, contract.status());
    assertEquals(Optional.of(passed(null)), contract.completion());
  }

  @Test
  @DisplayName("takes another officer's other result as the one that somebody else confirms")
  void otherResult() {
    enter(passed("Maurer"), FIRST);
    assertEquals(List.of(), enter(passed(null), SECOND));
    assertEquals(ContractStatus.REGISTERED, contract.status());
    assertEquals(Optional.of(passed(null)), contract.proposedResult());
    assertTrue(contract.isResultProposedBy(SECOND));

    assertEquals(List.of(), enter(passed(null), SECOND));
    assertEquals(ContractStatus.REGISTERED, contract.status(), "nobody confirms their own");
    assertEquals(List.of(), enter(passed(null), FIRST));
    assertEquals(ContractStatus.COMPLETED, contract.status());
  }

  @Test
  @DisplayName("takes another pay only from two who looked at it, whoever proposes a result")
  void resultIsNoLookAtAnAmendment() {
    amend(2100, contract.terms().endDate(), "Meister Eder");
    enter(passed(null), SECOND);
    assertEquals(Optional.empty(), contract.checkedAt());
    assertEquals(List.of("contract.fourEyes.unchecked"), entersLate(FIRST));

    assertEquals(List.of(), contract.checkChange(Actor.OFFICER, FIRST, NOW));
    enter(passed("Maurer"), SECOND);
    assertEquals(List.of("contract.fourEyes.same"), entersLate(FIRST), "the own look is kept");
    assertEquals(List.of(), entersLate(SECOND));
    assertEquals(Optional.of(passed("Maurer")), contract.proposedResult());
  }

  @Test
  @DisplayName("takes another pay only from two who looked at it, even if one looked at an end")
  void endIsNoLookAtAnAmendment() {
    amend(2100, contract.terms().endDate(), "Meister Eder");
    report();
    contract.checkEnd(Actor.OFFICER, FIRST, NOW);
    contract.rejectTermination(Actor.OFFICER);

    assertEquals(List.of("contract.fourEyes.unchecked"), enters(SECOND));
    assertEquals(List.of(), contract.checkChange(Actor.OFFICER, FIRST, NOW));
    assertEquals(List.of(), enters(SECOND));
  }

  @Test
  @DisplayName("rests and ends later once two officers have looked at it")
  void suspension() {
    assertEquals(List.of(), contract.suspend(Actor.EMPLOYER, SuspensionTest.parentalLeave(), NOW));
    assertEquals(List.of("contract.fourEyes.unchecked"), rests(FIRST));
    assertEquals(List.of(), contract.checkChange(Actor.OFFICER, FIRST, NOW));
    assertEquals(List.of("contract.fourEyes.same"), rests(FIRST));
    contract.reportedSuspension().orElseThrow().reject(Actor.OFFICER);

    contract.suspend(Actor.EMPLOYER, SuspensionTest.parentalLeave(), NOW);
    assertEquals(List.of("contract.fourEyes.unchecked"), rests(SECOND), "another report");
    contract.checkChange(Actor.OFFICER, SECOND, NOW);
    assertEquals(List.of(), rests(FIRST));
  }

  @Test
  @DisplayName("rests, with the same last day, when one officer enters it")
  void shortSuspension() {
    Suspension.Period leave = SuspensionTest.parentalLeave();
    contract.suspend(
        Actor.EMPLOYER,
        new Suspension.Period(leave.ground(), leave.firstDay(), leave.lastDay(), null),
        NOW);
    assertEquals(List.of(), rests(FIRST));
  }

  @Test
  @DisplayName("forgets the result that one officer proposed where an early end is reported")
  void proposedThenEnded() {
    enter(passed(null), FIRST);
    report();
    assertEquals(Optional.empty(), contract.proposedResult());
    contract.rejectTermination(Actor.OFFICER);
    assertEquals(List.of(), enter(passed(null), SECOND));
    assertEquals(ContractStatus.REGISTERED, contract.status(), "it begins anew");
  }

  private void amend(int pay, LocalDate end, String trainer) {
    SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
    contract.pay().keySet().forEach(year -> amounts.put(year, new BigDecimal(pay + ".00")));
    Change change =
        new Change(
            AmendmentGround.AGREEMENT,
            DAY,
            trainer,
            contract.terms().weeklyHours(),
            end,
            contract.place(),
            amounts,
            contract.particulars());
    assertEquals(List.of(), contract.amend(Actor.EMPLOYER, change, any -> List.of(), 7, NOW));
    for (Party party : List.of(Party.APPRENTICE, Party.EMPLOYER)) {
      Signer signer = ContractSteps.signer(party);
      assertEquals(
          List.of(),
          contract.sign(
              signer, Evidence.ofMailedCode(signer, NOW), contract.registrar().orElseThrow()));
    }
  }

  private List<String> enters(long officer) {
    return rules(contract.openAmendment().orElseThrow().enter(Actor.OFFICER, officer, DAY));
  }

  private List<String> entersLate(long officer) {
    return rules(
        contract.openAmendment().orElseThrow().enter(Actor.OFFICER, officer, RESULT.plusDays(1)));
  }

  private List<String> rests(long officer) {
    return rules(contract.reportedSuspension().orElseThrow().enter(Actor.OFFICER, officer));
  }

  private List<String> enter(Completion result, long officer) {
    return rules(
        contract.complete(Actor.OFFICER, result, officer, Signature.beginOf(RESULT.plusDays(1))));
  }

  private static Completion passed(String other) {
    return new Completion(RESULT, true, other);
  }

  private void report() {
    assertEquals(
        List.of(),
        contract.reportTermination(
            Actor.EMPLOYER,
            new EarlyTermination(
                TerminationGround.AGREEMENT_DE, Party.EMPLOYER, DAY, DAY.plusDays(20), ""),
            LawBook.open(),
            DAY));
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
