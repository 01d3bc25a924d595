package eu.passerelle.contract.rules;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The least pay, asked for each year of training as it begins. What a birthday adds within a year
 * is owed by law and need not be agreed.
 */
final class Pay {

  private Pay() {}

  /** In Switzerland no law sets a least pay: an amount for each year has to be agreed. */
  static Finding agreed(ContractText contract, LegalValues values) {
    return eachYear(
        contract,
        year ->
            Finding.of(
                contract.pay().getOrDefault(year, BigDecimal.ZERO).signum() > 0,
                Objection.of("payNone", year)));
  }

  static Finding minimum(ContractText contract, LegalValues values) {
    return eachYear(contract, year -> minimum(contract, values, year));
  }

  /** Of the years that this contract pays: one that goes on with a training pays the rest of it. */
  private static Finding eachYear(ContractText contract, IntFunction<Finding> judged) {
    return IntStream.rangeClosed(contract.firstTrainingYear(), contract.trainingYears())
        .mapToObj(judged)
        .reduce(Finding.NONE, Finding::and);
  }

  private static Finding minimum(ContractText contract, LegalValues values, int year) {
    LocalDate start =
        contract.practice() == Country.DE ? contract.trainingStart() : contract.terms().startDate();
    BigDecimal agreed = contract.pay().getOrDefault(year, BigDecimal.ZERO);
    var least =
        values.minimumPay(
            contract.practice(),
            start,
            year,
            contract.agePaidFor(contract.trainingYearBegins(year)));
    return least.isEmpty()
        ? Finding.of(false, Objection.of("payUnknown", year, start))
        : Finding.within(
            least,
            minimum -> agreed.compareTo(minimum.amount()) >= 0,
            minimum ->
                tooLittle(contract, Objection.of("pay", year, agreed, minimum.amount()))
                    .standingIn(minimum.source()));
  }

  /**
   * In Germany a company bound by a collective agreement may pay what that says, even if it is less
   * (BIBB on the minimum training pay); the officer looks it up.
   */
  private static Objection tooLittle(ContractText contract, Objection objection) {
    return contract.practice() == Country.DE && contract.terms().isUnderCollectiveAgreement()
        ? objection.unlessExcepted()
        : objection;
  }
}
