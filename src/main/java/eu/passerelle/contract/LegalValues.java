package eu.passerelle.contract;

import eu.passerelle.contract.LegalValue.Kind;
import eu.passerelle.language.Readings;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of the law, asked in its own words.
 *
 * @param readings which sources of the rules were read since
 */
public record LegalValues(List<LegalValue> values, Readings readings) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The figures, and every source as the rules cite it. */
  public LegalValues(List<LegalValue> values) {
    this(values, Readings.NONE);
  }

  /**
   * A figure, and where it stands.
   *
   * @param confirmed whether it was read there and is the one of that day; else it is to be
   *     confirmed
   */
  public record Figure(BigDecimal amount, String source, boolean confirmed) {}

  /** A figure that depends on nothing but the day; empty where the law of the country has none. */
  public Optional<Figure> figure(Kind kind, Country country, LocalDate on) {
    return figure(kind, country, on, 0);
  }

  /**
   * A figure for an age, the newest of those in force; empty where the law of the country has none.
   */
  public Optional<Figure> figure(Kind kind, Country country, LocalDate on, int age) {
    return of(kind, country)
        .filter(v -> v.isInForce(on) && v.isForAge(age))
        .max(Comparator.comparing(LegalValue::validFrom))
        .map(LegalValues::asStated);
  }

  /**
   * The least pay a month in a year of training, gross; empty in Switzerland, where no law sets
   * one.
   *
   * <p>In Germany the table of the year in which the contract begins counts for all its years. In
   * France it is a share of the minimum wage by age and year, at most all of it. A year of training
   * beyond the table counts as its last, in France with the points that the law adds. Contracts are
   * made a year ahead: where the figures of the start are not known yet, those known last are the
   * least that is asked, and to be confirmed.
   *
   * @param start the first day of the contract
   * @param age the age that counts in that year of training
   */
  public Optional<Figure> minimumPay(Country practice, LocalDate start, int year, int age) {
    return practice == Country.FR
        ? frenchMinimum(start, year, age)
        : knownBest(Kind.MINIMUM_PAY, practice, start, year, age);
  }

  private Optional<Figure> frenchMinimum(LocalDate start, int year, int age) {
    Optional<Figure> wage = knownBest(Kind.MINIMUM_WAGE, Country.FR, start, year, age);
    Optional<Figure> share = payShare(start, year, age);
    return wage.isEmpty() || share.isEmpty()
        ? Optional.empty()
        : Optional.of(partOf(wage.get(), share.get()));
  }

  /** The share of the French minimum wage in a year of training, in percent, never above 100. */
  public Optional<Figure> payShare(LocalDate on, int year, int age) {
    Optional<Figure> share = knownBest(Kind.PAY_SHARE, Country.FR, on, year, age);
    Optional<Figure> points = figure(Kind.LATER_YEAR_POINTS, Country.FR, on);
    int later = Math.max(0, year - lastYearOf(Kind.PAY_SHARE, Country.FR));
    if (share.isEmpty() || later == 0 || points.isEmpty()) {
      return share;
    }
    return Optional.of(
        new Figure(
            share
                .get()
                .amount()
                .add(points.get().amount().multiply(BigDecimal.valueOf(later)))
                .min(HUNDRED),
            share.get().source() + " ; " + points.get().source(),
            share.get().confirmed() && points.get().confirmed()));
  }

  private static Figure partOf(Figure whole, Figure percent) {
    return new Figure(
        whole.amount().multiply(percent.amount()).divide(HUNDRED, 2, RoundingMode.HALF_UP),
        percent.source() + " ; " + whole.source(),
        percent.confirmed() && whole.confirmed());
  }

  /** The days on which a figure changes. */
  Stream<LocalDate> daysOfChange(Kind kind, Country country) {
    return of(kind, country).map(LegalValue::validFrom);
  }

  /** The figure of that day, or else the one known last before it, which is to be confirmed. */
  private Optional<Figure> knownBest(Kind kind, Country country, LocalDate on, int year, int age) {
    int yearOfTable = Math.min(year, lastYearOf(kind, country));
    return of(kind, country)
        .filter(v -> v.hasBegun(on) && v.isForYear(yearOfTable) && v.isForAge(age))
        .max(Comparator.comparing(LegalValue::validFrom))
        .map(v -> v.isInForce(on) ? asStated(v) : outdated(v));
  }

  private int lastYearOf(Kind kind, Country country) {
    return of(kind, country).mapToInt(LegalValue::trainingYear).max().orElse(1);
  }

  private Stream<LegalValue> of(Kind kind, Country country) {
    return values.stream().filter(v -> v.is(kind, country));
  }

  private static Figure asStated(LegalValue value) {
    return new Figure(value.amount(), value.source(), value.isConfirmed());
  }

  private static Figure outdated(LegalValue value) {
    return new Figure(
        value.amount(), value.source() + " (" + value.validFrom().getYear() + ")", false);
  }
}
