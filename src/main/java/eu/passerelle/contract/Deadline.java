package eu.passerelle.contract;

import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.territory.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something is to be done with a contract: by the competent body, which decides on it;
 * or by the company, which deposits it for the funding of the school, and Opco EP after it.
 *
 * @param day the last working day within the days that are given
 * @param light how near it is
 * @param workingDays how many there are left after today, or were since it passed
 * @param figure how many days are given, and by whom
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
                    .map(f -> within(f, submitted, WorkingDays.at(contract.place()), today)));
  }

  /**
   * Until when the company is to deposit it, in working days at its place; once it has, until when
   * Opco EP is to decide, as the calendar counts the days. Empty where neither is to.
   */
  static Optional<Deadline> ofDeposit(Contract contract, LegalValues figures, LocalDate today) {
    return contract.deposit().flatMap(deposit -> ofDeposit(deposit, contract, figures, today));
  }

  private static Optional<Deadline> ofDeposit(
      Deposit deposit, Contract contract, LegalValues figures, LocalDate today) {
    WorkingDays working = WorkingDays.at(contract.place());
    if (deposit.status() == DepositStatus.DUE) {
      LocalDate since = contract.depositDueSince();
      return figures
          .figure(LegalValue.Kind.DEPOSIT_DAYS, contract.practice(), since)
          .map(f -> until(working.after(since, f.amount().intValue()), f, working, today));
    }
    return deposit
        .depositedOn()
        .filter(any -> deposit.isAwaited())
        .flatMap(
            day ->
                figures
                    .figure(LegalValue.Kind.DECISION_DAYS, contract.theory(), day)
                    .map(f -> within(f, day, working, today)));
  }

  private static Deadline within(
      Figure figure, LocalDate since, WorkingDays working, LocalDate today) {
    return until(
        working.lastUpTo(since.plusDays(figure.amount().longValue())), figure, working, today);
  }

  private static Deadline until(
      LocalDate day, Figure figure, WorkingDays working, LocalDate today) {
    if (day.isBefore(today)) {
      return new Deadline(day, Light.PASSED, working.between(day, today), figure);
    }
    int left = working.between(today, day);
    return new Deadline(day, left <= NEAR ? Light.SOON : Light.AMPLE, left, figure);
  }
}
