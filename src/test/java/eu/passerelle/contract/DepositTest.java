package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The deposit of a contract for the funding of its school")
class DepositTest {

  /** The Wednesday before Ascension Day 2026, which both countries keep. */
  private static final Instant REGISTERED = Instant.parse("2026-05-13T08:00:00Z");

  private static final LocalDate DAY = LocalDate.of(2026, 5, 13);
  private static final Organisation OPCO_EP = Organisation.company("Opco", AContract.STRASBOURG);

  private Contract contract;

  @BeforeEach
  void registered() {
    contract = inGermany().complete();
    ContractSteps.submit(contract);
    contract.register(Actor.OFFICER, new RegisterNumber("HWK", 2026, 1), 1, REGISTERED);
    contract.toBeDepositedWith(OPCO_EP);
  }

  @Test
  @DisplayName("falls due with the registration and is to be made within five working days")
  void due() {
    assertEquals(DepositStatus.DUE, contract.deposit().orElseThrow().status());
    assertTrue(contract.isDepositOpen());
    // Without Ascension Day and a weekend: Friday, Monday, Tuesday, Wednesday, Thursday.
    assertEquals(Optional.of(LocalDate.of(2026, 5, 21)), deadline(DAY));
  }

  @Test
  @DisplayName("once made it is decided on within twenty days, then nobody has to act any more")
  void decided() {
    assertEquals(List.of(), contract.handIn(Actor.EMPLOYER, DAY.plusDays(2), DAY.plusDays(2)));
    assertEquals(Optional.of(LocalDate.of(2026, 6, 3)), deadline(DAY), "not on Corpus Christi");

    assertEquals(
        List.of(), contract.agreeToFund(Actor.DEPOSITARY, DAY.plusDays(9), DAY.plusDays(9)));
    assertEquals(Optional.empty(), deadline(DAY));
    assertFalse(contract.isDepositOpen());
  }

  @Test
  @DisplayName("refused it leaves the contract as it was, and can be made again from then on")
  void refused() {
    contract.handIn(Actor.EMPLOYER, DAY, DAY);
    LocalDate later = DAY.plusDays(12);
    assertEquals(List.of(), contract.refuseToFund(Actor.EMPLOYER, later, "Ausbilderin.", later));

    assertEquals(ContractStatus.REGISTERED, contract.status());
    assertEquals(Optional.of("Ausbilderin."), contract.deposit().orElseThrow().refusedBecause());
    assertTrue(contract.isDepositOpen(), "the company deposits again, or says that it pays");
    assertEquals(Optional.empty(), deadline(later), "nobody sets a day for that");
    assertEquals(
        List.of("contract.deposit.day"),
        rules(contract.handIn(Actor.EMPLOYER, later.minusDays(1), later)));
    assertEquals(List.of(), contract.handIn(Actor.EMPLOYER, later, later));
    assertEquals(Optional.empty(), contract.deposit().orElseThrow().refusedBecause());
  }

  @Test
  @DisplayName("refused it is done once the company says that it bears the costs, if it stays so")
  void borne() {
    assertEquals(List.of("contract.order"), rules(contract.bearCosts(Actor.EMPLOYER)));
    contract.handIn(Actor.EMPLOYER, DAY, DAY);
    contract.refuseToFund(Actor.DEPOSITARY, DAY, "Alter.", DAY);
    assertEquals(List.of("contract.actor"), rules(contract.bearCosts(Actor.SCHOOL)));

    assertEquals(List.of(), contract.bearCosts(Actor.EMPLOYER));
    assertEquals(DepositStatus.BORNE, contract.deposit().orElseThrow().status());
    assertFalse(contract.isDepositOpen());
    assertEquals(List.of(), contract.handIn(Actor.EMPLOYER, DAY, DAY), "it thinks better of it");
  }

  @Test
  @DisplayName(
      "is put right by Opco EP whoever said what was decided, and by the company before it")
  void corrected() {
    contract.handIn(Actor.EMPLOYER, DAY, DAY);
    contract.agreeToFund(Actor.EMPLOYER, DAY, DAY);
    assertTrue(contract.deposit().orElseThrow().isToldByCompany());
    assertEquals(List.of(), contract.refuseToFund(Actor.EMPLOYER, DAY, "Alter.", DAY));
    assertEquals(DepositStatus.REFUSED, contract.deposit().orElseThrow().status());
    assertEquals(List.of(), contract.agreeToFund(Actor.EMPLOYER, DAY, DAY));

    assertEquals(List.of(), contract.refuseToFund(Actor.DEPOSITARY, DAY, "Diplom.", DAY));
    assertFalse(contract.deposit().orElseThrow().isToldByCompany());
    assertEquals(Optional.of("Diplom."), contract.deposit().orElseThrow().refusedBecause());
    assertEquals(
        List.of("contract.deposit.said"),
        rules(contract.agreeToFund(Actor.EMPLOYER, DAY, DAY)),
        "nobody speaks over Opco EP");
    assertEquals(List.of(), contract.agreeToFund(Actor.DEPOSITARY, DAY, DAY));
    assertEquals(Optional.empty(), contract.deposit().orElseThrow().refusedBecause());
    assertEquals(
        List.of("contract.order"), rules(contract.handIn(Actor.EMPLOYER, DAY, DAY)), "it pays");
  }

  @Test
  @DisplayName("is told of no day before the registration, before the deposit, or to come")
  void days() {
    assertEquals(
        List.of("contract.deposit.day"),
        rules(contract.handIn(Actor.EMPLOYER, DAY.minusDays(1), DAY)));
    assertEquals(
        List.of("contract.deposit.day"),
        rules(contract.handIn(Actor.EMPLOYER, DAY.plusDays(1), DAY)));
    contract.handIn(Actor.EMPLOYER, DAY.plusDays(1), DAY.plusDays(1));
    assertEquals(
        List.of("contract.deposit.decided"),
        rules(contract.agreeToFund(Actor.EMPLOYER, DAY, DAY.plusDays(1))));
  }

  @Test
  @DisplayName("is made by the company alone, and decided on by Opco EP or told by the company")
  void whose() {
    Arrays.stream(Actor.values())
        .filter(who -> who != Actor.EMPLOYER)
        .forEach(
            who -> assertEquals(List.of("contract.actor"), rules(contract.handIn(who, DAY, DAY))));
    assertEquals(
        List.of("contract.order"), rules(contract.agreeToFund(Actor.DEPOSITARY, DAY, DAY)));
    contract.handIn(Actor.EMPLOYER, DAY, DAY);
    assertEquals(List.of("contract.order"), rules(contract.handIn(Actor.EMPLOYER, DAY, DAY)));
    Arrays.stream(Actor.values())
        .filter(who -> who != Actor.EMPLOYER && who != Actor.DEPOSITARY)
        .forEach(
            who -> {
              assertEquals(List.of("contract.actor"), rules(contract.agreeToFund(who, DAY, DAY)));
              assertEquals(
                  List.of("contract.actor"), rules(contract.refuseToFund(who, DAY, "x", DAY)));
            });
  }

  private Optional<LocalDate> deadline(LocalDate today) {
    return Deadline.ofDeposit(contract, LawBook.open(), today).map(Deadline::day);
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
