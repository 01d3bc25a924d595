package eu.passerelle.contract.rules;

import static eu.passerelle.contract.LegalValue.Kind.LEAVE_DAYS_LEAST;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_DAYS;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_MONTHS_FROM;
import static eu.passerelle.contract.LegalValue.Kind.PROBATION_MONTHS_TO;
import static eu.passerelle.contract.LegalValue.Kind.TERM_MONTHS_MOST;
import static eu.passerelle.contract.LegalValue.Kind.WEEKLY_HOURS_MOST;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How long, on trial how long, how many hours and with how much leave: by the practice's law. */
final class Work {

  private Work() {}

  /** The end comes after the start, and in France no later than the decree allows. */
  static Finding duration(ContractText contract, LegalValues values) {
    long months = contract.terms().months();
    return Finding.of(months > 0, Objection.of("durationNone"))
        .and(
            Finding.within(
                values.figure(TERM_MONTHS_MOST, contract.practice(), start(contract)),
                most -> months <= most.amount().longValue(),
                most -> Objection.of("duration", months, most.amount()).standingIn(most.source())));
  }

  /**
   * In Germany a number of months between two ends. In France the first days of practice in the
   * company count by law, and no months can be agreed.
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
                to -> Objection.of("probationLong", months, to.amount()).standingIn(to.source())))
        .and(
            Finding.within(
                values.figure(PROBATION_DAYS, practice, start),
                days -> months == 0,
                days -> Objection.of("probationDays", days.amount()).standingIn(days.source())));
  }

  /** The regular hours a week, by the age on the first day. */
  static Finding hours(ContractText contract, LegalValues values) {
    BigDecimal hours = contract.terms().weeklyHours();
    if (hours == null) {
      return Finding.of(false, Objection.of("hoursNone"));
    }
    LocalDate start = start(contract);
    return Finding.within(
        values.figure(WEEKLY_HOURS_MOST, contract.practice(), start, contract.ageOn(start)),
        most -> hours.compareTo(most.amount()) <= 0,
        most -> Objection.of("hours", hours, most.amount()).standingIn(most.source()));
  }

  /** Working days of leave: by the age at the beginning of the calendar year of the start. */
  static Finding leave(ContractText contract, LegalValues values) {
    LocalDate start = start(contract);
    int days = Optional.ofNullable(contract.terms().leaveDays()).orElse(0);
    return Finding.within(
        values.figure(
            LEAVE_DAYS_LEAST, contract.practice(), start, contract.ageOn(start.withDayOfYear(1))),
        least -> days >= least.amount().intValue(),
        least -> Objection.of("leave", days, least.amount()).standingIn(least.source()));
  }

  private static LocalDate start(ContractText contract) {
    return contract.terms().startDate();
  }
}
