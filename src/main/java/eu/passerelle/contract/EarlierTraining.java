package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Training that was done under an earlier contract, with another company, and counts: the years of
 * training go on from there.
 *
 * @param registerNumber of the earlier contract
 * @param months whole months from the first day of the training, earlier companies' included
 */
@Embeddable
public record EarlierTraining(
    @Column(name = "earlier_number") String registerNumber,
    @Column(name = "earlier_months") Integer months) {

  /** What counts of a registered contract for one that begins on a day. */
  static EarlierTraining under(Contract earlier, LocalDate start) {
    LocalDate dayAfter = earlier.lastDay().orElseThrow().plusDays(1);
    LocalDate until = Stream.of(dayAfter, start).min(LocalDate::compareTo).get();
    long months = ChronoUnit.MONTHS.between(earlier.terms().startDate(), until);
    return new EarlierTraining(
        earlier.registerNumber().orElseThrow(), earlier.monthsBefore() + (int) Math.max(0, months));
  }
}
