package eu.passerelle.contract;

import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures of the law, asked in its own words. */
public record LegalValues(List<LegalValue> values) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The French grid ends with the third year; later years keep its last share and add to it. */
  private static final int LAST_YEAR_OF_GRID = 3;

  private static final BigDecimal POINTS_PER_LATER_YEAR = BigDecimal.valueOf(15);

  /** A minimum, and where it stands. */
  public record Minimum(BigDecimal amount, String source, boolean confirmed) {}

  /**
   * The least pay a month in a year of training, in euros, gross.
   *
   * <p>In Germany the table of the year in which the contract begins counts for all its years. In
   * France it is a share of the minimum wage by age and year, at most all of it.
   *
   * @param start the first day of the contract
   * @param ageInYear the apprentice's age on the first day of that year of training
   */
  public Optional<Minimum> minimumPay(Country practice, LocalDate start, int year, int ageInYear) {
    return practice == Country.FR
        ? frenchMinimum(start, year, ageInYear)
        : value(LegalValue.Kind.MINIMUM_PAY, practice, start, year, ageInYear)
            .map(v -> new Minimum(v.amount(), v.source(), v.isConfirmed()));
  }

  private Optional<Minimum> frenchMinimum(LocalDate start, int year, int age) {
    int yearOfGrid = Math.min(year, LAST_YEAR_OF_GRID);
    BigDecimal later = POINTS_PER_LATER_YEAR.multiply(BigDecimal.valueOf(year - yearOfGrid));
    return value(LegalValue.Kind.MINIMUM_WAGE, Country.FR, start, year, age)
        .flatMap(
            wage ->
                value(LegalValue.Kind.PAY_SHARE, Country.FR, start, yearOfGrid, age)
                    .map(
                        share ->
                            new Minimum(
                                wage.amount()
                                    .multiply(share.amount().add(later).min(HUNDRED))
                                    .divide(HUNDRED, 2, RoundingMode.HALF_UP),
                                share.source() + " ; " + wage.source(),
                                share.isConfirmed() && wage.isConfirmed())));
  }

  private Optional<LegalValue> value(
      LegalValue.Kind kind, Country country, LocalDate on, int year, int age) {
    return values.stream()
        .filter(v -> v.is(kind, country, on) && v.isForYear(year) && v.isForAge(age))
        .findFirst();
  }
}
