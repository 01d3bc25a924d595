package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.Deadline.Light;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts that were submitted on Monday 4 May 2026. */
@DisplayName("The deadline of a decision")
class DeadlineTest {

  private static final LegalValues LAW = LawBook.open();

  @ParameterizedTest(name = "on {0}: {1}, {2} working days")
  @DisplayName("in France is the last working day within 20 days, past three public holidays")
  @CsvSource({
    "2026-05-04, AMPLE, 12",
    "2026-05-18, AMPLE, 4",
    "2026-05-19, SOON, 3",
    "2026-05-22, SOON, 0",
    "2026-05-23, PASSED, 0",
    "2026-05-26, PASSED, 1"
  })
  void inFranceOn(LocalDate today, Light light, int workingDays) {
    Deadline deadline = submitted(inFrance(), today).orElseThrow();
    assertEquals(LocalDate.parse("2026-05-22"), deadline.day());
    assertEquals(light, deadline.light());
    assertEquals(workingDays, deadline.workingDays());
    assertTrue(deadline.figure().confirmed());
  }

  @Test
  @DisplayName("in Germany is an aim of the house, and says so")
  void inGermanyByTheHouse() {
    Deadline deadline = submitted(inGermany(), LocalDate.parse("2026-05-04")).orElseThrow();
    assertEquals(LocalDate.parse("2026-05-18"), deadline.day());
    assertEquals(9, deadline.workingDays());
    assertFalse(deadline.figure().confirmed());
    assertTrue(deadline.figure().source().contains("Ziel ohne gesetzliche Frist"));
  }

  @Test
  @DisplayName("in Basel keeps the holidays of Switzerland")
  void inSwitzerland() {
    Deadline deadline = submitted(AContract.inBasel(), LocalDate.parse("2026-05-04")).orElseThrow();
    assertEquals(LocalDate.parse("2026-05-18"), deadline.day());
    assertEquals(9, deadline.workingDays(), "without Ascension Day");
  }

  @Test
  @DisplayName("is none before a contract is submitted, and none once it is decided on")
  void none() {
    LocalDate today = LocalDate.parse("2026-05-05");
    Contract contract = inFrance().complete();
    assertEquals(Optional.empty(), Deadline.of(contract, LAW, today));
    ContractSteps.submit(contract);
    contract.register(Actor.OFFICER, new RegisterNumber("OPCO-EP", 2026, 1), 1, ContractSteps.NOW);
    assertEquals(Optional.empty(), Deadline.of(contract, LAW, today));
  }

  private static Optional<Deadline> submitted(AContract example, LocalDate today) {
    Contract contract = example.complete();
    ContractSteps.submit(contract);
    return Deadline.of(contract, LAW, today);
  }
}
