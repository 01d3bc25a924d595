package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inBasel;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.contract.ContractSteps.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.language.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carpenters who began in September 2026 and learn on with another company. */
@DisplayName("A training that goes on with another company")
class TransferTest {

  private static final LegalValues LAW = LawBook.open();
  private static final String BORN = "2005-01-01";
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);
  private static final Instant THEN = Instant.parse("2027-12-01T08:00:00Z");

  private static AContract carpenter() {
    return inGermany().born(BORN);
  }

  private static Contract registered(AContract example) {
    Contract contract = example.complete();
    ContractSteps.submit(contract);
    assertEquals(
        List.of(), contract.register(Actor.OFFICER, new RegisterNumber("HWK", 2026, 1), 1, NOW));
    return contract;
  }

  private static void ends(Contract contract, LocalDate lastDay) {
    assertEquals(
        List.of(),
        contract.reportTermination(
            Actor.APPRENTICE,
            new EarlyTermination(
                TerminationGround.AGREEMENT_DE,
                Party.APPRENTICE,
                LocalDate.of(2027, 11, 30),
                lastDay,
                ""),
            LAW,
            LocalDate.of(2027, 12, 1)));
    assertEquals(List.of(), contract.enterTermination(Actor.OFFICER, 1));
  }

  private static Contract goingOn(AContract example, Contract earlier) {
    Contract next = example.complete();
    assertEquals(List.of(), next.goOnWith(earlier, Actor.APPRENTICE, 1, THEN));
    return next;
  }

  private static void pays(Contract contract, AContract example, int... years) {
    TreeMap<Integer, BigDecimal> pay = new TreeMap<>();
    IntStream.of(years).forEach(year -> pay.put(year, BigDecimal.valueOf(2000)));
    assertEquals(
        List.of(),
        contract.agreeOn(
            Actor.EMPLOYER,
            example.until("2029-08-31").terms(),
            pay,
            Optional.of(example.aSchool()),
            1,
            THEN));
    AContract.answer(contract);
  }

  /** An apprentice in Basel goes on in the second year with a company that pays from then on. */
  private static Contract inTheRestOfTheYears(String lastDay) {
    Contract earlier = registered(inBasel().born(BORN));
    AContract example = inBasel().born(BORN).from("2027-09-01").until(lastDay);
    Contract next = goingOn(example, earlier);
    TreeMap<Integer, BigDecimal> pay = new TreeMap<>();
    pay.put(2, BigDecimal.valueOf(900));
    pay.put(3, BigDecimal.valueOf(1200));
    assertEquals(
        List.of(),
        next.agreeOn(
            Actor.EMPLOYER, example.terms(), pay, Optional.of(example.aSchool()), 1, THEN));
    AContract.answer(next);
    return next;
  }

  private static String rule(List<Refusal> refusals) {
    assertEquals(1, refusals.size(), refusals.toString());
    return refusals.get(0).rule();
  }

  @Test
  @DisplayName("keeps diploma, school and last day, counts the months done, and pays from then on")
  void takesOver() {
    Contract earlier = registered(carpenter().aimingAt("BP Charpentier bois"));
    ends(earlier, LAST_DAY);
    AContract example = carpenter().from("2028-02-01");

    Contract next = goingOn(example, earlier);

    assertEquals(Optional.of(new EarlierTraining("HWK-2026-00001", 16)), next.earlierTraining());
    assertEquals("BP Charpentier bois", next.terms().qualification());
    assertEquals(LocalDate.of(2029, 8, 31), next.terms().endDate());
    assertEquals("contract.missing.pay", rule(next.missing()));
    pays(next, example, 2, 3);
    assertEquals(List.of(), next.missing());
  }

  @Test
  @DisplayName("goes on in its second year of pay, by the table of the year in which it began")
  void pay() {
    Contract earlier = registered(carpenter());
    ends(earlier, LAST_DAY);
    AContract example = carpenter().from("2028-01-01");
    Contract next = goingOn(example, earlier);
    pays(next, example, 2, 3);

    assertEquals(
        List.of(
            "2028-01-01 to 2028-08-31: year 2, least 854",
            "2028-09-01 to 2029-08-31: year 3, least 977"),
        PayTable.of(next, LAW).lines().stream()
            .map(
                line ->
                    "%s to %s: year %d, least %s"
                        .formatted(
                            line.from(),
                            line.to(),
                            line.year(),
                            line.least()
                                .orElseThrow()
                                .amount()
                                .stripTrailingZeros()
                                .toPlainString()))
            .toList());
    assertEquals(List.of(), RegistrationRules.obstacles(next, LAW));
  }

  @Test
  @DisplayName("pays too little where it pays the second year as the first")
  void tooLittle() {
    Contract earlier = registered(carpenter());
    ends(earlier, LAST_DAY);
    AContract example = carpenter().from("2028-01-01");
    Contract next = goingOn(example, earlier);
    TreeMap<Integer, BigDecimal> pay = new TreeMap<>();
    pay.put(2, BigDecimal.valueOf(800));
    pay.put(3, BigDecimal.valueOf(1000));
    next.agreeOn(Actor.EMPLOYER, next.terms(), pay, Optional.of(example.aSchool()), 1, THEN);

    assertEquals("contract.rule.pay", rule(RegistrationRules.obstacles(next, LAW)));
  }

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({
    "2029-08-31, contract.rule.basis",
    "2028-02-29, contract.rule.basis contract.rule.duration"
  })
  @DisplayName("is paid in Basel for the years spent there, and long enough where all together are")
  void countsAllYearsInBasel(String lastDay, String refused) {
    assertEquals(
        refused,
        RegistrationRules.refusals(inTheRestOfTheYears(lastDay), LAW).stream()
            .map(Refusal::rule)
            .collect(Collectors.joining(" ")));
  }

  @Test
  @DisplayName("is registered only once the earlier contract has ended before it begins")
  void notTwoAtOnce() {
    Contract earlier = registered(carpenter());
    AContract example = carpenter().from("2028-01-01");
    Contract next = goingOn(example, earlier);
    pays(next, example, 2, 3);
    ContractSteps.submit(next);
    RegisterNumber number = new RegisterNumber("HWK", 2028, 1);
    assertEquals("contract.earlier.running", rule(next.register(Actor.OFFICER, number, 1, THEN)));

    ends(earlier, LAST_DAY);
    assertEquals(List.of(), next.register(Actor.OFFICER, number, 1, THEN));
  }

  @Test
  @DisplayName("is signed anew where the earlier contract ended sooner than was counted")
  void endedSooner() {
    Contract earlier = registered(carpenter());
    AContract example = carpenter().from("2028-01-01");
    Contract next = goingOn(example, earlier);
    pays(next, example, 2, 3);
    ContractSteps.submit(next);
    ends(earlier, LocalDate.of(2027, 11, 30));
    assertEquals(
        "contract.earlier.months",
        rule(next.register(Actor.OFFICER, new RegisterNumber("HWK", 2028, 1), 1, THEN)));

    String signed = next.fingerprint();
    assertEquals(
        List.of(),
        next.returnBecause(
            Actor.OFFICER, new Correction(Optional.of("Zeit"), new TreeMap<>()), 1, THEN));
    assertEquals(List.of(), next.sendToSchool(Actor.EMPLOYER, 1, THEN));
    assertEquals(15, next.earlierTraining().orElseThrow().months());
    assertNotEquals(signed, next.fingerprint());
  }

  @Test
  @DisplayName("counts what was done before the earlier contract too")
  void thirdCompany() {
    Contract first = registered(carpenter());
    Contract second = goingOn(carpenter().from("2027-09-01"), first);
    pays(second, carpenter().from("2027-09-01"), 2, 3);
    ends(first, LocalDate.of(2027, 12, 15));
    assertEquals(12, second.earlierTraining().orElseThrow().months());
    assertEquals(2, second.firstTrainingYear());
    assertEquals(3, second.trainingYears());
  }

  @Test
  @DisplayName("is the apprentice's to tell, and can be taken back until it is sent to the school")
  void theApprenticesToTell() {
    Contract earlier = registered(carpenter());
    Contract next = carpenter().from("2028-01-01").complete();
    assertEquals("contract.actor", rule(next.goOnWith(earlier, Actor.EMPLOYER, 1, THEN)));
    assertEquals(List.of(), next.goOnWith(earlier, Actor.APPRENTICE, 1, THEN));
    int edition = next.edition();

    assertEquals(List.of(), next.beginAnew(Actor.APPRENTICE, 1, THEN));
    assertEquals(Optional.empty(), next.earlierTraining());
    assertEquals(1, next.firstTrainingYear());
    assertEquals(edition + 1, next.edition());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the other direction",
    "what began later",
    "what is in no register",
    "what is completed"
  })
  @DisplayName("goes on with nothing else")
  void nothingElse(String what) {
    Contract next = carpenter().from("2028-01-01").complete();
    Contract earlier =
        switch (what) {
          case "the other direction" -> registered(inFrance().born(BORN));
          case "what began later" -> registered(carpenter().from("2028-01-02"));
          case "what is in no register" -> carpenter().complete();
          default -> completed();
        };

    assertFalse(next.canGoOnWith(earlier));
    assertEquals("contract.earlier.other", rule(next.goOnWith(earlier, Actor.APPRENTICE, 1, THEN)));
    assertTrue(next.earlierTraining().isEmpty());
  }

  private static Contract completed() {
    Contract contract = registered(carpenter());
    assertEquals(
        List.of(),
        contract.complete(
            Actor.OFFICER,
            new Completion(LocalDate.of(2027, 11, 1), true, ""),
            1,
            Signature.beginOf(LocalDate.of(2027, 12, 1))));
    return contract;
  }
}
