package eu.passerelle.contract.rules;

import static eu.passerelle.contract.LegalValue.Kind.DAILY_HOURS_MOST;
import static eu.passerelle.contract.LegalValue.Kind.FEDERAL_DIPLOMA_MONTHS_LEAST;
import static eu.passerelle.contract.LegalValue.Kind.LEAVE_DAYS_LEAST;
import static eu.passerelle.contract.LegalValue.Kind.NIGHT_BEGINS;
import static eu.passerelle.contract.LegalValue.Kind.NIGHT_ENDS;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_DAYS;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_MONTHS_FROM;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_MONTHS_TO;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_MONTHS_WITH_CONSENT;
import static eu.passerelle.contract.LegalValue.Kind.TERM_MONTHS_LEAST;
import static eu.passerelle.contract.LegalValue.Kind.TERM_MONTHS_MOST;
import static eu.passerelle.contract.LegalValue.Kind.WEEKLY_HOURS_MOST;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValue.Kind;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.contract.Particular;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.offer.Qualifications;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** How long, on trial how long, how many hours and with how much leave: by the practice's law. */
final class Work {

  private Work() {}

  /**
   * The end comes after the start, and in France no later than the decree allows. With one side in
   * Switzerland it also lasts as long as training there does, unless the authority has shortened or
   * prolonged it.
   */
  static Finding duration(ContractText contract, LegalValues values) {
    long months = contract.terms().months();
    Finding inOrder = Finding.of(months > 0, Objection.of("durationNone"));
    return contract.isPilot()
        ? inOrder.and(elsewhere(contract, values, months)).and(swiss(contract, values))
        : inOrder.and(elsewhere(contract, values, months));
  }

  private static Finding elsewhere(ContractText contract, LegalValues values, long months) {
    return Finding.within(
        values
            .figure(TERM_MONTHS_MOST, contract.practice(), start(contract))
            .filter(any -> contract.practice() != Country.CH),
        most -> months <= most.amount().longValue(),
        most -> tooLong(months, most));
  }

  /**
   * Two years lead to the federal certificate (EBA, AFP), three or four to the diploma; what was
   * learned with an earlier company counts.
   */
  private static Finding swiss(ContractText contract, LegalValues values) {
    LocalDate start = start(contract);
    long months = contract.trainingMonths();
    Kind shortest =
        Optional.ofNullable(contract.terms().qualification())
                .filter(Qualifications::isFederalDiploma)
                .isPresent()
            ? FEDERAL_DIPLOMA_MONTHS_LEAST
            : TERM_MONTHS_LEAST;
    return Finding.within(
            values.figure(shortest, Country.CH, start),
            least -> months >= least.amount().longValue(),
            least ->
                Objection.of("durationShort", months, least.amount())
                    .standingIn(least.source())
                    .unlessExcepted())
        .and(
            Finding.within(
                values.figure(TERM_MONTHS_MOST, Country.CH, start),
                most -> months <= most.amount().longValue(),
                most -> tooLong(months, most).unlessExcepted()));
  }

  private static Objection tooLong(long months, Figure most) {
    return Objection.of("duration", months, most.amount()).standingIn(most.source());
  }

  /**
   * In Germany and Switzerland a number of months between two ends, which in Switzerland an
   * authority can move. In France the first days of practice in the company count by law, and no
   * months can be agreed.
   */
  static Finding probation(ContractText contract, LegalValues values) {
    Country practice = contract.practice();
    LocalDate start = start(contract);
    int months = Optional.ofNullable(contract.terms().probationMonths()).orElse(0);
    return Finding.within(
            values.figure(PROBATION_MONTHS_FROM, practice, start),
            from -> months >= from.amount().intValue(),
            from -> Objection.of("probationShort", months, from.amount()).standingIn(from.source()))
        .and(
            Finding.within(
                values.figure(PROBATION_MONTHS_TO, practice, start),
                to -> months <= to.amount().intValue(),
                to -> tooLongOnTrial(contract, values, months, to)))
        .and(
            Finding.within(
                values.figure(PROBATION_DAYS, practice, start),
                days -> months == 0,
                days -> Objection.of("probationDays", days.amount()).standingIn(days.source())));
  }

  private static Objection tooLongOnTrial(
      ContractText contract, LegalValues values, int months, Figure to) {
    Objection objection =
        Objection.of("probationLong", months, to.amount()).standingIn(to.source());
    return values
        .figure(PROBATION_MONTHS_WITH_CONSENT, contract.practice(), start(contract))
        .filter(consented -> months <= consented.amount().intValue())
        .map(consented -> objection.standingIn(consented.source()).unlessExcepted())
        .orElse(objection);
  }

  /**
   * The regular hours a week and a day, by the age on the first day. On some days longer ones can
   * be balanced by shorter ones on others; the officer looks at how.
   */
  static Finding hours(ContractText contract, LegalValues values) {
    BigDecimal hours = contract.terms().weeklyHours();
    if (hours == null) {
      return Finding.of(false, Objection.of("hoursNone"));
    }
    return Finding.within(
            figureForAge(WEEKLY_HOURS_MOST, contract, values),
            most -> hours.compareTo(most.amount()) <= 0,
            most -> Objection.of("hours", hours, most.amount()).standingIn(most.source()))
        .and(
            contract
                .answer(Particular.DAILY_HOURS)
                .map(BigDecimal::new)
                .map(daily -> daily(contract, values, daily))
                .orElse(Finding.NONE));
  }

  private static Finding daily(ContractText contract, LegalValues values, BigDecimal hours) {
    return Finding.within(
        figureForAge(DAILY_HOURS_MOST, contract, values),
        most -> hours.compareTo(most.amount()) <= 0,
        most ->
            Objection.of("hoursADay", hours, most.amount())
                .standingIn(most.source())
                .unlessExcepted());
  }

  /**
   * Minors do not work at night. In some trades (bakers, kitchens, shifts) the law lets them begin
   * earlier or end later, or an authority does; the officer looks it up.
   */
  static Finding night(ContractText contract, LegalValues values) {
    Optional<LocalTime> begins = time(Particular.DAY_BEGINS, contract);
    Optional<LocalTime> ends = time(Particular.DAY_ENDS, contract);
    if (begins.isEmpty() || ends.isEmpty()) {
      return Finding.NONE;
    }
    return notBefore(begins.get(), figureForAge(NIGHT_ENDS, contract, values))
        .and(notAfter(ends.get(), begins.get(), figureForAge(NIGHT_BEGINS, contract, values)));
  }

  private static Finding notBefore(LocalTime begins, Optional<Figure> nightEnds) {
    return Finding.within(
        nightEnds,
        six -> !begins.isBefore(oClock(six)),
        six ->
            Objection.of("nightEarly", begins.toString(), six.amount())
                .standingIn(six.source())
                .unlessExcepted());
  }

  /** A day that ends no later than it begins ends on the next. */
  private static Finding notAfter(LocalTime ends, LocalTime begins, Optional<Figure> nightBegins) {
    return Finding.within(
        nightBegins,
        eight -> ends.isAfter(begins) && !ends.isAfter(oClock(eight)),
        eight ->
            Objection.of("nightLate", ends.toString(), eight.amount())
                .standingIn(eight.source())
                .unlessExcepted());
  }

  private static LocalTime oClock(Figure figure) {
    return LocalTime.of(figure.amount().intValue(), 0);
  }

  private static Optional<LocalTime> time(Particular particular, ContractText contract) {
    return contract.answer(particular).map(LocalTime::parse);
  }

  private static Optional<Figure> figureForAge(
      Kind kind, ContractText contract, LegalValues values) {
    LocalDate start = start(contract);
    return values.figure(kind, contract.practice(), start, contract.ageOn(start));
  }

  /**
   * Working days of leave: in Germany by the age at the beginning of the calendar year of the
   * start, in Switzerland by that on the first day.
   */
  static Finding leave(ContractText contract, LegalValues values) {
    LocalDate start = start(contract);
    int days = Optional.ofNullable(contract.terms().leaveDays()).orElse(0);
    LocalDate ageOf = contract.practice() == Country.CH ? start : start.withDayOfYear(1);
    return Finding.within(
        values.figure(LEAVE_DAYS_LEAST, contract.practice(), start, contract.ageOn(ageOf)),
        least -> days >= least.amount().intValue(),
        least -> Objection.of("leave", days, least.amount()).standingIn(least.source()));
  }

  private static LocalDate start(ContractText contract) {
    return contract.terms().startDate();
  }
}
