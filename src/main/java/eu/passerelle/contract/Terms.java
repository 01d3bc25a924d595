package eu.passerelle.contract;

import eu.passerelle.offer.Offer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What company and apprentice agree on. Anything but the start may still be missing in a draft.
 *
 * @param qualification the diploma aimed at, of the country of the theory
 * @param trainer who trains in the company
 * @param startDate the first day
 * @param endDate the last day
 * @param probationMonths the probation; in France the first 45 days in the company count instead
 * @param weeklyHours regular hours a week
 * @param leaveDays working days of leave a year
 * @param collectiveAgreement the collective agreement that applies, if one does (BBiG § 11)
 */
@Embeddable
public record Terms(
    String qualification,
    String trainer,
    @Column(name = "start_date") LocalDate startDate,
    @Column(name = "end_date") LocalDate endDate,
    Integer probationMonths,
    BigDecimal weeklyHours,
    Integer leaveDays,
    String collectiveAgreement) {

  /** What an offer already says; the usual duration of the occupation gives the end. */
  static Terms from(Offer offer) {
    return new Terms(
        null,
        null,
        offer.start(),
        offer.start().plusMonths(offer.occupation().months()).minusDays(1),
        null,
        null,
        null,
        null);
  }

  /** With the diploma and the last day of the training that it goes on with. */
  Terms goingOnWith(Terms earlier) {
    return new Terms(
        earlier.qualification,
        trainer,
        startDate,
        earlier.end().filter(startDate::isBefore).orElse(endDate),
        probationMonths,
        weeklyHours,
        leaveDays,
        collectiveAgreement);
  }

  /** With what an amendment changes. */
  Terms amended(Change change) {
    return new Terms(
        qualification,
        change.trainer(),
        startDate,
        change.endDate(),
        probationMonths,
        change.weeklyHours(),
        leaveDays,
        collectiveAgreement);
  }

  boolean isComplete() {
    return isSaid(qualification)
        && isSaid(trainer)
        && endDate != null
        && probationMonths != null
        && weeklyHours != null
        && leaveDays != null;
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  /** Whether pay and hours may follow a collective agreement instead of the general law. */
  public boolean isUnderCollectiveAgreement() {
    return isSaid(collectiveAgreement);
  }

  /** The last day, if it is agreed. */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(endDate);
  }

  /** The term in months, begun ones included; 0 while the end is not agreed. */
  public long months() {
    if (endDate == null) {
      return 0;
    }
    long whole = ChronoUnit.MONTHS.between(startDate, endDate.plusDays(1));
    return startDate.plusMonths(whole).isBefore(endDate.plusDays(1)) ? whole + 1 : whole;
  }

  /**
   * How many hours of work and school the term holds; empty while its end or they are not agreed.
   */
  Optional<Integer> hours() {
    return end()
        .filter(any -> weeklyHours != null)
        .map(last -> ChronoUnit.DAYS.between(startDate, last.plusDays(1)) / 7.0)
        .map(weeks -> (int) Math.ceil(weeks * weeklyHours.doubleValue()));
  }
}
