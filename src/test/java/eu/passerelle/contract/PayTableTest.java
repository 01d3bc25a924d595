package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pay table")
class PayTableTest {

  private static final LegalValues LAW = LawBook.open();

  private static List<String> lines(AContract contract) {
    return PayTable.of(contract.complete(), LAW).lines().stream()
        .map(
            line ->
                "%s to %s: year %d, least %s"
                    .formatted(
                        line.from(),
                        line.to(),
                        line.year(),
                        line.least().orElseThrow().amount().stripTrailingZeros().toPlainString()))
        .toList();
  }

  @Test
  @DisplayName("has a line a year in Germany, by the table of the year of the start (BIBB)")
  void germany() {
    assertEquals(
        List.of(
            "2026-09-01 to 2027-08-31: year 1, least 724",
            "2027-09-01 to 2028-08-31: year 2, least 854",
            "2028-09-01 to 2029-08-31: year 3, least 977"),
        lines(inGermany().aged(17).withMother()));
  }

  @Test
  @DisplayName("has a line a year in Switzerland, in francs and without a least")
  void switzerland() {
    List<PayTable.Line> lines =
        PayTable.of(AContract.inBasel().paid("800", "1000", "1400").complete(), LAW).lines();
    assertEquals(3, lines.size());
    assertEquals("CHF", lines.get(2).currency());
    assertEquals("1400", lines.get(2).owed().toPlainString());
    assertTrue(lines.get(2).least().isEmpty());
  }

  @Test
  @DisplayName(
      "rises in France where a new minimum wage is known, in the year that began before it")
  void newMinimumWage() {
    assertEquals(
        List.of(
            "2025-09-01 to 2025-12-31: year 1, least 774.77",
            "2026-01-01 to 2026-08-31: year 1, least 783.9"),
        lines(inFrance().aged(19).from("2025-09-01")).subList(0, 2));
  }

  @Test
  @DisplayName("says what is agreed in Germany where a collective agreement sets less than the law")
  void collectiveAgreement() {
    PayTable.Line first =
        PayTable.of(
                inGermany().under("Tarifvertrag Dachdecker").paid("600", "800", "1000").complete(),
                LAW)
            .lines()
            .get(0);
    assertEquals("600", first.owed().toPlainString());
    assertEquals("contract.pay.why.collective", first.why().key());
  }

  @Test
  @DisplayName("goes on with the fourth year where a training takes three and a half")
  void threeAndAHalfYears() {
    assertEquals(
        "2029-09-01 to 2030-02-28: year 4, least 1014",
        lines(inGermany().until("2030-02-28")).get(3));
  }

  @Test
  @DisplayName("rises in France on the first of the month after the 18th birthday")
  void eighteen() {
    assertEquals(
        List.of(
            "2026-09-01 to 2027-01-31: year 1, least 492.22",
            "2027-02-01 to 2027-08-31: year 1, least 783.9",
            "2027-09-01 to 2028-08-31: year 2, least 929.75",
            "2028-09-01 to 2029-08-31: year 3, least 1221.43"),
        lines(inFrance().born("2009-01-15").withMother()));
  }

  @Test
  @DisplayName("rises in the month after a birthday on the first of a month, not in it")
  void bornOnTheFirst() {
    assertEquals(
        "2027-03-01 to 2027-08-31: year 1, least 783.9",
        lines(inFrance().born("2009-02-01").withMother()).get(1));
  }

  @Test
  @DisplayName("says where the law raises what was agreed for a year within it")
  void raisedWithin() {
    List<PayTable.Line> lines =
        PayTable.of(
                inFrance().born("2009-01-15").withMother().paid("500", "950", "1300").complete(),
                LAW)
            .lines();

    assertFalse(lines.get(0).isRaised());
    assertTrue(lines.get(1).isRaised());
    assertEquals("783.90", lines.get(1).owed().toPlainString());
    assertFalse(lines.get(2).isRaised());
  }

  @Test
  @DisplayName("raises nothing where nothing is agreed yet: the least is what is to be paid")
  void notAgreedYet() {
    AContract terms = inFrance().born("2009-01-15").withMother();
    Contract contract = terms.drafted();
    contract.agreeOn(
        Actor.EMPLOYER,
        terms.terms(),
        new TreeMap<>(Map.of(1, BigDecimal.valueOf(900))),
        Optional.empty(),
        1,
        Instant.EPOCH);
    List<PayTable.Line> lines = PayTable.of(contract, LAW).lines();
    PayTable.Line last = lines.get(lines.size() - 1);

    assertFalse(last.isAgreed());
    assertFalse(last.isRaised());
    assertEquals(last.least().orElseThrow().amount(), last.owed());
  }

  @Test
  @DisplayName("adds fifteen points in a fourth year in France, never above the minimum wage")
  void laterYears() {
    assertEquals(
        List.of("2029-09-01 to 2030-08-31: year 4, least 1695.42"),
        lines(inFrance().forYears(4).born("2006-11-01")).stream()
            .filter(line -> line.contains("year 4"))
            .toList());
    assertTrue(lines(inFrance().forYears(4).aged(27)).get(3).endsWith("least 1823.03"));
  }
}
