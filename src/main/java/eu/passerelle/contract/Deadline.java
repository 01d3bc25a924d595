package eu.passerelle.contract;

import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.territory.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the competent body is to decide on a contract that was submitted to it.
 *
 * @param day the last working day, at the place of practice, within the days that are given
 * @param light how near it is
 * @param workingDays how many there are left after today, or were since it passed
 * @param figure how many days are given, as the calendar counts them, and by whom
 */
public record Deadline(LocalDate day, Light light, int workingDays, Figure figure) {

  /** How much time there is, as an officer sees it at a glance. */
  public enum Light {
    AMPLE,
    SOON,
    PASSED
  }

  /** From so many working days on it is near. */
  private static final int NEAR = 3;

  /** Empty where nothing is submitted, or nobody sets a number of days. */
  static Optional<Deadline> of(Contract contract, LegalValues figures, LocalDate today) {
    return contract
        .submittedAt()
        .filter(any -> contract.awaitsDecision())
        .map(Signature::dayOf)
        .flatMap(
            submitted ->
                figures
                    .figure(LegalValue.Kind.DECISION_DAYS, contract.practice(), submitted)
                    .map(f -> of(f, submitted, WorkingDays.at(contract.place()), today)));
  }

  private static Deadline of(
      Figure figure, LocalDate submitted, WorkingDays working, LocalDate today) {
    LocalDate day = working.lastUpTo(submitted.plusDays(figure.amount().longValue()));
    if (day.isBefore(today)) {
      return new Deadline(day, Light.PASSED, working.between(day, today), figure);
    }
    int left = working.between(today, day);
    return new Deadline(day, left <= NEAR ? Light.SOON : Light.AMPLE, left, figure);
  }
}
