package eu.passerelle.contract;

import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when either side can end a contract without a reason.
 *
 * <p>In Germany and Switzerland these are the first months, as many as were agreed. In France the
 * law sets a number of days of practice in the company, in a row or not; days at school or of
 * absence do not count, nor do times in which the apprenticeship rests. No contract says day by day
 * who was where, who was ill, or who works on Saturdays. So one day is certain: until it there have
 * not been as many days at all. From then on whoever declares an end says how many days of practice
 * there were, and that decides. When it is likely to end, by the share of school that was agreed
 * and the working days of the place, is there to plan by, and for the officer to compare.
 *
 * @param lastDay its last day; where days of practice count, the likely one
 * @param practice how days of practice are counted; empty where months count
 */
public record Probation(LocalDate lastDay, Optional<Practice> practice) {

  /** So that a school that is said to take all the time leaves some for practice. */
  private static final double MOST_AT_SCHOOL = 0.9;

  /**
   * How days of practice are counted.
   *
   * @param figure how many the law sets
   * @param begins the first day of practice
   * @param atSchool the share of school, in percent
   * @param earliest until when it lasts even if every day was one of practice
   */
  public record Practice(Figure figure, LocalDate begins, int atSchool, LocalDate earliest) {}

  /** That of a contract; empty where none was agreed and no law sets one. */
  public static Optional<Probation> of(Contract contract, LegalValues law) {
    Terms terms = contract.terms();
    if (contract.practice() == Country.FR) {
      return law.figure(LegalValue.Kind.PROBATION_DAYS, Country.FR, terms.startDate())
          .flatMap(figure -> end(contract).map(end -> byPractice(contract, figure, end)));
    }
    return Optional.ofNullable(terms.probationMonths())
        .filter(months -> months > 0)
        .map(months -> terms.startDate().plusMonths(months).minusDays(1))
        .map(lastDay -> new Probation(lastDay, Optional.empty()));
  }

  private static Probation byPractice(Contract contract, Figure figure, LocalDate end) {
    int days = figure.amount().intValue();
    double atSchool = shareOfSchool(contract);
    int likely = (int) Math.ceil(days / (1 - atSchool));
    return new Probation(
        working(contract, end).skip(likely - 1L).findFirst().orElse(end),
        Optional.of(
            new Practice(
                figure,
                begins(contract),
                (int) Math.round(atSchool * 100),
                days(contract, end).skip(days - 1L).findFirst().orElse(end))));
  }

  /** The contract's last day; empty while none is agreed. */
  private static Optional<LocalDate> end(Contract contract) {
    return contract.lastDay().or(() -> contract.terms().end());
  }

  /** How many days of practice there can have been up to a day: no more than there were days. */
  static int mostUpTo(LocalDate day, Contract contract) {
    return (int) days(contract, withinTerm(day, contract)).count();
  }

  /** On how many days up to one there was practice or school, by the calendar of the place. */
  static int workingUpTo(LocalDate day, Contract contract) {
    return (int) working(contract, withinTerm(day, contract)).count();
  }

  /** How many of these were days of practice, by the share of school that was agreed. */
  static int likelyUpTo(LocalDate day, Contract contract) {
    return (int) Math.round(workingUpTo(day, contract) * (1 - shareOfSchool(contract)));
  }

  /** So that no day that someone typed makes anyone count for centuries. */
  private static LocalDate withinTerm(LocalDate day, Contract contract) {
    return end(contract).filter(day::isAfter).orElse(day);
  }

  /** The days on which someone works in the company or is at school, one after another. */
  private static Stream<LocalDate> working(Contract contract, LocalDate upTo) {
    return days(contract, upTo).filter(WorkingDays.at(contract.place())::include);
  }

  /** All days from the first of practice on, but for those on which the apprenticeship rests. */
  private static Stream<LocalDate> days(Contract contract, LocalDate upTo) {
    LocalDate begins = begins(contract);
    return begins.isAfter(upTo)
        ? Stream.empty()
        : begins
            .datesUntil(upTo.plusDays(1))
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
                    p.earliest()))
        .orElseGet(() -> Text.of("contract.probation.months", lastDay));
  }
}
