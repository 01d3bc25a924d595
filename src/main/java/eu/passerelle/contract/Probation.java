package eu.passerelle.contract;

import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when either side can end a contract without a reason.
 *
 * <p>In Germany and Switzerland these are the first months, as many as were agreed. In France the
 * law sets a number of days of practice in the company, in a row or not; days at school do not
 * count, nor do holidays or times in which the apprenticeship rests. Which of the working days were
 * at school no contract says day by day. So there are three days: before the first it lasts
 * whatever the rhythm, after the last it is over whatever the rhythm, and in between the share of
 * school that was agreed says when it is likely to end, and whoever declares an end says how many
 * days of practice there were.
 *
 * @param lastDay its last day; where days of practice count, the likely one
 * @param practice how days of practice are counted; empty where months count
 */
public record Probation(LocalDate lastDay, Optional<Practice> practice) {

  /** How many days of five in a week someone works. */
  private static final int DAYS_A_WEEK = 5;

  /** So that a school that is said to take all the time leaves some for practice. */
  private static final double MOST_AT_SCHOOL = 0.9;

  /**
   * How days of practice are counted.
   *
   * @param figure how many the law sets
   * @param begins the first day of practice
   * @param atSchool the share of school, in percent
   * @param atSchoolDays how many days of school there are in all
   * @param earliest until when it lasts whatever the rhythm
   * @param latest after which it is over whatever the rhythm
   */
  public record Practice(
      Figure figure,
      LocalDate begins,
      int atSchool,
      int atSchoolDays,
      LocalDate earliest,
      LocalDate latest) {}

  /** That of a contract; empty where none was agreed and no law sets one. */
  public static Optional<Probation> of(Contract contract, LegalValues law) {
    Terms terms = contract.terms();
    if (contract.practice() == Country.FR) {
      return law.figure(LegalValue.Kind.PROBATION_DAYS, Country.FR, terms.startDate())
          .map(figure -> byPractice(contract, figure));
    }
    return Optional.ofNullable(terms.probationMonths())
        .filter(months -> months > 0)
        .map(months -> terms.startDate().plusMonths(months).minusDays(1))
        .map(lastDay -> new Probation(lastDay, Optional.empty()));
  }

  private static Probation byPractice(Contract contract, Figure figure) {
    int days = figure.amount().intValue();
    double atSchool = shareOfSchool(contract);
    int schoolDays = daysOfSchool(contract);
    return new Probation(
        nth(contract, (int) Math.ceil(days / (1 - atSchool))),
        Optional.of(
            new Practice(
                figure,
                begins(contract),
                (int) Math.round(atSchool * 100),
                schoolDays,
                nth(contract, days),
                nth(contract, days + schoolDays))));
  }

  /** How many days there can have been of practice up to a day, had there been no school. */
  static int workingDays(Contract contract, LocalDate upTo) {
    return (int) working(contract).takeWhile(day -> !day.isAfter(upTo)).count();
  }

  private static LocalDate nth(Contract contract, int number) {
    return working(contract).skip(number - 1L).findFirst().orElseThrow();
  }

  /** The days on which someone works in the company or is at school, one after another. */
  private static Stream<LocalDate> working(Contract contract) {
    WorkingDays working = WorkingDays.at(contract.place());
    return Stream.iterate(begins(contract), day -> day.plusDays(1))
        .filter(working::include)
        .filter(day -> contract.suspensions().stream().noneMatch(rest -> rest.isOn(day)));
  }

  private static LocalDate begins(Contract contract) {
    LocalDate start = contract.terms().startDate();
    return contract
        .answer(Particular.PRACTICE_BEGINS)
        .map(LocalDate::parse)
        .filter(day -> day.isAfter(start))
        .orElse(start);
  }

  /** The hours of school, of all that are worked or learned between its first and last day. */
  private static double shareOfSchool(Contract contract) {
    Optional<LocalDate> first = contract.answer(Particular.THEORY_BEGINS).map(LocalDate::parse);
    Optional<LocalDate> last = contract.answer(Particular.THEORY_ENDS).map(LocalDate::parse);
    if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
      return 0;
    }
    double weeks = ChronoUnit.DAYS.between(first.get(), last.get().plusDays(1)) / 7.0;
    double all = weeks * contract.terms().weeklyHours().doubleValue();
    return Math.min(MOST_AT_SCHOOL, hoursOfSchool(contract) / all);
  }

  private static int daysOfSchool(Contract contract) {
    BigDecimal aDay =
        contract
            .terms()
            .weeklyHours()
            .divide(BigDecimal.valueOf(DAYS_A_WEEK), 2, RoundingMode.HALF_UP);
    return (int) Math.ceil(hoursOfSchool(contract) / aDay.doubleValue());
  }

  private static int hoursOfSchool(Contract contract) {
    return contract.answer(Particular.THEORY_HOURS).map(Integer::valueOf).orElse(0);
  }

  /** How its end was found, for whoever reads or reports it. */
  public Text how() {
    return practice
        .map(
            p ->
                Text.of(
                    "contract.probation.practice",
                    p.figure().amount(),
                    p.begins(),
                    p.atSchool(),
                    lastDay,
                    p.earliest(),
                    p.latest()))
        .orElseGet(() -> Text.of("contract.probation.months", lastDay));
  }
}
