package eu.passerelle.contract.web;

import eu.passerelle.contract.Contract;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a form for what is paid, gross a month, year by year of the training. */
final class PayFields {

  private final BigDecimal[] amounts = new BigDecimal[Contract.YEARS_OF_PAY];

  void fill(SortedMap<Integer, BigDecimal> agreed) {
    agreed.forEach((year, amount) -> amounts[year - 1] = amount);
  }

  /** What was typed, by the year of training; years without an amount are left out. */
  SortedMap<Integer, BigDecimal> typed() {
    SortedMap<Integer, BigDecimal> typed = new TreeMap<>();
    for (int year = 1; year <= amounts.length; year++) {
      if (amounts[year - 1] != null) {
        typed.put(year, amounts[year - 1]);
      }
    }
    return typed;
  }

  /** As the inputs have them; the first year's at index 0. */
  BigDecimal[] amounts() {
    return amounts;
  }
}
