package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the training starts when the apprentice is free, and not long after. */
final class StartDate implements Criterion {

  private static final int MOST = Aspect.START.weight();
  private static final int HALF = 5;
  private static final int WEEKS_THAT_CAN_BE_ARRANGED = 6;
  private static final int MONTHS_ONE_CAN_WAIT = 6;

  @Override
  public Optional<Finding> judge(CandidateFacts candidate, OfferFacts offer) {
    LocalDate free = candidate.availableFrom();
    LocalDate start = offer.start();
    if (start.plusWeeks(WEEKS_THAT_CAN_BE_ARRANGED).isBefore(free)) {
      return found(0, Kind.NO, "start.tooEarly", start, free);
    } else if (start.isBefore(free)) {
      return found(HALF, Kind.MID, "start.early", start, free);
    } else if (start.isAfter(free.plusMonths(MONTHS_ONE_CAN_WAIT))) {
      return found(HALF, Kind.MID, "start.late", start, free);
    }
    return found(MOST, Kind.PLUS, "start.fits", start, free);
  }

  private static Optional<Finding> found(
      int points, Kind kind, String key, LocalDate start, LocalDate free) {
    return Optional.of(Finding.of(points, MOST, Reason.of(kind, key, start, free)));
  }
}
