package eu.passerelle.contract;

import static eu.passerelle.contract.AContract.DRAFTED;
import static eu.passerelle.contract.AContract.inGermany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.Comparison.Difference;
import eu.passerelle.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comparison of two editions of a contract")
class ComparisonTest {

  private static final Comparison.Names NAMES =
      new Comparison.Names(school -> "École du bois", place -> "Kehl");

  private static final long BOSS = 7;

  @Test
  @DisplayName("says what differs and nothing else, in the order and the words of the page")
  void differences() {
    Contract contract = inGermany().complete();
    change(
        contract,
        inGermany()
            .aimingAt("Bac pro")
            .until("2029-02-28")
            .onTrialFor(4)
            .hours("36.5")
            .leave(31)
            .under("Tarifvertrag")
            .paid("2000", "2100"));

    assertEquals(
        List.of(
            differs("contract.fact.qualification", plain("CAP Charpentier bois"), plain("Bac pro")),
            differs("contract.field.end", day("2029-08-31"), day("2029-02-28")),
            differs(
                "contract.fact.probation",
                Text.of("contract.fact.months", 3),
                Text.of("contract.fact.months", 4)),
            differs("contract.fact.hours", plain(number("35")), plain(number("36.5"))),
            differs(
                "contract.fact.leave",
                Text.of("contract.fact.days", 30),
                Text.of("contract.fact.days", 31)),
            differs("contract.fact.collectiveAgreement", nothing(), plain("Tarifvertrag")),
            new Difference(Text.of("contract.compare.pay", 2), money("2000"), money("2100")),
            new Difference(Text.of("contract.compare.pay", 3), money("2000"), money("2100")),
            new Difference(Text.of("contract.compare.pay", 4), money("2000"), money("2100")),
            new Difference(Text.of("contract.compare.pay", 5), money("2000"), money("2100"))),
        of(contract, 2, 3).differences());
  }

  @Test
  @DisplayName("begins with the draft, in which much was still open")
  void fromTheDraft() {
    Contract contract = inGermany().complete();

    assertTrue(
        of(contract, 1, 2)
            .differences()
            .contains(differs("contract.fact.trainer", nothing(), plain("Meister Eder"))));
  }

  @Test
  @DisplayName("is between any two, the earlier one first; of numbers that are none, the last two")
  void chosen() {
    Contract contract = inGermany().complete();
    change(contract, inGermany().leave(31));
    change(contract, inGermany().leave(32));

    assertEquals(List.of(1, 4), numbers(of(contract, 4, 1)));
    assertEquals(List.of(3, 4), numbers(of(contract)));
    assertEquals(List.of(3, 4), numbers(of(contract, 2)));
    assertEquals(List.of(3, 4), numbers(of(contract, 2, 2)));
    assertEquals(List.of(3, 4), numbers(of(contract, 2, 99)));
  }

  @Test
  @DisplayName("needs two")
  void onlyOne() {
    assertTrue(Comparison.of(inGermany().drafted(), List.of(1, 2), NAMES).isEmpty());
  }

  private static void change(Contract contract, AContract example) {
    assertEquals(
        List.of(),
        contract.agreeOn(
            Actor.EMPLOYER, example.terms(), example.monthly(), contract.school(), BOSS, DRAFTED));
  }

  private static Comparison of(Contract contract, Integer... numbers) {
    return Comparison.of(contract, List.of(numbers), NAMES).orElseThrow();
  }

  private static List<Integer> numbers(Comparison comparison) {
    return Stream.of(comparison.before(), comparison.after()).map(ContractEdition::number).toList();
  }

  private static Difference differs(String field, Text before, Text after) {
    return new Difference(Text.of(field), before, after);
  }

  private static Text plain(Object said) {
    return Text.of("contract.paper.plain", said);
  }

  private static Text day(String day) {
    return Text.of("contract.paper.day", LocalDate.parse(day));
  }

  private static Text money(String amount) {
    return Text.of("contract.paper.money.EUR", number(amount));
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static Text nothing() {
    return Text.of("contract.compare.nothing");
  }
}
