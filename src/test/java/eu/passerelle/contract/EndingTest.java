package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inBasel;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.Party.APPRENTICE;
import static eu.passerelle.contract.Party.EMPLOYER;
import static eu.passerelle.contract.TerminationGround.AGREEMENT_CH;
import static eu.passerelle.contract.TerminationGround.AGREEMENT_DE;
import static eu.passerelle.contract.TerminationGround.AGREEMENT_FR;
import static eu.passerelle.contract.TerminationGround.CAUSE_CH;
import static eu.passerelle.contract.TerminationGround.CAUSE_DE;
import static eu.passerelle.contract.TerminationGround.CAUSE_FR;
import static eu.passerelle.contract.TerminationGround.DIPLOMA_FR;
import static eu.passerelle.contract.TerminationGround.LIQUIDATION_FR;
import static eu.passerelle.contract.TerminationGround.NOTICE_FR;
import static eu.passerelle.contract.TerminationGround.OTHER_TRADE_DE;
import static eu.passerelle.contract.TerminationGround.PROBATION_CH;
import static eu.passerelle.contract.TerminationGround.PROBATION_DE;
import static eu.passerelle.contract.TerminationGround.PROBATION_FR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How registered contracts end, by examples: they begin on 1 September 2026, for three years. */
@DisplayName("A registered contract")
class EndingTest {

  private static final LegalValues LAW = LawBook.open();
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  /**
   * One example.
   *
   * @param refused by which rules; none if it is let pass
   */
  record Example(
      String what, Contract contract, EarlyTermination termination, List<String> refused) {

    @Override
    public String toString() {
      return what + ": " + termination.ground() + (refused.isEmpty() ? "" : " is refused");
    }
  }

  @ParameterizedTest
  @MethodSource({"ofGermany", "ofFrance", "ofSwitzerland"})
  @DisplayName("ends before its term on the grounds that the law of the practice knows")
  void early(Example example) {
    Contract contract = example.contract();
    List<Refusal> refusals =
        contract.reportTermination(Actor.EMPLOYER, example.termination(), LAW, TODAY);

    assertEquals(
        example.refused().stream().map("contract.termination."::concat).toList(),
        refusals.stream().map(Refusal::rule).toList());
    refusals.forEach(
        refusal -> assertEquals(example.termination().ground().source(), refusal.source()));
  }

  static Stream<Example> ofGermany() {
    return Stream.of(
        german("in the third month", PROBATION_DE, APPRENTICE, "2026-11-30", "2026-11-30"),
        german("by the company too", PROBATION_DE, EMPLOYER, "2026-10-01", "2026-10-15"),
        german(
            "in the fourth month", PROBATION_DE, EMPLOYER, "2026-12-01", "2026-12-01", "probation"),
        german("pay was not paid", CAUSE_DE, APPRENTICE, "2027-05-01", "2027-05-01"),
        german("to the company, at once", CAUSE_DE, EMPLOYER, "2027-05-01", "2027-05-01"),
        german("four weeks later", OTHER_TRADE_DE, APPRENTICE, "2027-05-03", "2027-05-31"),
        german("a day too early", OTHER_TRADE_DE, APPRENTICE, "2027-05-03", "2027-05-30", "notice"),
        german(
            "not the company's to give up",
            OTHER_TRADE_DE,
            EMPLOYER,
            "2027-05-03",
            "2027-06-30",
            "ground"),
        german("both agree", AGREEMENT_DE, EMPLOYER, "2027-05-03", "2027-05-31"),
        german("French law", AGREEMENT_FR, EMPLOYER, "2027-05-03", "2027-05-31", "ground"),
        german(
            "not handed over yet",
            AGREEMENT_DE,
            EMPLOYER,
            "2027-06-02",
            "2027-06-30",
            "declaredOn"),
        german(
            "over before it was declared",
            AGREEMENT_DE,
            EMPLOYER,
            "2027-05-03",
            "2027-05-02",
            "lastDay"),
        german(
            "on the last day of the term",
            AGREEMENT_DE,
            EMPLOYER,
            "2027-05-03",
            "2029-08-31",
            "lastDay"),
        german("before it began", AGREEMENT_DE, EMPLOYER, "2026-08-01", "2026-08-31", "lastDay"));
  }

  static Stream<Example> ofFrance() {
    return Stream.of(
        french("in the first weeks", PROBATION_FR, APPRENTICE, "2026-10-05", "2026-10-05"),
        french("by the company too", PROBATION_FR, EMPLOYER, "2026-10-05", "2026-10-06"),
        french("a week later", NOTICE_FR, APPRENTICE, "2027-05-03", "2027-05-10"),
        french("a day too early", NOTICE_FR, APPRENTICE, "2027-05-03", "2027-05-09", "notice"),
        french("the diploma is there", DIPLOMA_FR, APPRENTICE, "2027-05-03", "2027-06-03"),
        french("not the company's", DIPLOMA_FR, EMPLOYER, "2027-05-03", "2027-06-03", "ground"),
        french("the company is no more", LIQUIDATION_FR, EMPLOYER, "2027-05-03", "2027-05-03"),
        french(
            "the apprentice's is not",
            LIQUIDATION_FR,
            APPRENTICE,
            "2027-05-03",
            "2027-05-03",
            "ground"),
        french(
            "the company has no such notice",
            NOTICE_FR,
            EMPLOYER,
            "2027-05-03",
            "2027-05-31",
            "ground"),
        french("serious misconduct", CAUSE_FR, EMPLOYER, "2027-05-03", "2027-05-03"),
        french("not the apprentice's", CAUSE_FR, APPRENTICE, "2027-05-03", "2027-05-03", "ground"),
        french("both agree", AGREEMENT_FR, APPRENTICE, "2027-05-03", "2027-05-31"),
        french(
            "German law",
            PROBATION_DE,
            APPRENTICE,
            "2026-10-05",
            "2026-10-05",
            "ground",
            "probation"));
  }

  static Stream<Example> ofSwitzerland() {
    return Stream.of(
        swiss("a week later", PROBATION_CH, APPRENTICE, "2026-10-05", "2026-10-12"),
        swiss("by the company too", PROBATION_CH, EMPLOYER, "2026-10-05", "2026-10-12"),
        swiss("a day too early", PROBATION_CH, EMPLOYER, "2026-10-05", "2026-10-11", "notice"),
        swiss(
            "in the fourth month",
            PROBATION_CH,
            APPRENTICE,
            "2026-12-01",
            "2026-12-08",
            "probation"),
        swiss("at once", CAUSE_CH, APPRENTICE, "2027-05-03", "2027-05-03"),
        swiss("to the company, at once", CAUSE_CH, EMPLOYER, "2027-05-03", "2027-05-03"),
        swiss("both agree", AGREEMENT_CH, EMPLOYER, "2027-05-03", "2027-05-31"),
        swiss("French law", NOTICE_FR, APPRENTICE, "2027-05-03", "2027-05-10", "ground"));
  }

  @Test
  @DisplayName("does not end for cause without a word of what happened")
  void withoutReason() {
    Contract contract = registered(inGermany().complete());
    EarlyTermination silent = new EarlyTermination(CAUSE_DE, EMPLOYER, TODAY, TODAY, "  ");

    assertEquals(
        List.of("contract.termination.reason"),
        contract.reportTermination(Actor.EMPLOYER, silent, LAW, TODAY).stream()
            .map(Refusal::rule)
            .toList());
  }

  @Test
  @DisplayName("does not end by a French apprentice's notice before the mediator was asked")
  void withoutMediator() {
    LocalDate on = LocalDate.of(2027, 5, 3);
    LocalDate last = LocalDate.of(2027, 5, 10);
    EarlyTermination silent = new EarlyTermination(NOTICE_FR, APPRENTICE, on, last, "");

    assertEquals(
        List.of("contract.termination.mediatorAsked"),
        registered(inFrance().complete())
            .reportTermination(Actor.APPRENTICE, silent, LAW, TODAY)
            .stream()
            .map(Refusal::rule)
            .toList());
  }

  @Test
  @DisplayName("goes on as before if what was reported does not hold, and can be reported again")
  void rejected() {
    Contract contract = registered(inGermany().complete());
    EarlyTermination agreed = new EarlyTermination(AGREEMENT_DE, EMPLOYER, TODAY, TODAY, "");
    contract.reportTermination(Actor.EMPLOYER, agreed, LAW, TODAY);
    assertEquals(Optional.of(LocalDate.of(2029, 8, 31)), contract.lastDay());

    contract.rejectTermination(Actor.OFFICER);
    assertEquals(ContractStatus.REGISTERED, contract.status());
    assertEquals(Optional.empty(), contract.termination());

    contract.reportTermination(Actor.EMPLOYER, agreed, LAW, TODAY);
    contract.enterTermination(Actor.OFFICER, 1);
    assertEquals(Optional.of(TODAY), contract.lastDay());
    assertTrue(contract.isRegistered());
  }

  @Test
  @DisplayName("ends in Germany on the day the examination is passed, in France with its term")
  void passedEarly() {
    LocalDate result = LocalDate.of(2029, 7, 12);
    Contract german = registered(inGermany().complete());
    german.complete(
        Actor.OFFICER, new Completion(result, true, "Gesellenbrief"), 1, Signature.beginOf(result));
    assertEquals(Optional.of(result), german.lastDay());

    Contract french = registered(inFrance().complete());
    french.complete(
        Actor.OFFICER, new Completion(result, true, null), 1, Signature.beginOf(result));
    assertEquals(Optional.of(LocalDate.of(2029, 8, 31)), french.lastDay());
  }

  @Test
  @DisplayName("is not completed without the diploma before its term, nor by a day to come")
  void notYet() {
    LocalDate july = LocalDate.of(2029, 7, 12);
    Contract contract = registered(inGermany().complete());
    assertEquals(
        List.of("contract.completion.passed"),
        contract
            .complete(Actor.OFFICER, new Completion(july, false, null), 1, Signature.beginOf(july))
            .stream()
            .map(Refusal::rule)
            .toList());
    assertEquals(
        List.of("contract.completion.resultOn"),
        contract
            .complete(
                Actor.OFFICER,
                new Completion(july.plusDays(1), true, null),
                1,
                Signature.beginOf(july))
            .stream()
            .map(Refusal::rule)
            .toList());
    LocalDate over = LocalDate.of(2029, 9, 3);
    assertEquals(
        List.of(),
        contract.complete(
            Actor.OFFICER, new Completion(july, false, null), 1, Signature.beginOf(over)));
    assertEquals(Optional.of(LocalDate.of(2029, 8, 31)), contract.lastDay());
  }

  private static Example german(
      String what,
      TerminationGround ground,
      Party party,
      String on,
      String last,
      String... refused) {
    return example(what, inGermany(), ground, party, on, last, refused);
  }

  private static Example french(
      String what,
      TerminationGround ground,
      Party party,
      String on,
      String last,
      String... refused) {
    return example(what, inFrance(), ground, party, on, last, refused);
  }

  private static Example swiss(
      String what,
      TerminationGround ground,
      Party party,
      String on,
      String last,
      String... refused) {
    return example(what, inBasel(), ground, party, on, last, refused);
  }

  private static Example example(
      String what,
      AContract contract,
      TerminationGround ground,
      Party party,
      String declaredOn,
      String lastDay,
      String... refused) {
    return new Example(
        what,
        registered(contract.complete()),
        new EarlyTermination(
            ground,
            party,
            LocalDate.parse(declaredOn),
            LocalDate.parse(lastDay),
            what,
            null,
            null,
            ground.needsMediator() ? true : null),
        Arrays.asList(refused));
  }

  private static Contract registered(Contract contract) {
    ContractSteps.submit(contract);
    contract.register(
        Actor.OFFICER, new RegisterNumber("HWK-FREIBURG", 2026, 1), 1, ContractSteps.NOW);
    return contract;
  }
}
