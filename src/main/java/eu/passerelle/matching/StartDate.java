package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import java.time.LocalDate;
import java.util.List;

/** Whether the training starts when the apprentice is free, and not long after. */
final class StartDate implements Criterion {

  private static final int HALF = 5;

  /** So few that a second wish at once comes before the first one a year later. */
  private static final int A_YEAR_LOST = 3;

  static final int WEEKS_THAT_CAN_BE_ARRANGED = 6;

  private static final int MONTHS_ONE_CAN_WAIT = 6;

  private enum Fit {
    TOO_EARLY("start.tooEarly", Kind.NO),
    EARLY("start.early", Kind.MID),
    LATE("start.late", Kind.MID),
    RIGHT("start.fits", Kind.PLUS);

    private final String key;
    private final Kind kind;

    Fit(String key, Kind kind) {
      this.key = key;
      this.kind = kind;
    }
  }

  @Override
  public Aspect aspect() {
    return Aspect.START;
  }

  @Override
  public int points(Pair pair) {
    return switch (fit(pair)) {
      case TOO_EARLY -> 0;
      case EARLY -> HALF;
      case LATE -> A_YEAR_LOST;
      case RIGHT -> aspect().weight();
    };
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    Fit fit = fit(pair);
    return List.of(
        Reason.of(fit.kind, fit.key, pair.offer().start(), pair.candidate().availableFrom()));
  }

  private static Fit fit(Pair pair) {
    LocalDate free = pair.candidate().availableFrom();
    LocalDate start = pair.offer().start();
    if (start.isBefore(free)) {
      return start.plusWeeks(WEEKS_THAT_CAN_BE_ARRANGED).isBefore(free) ? Fit.TOO_EARLY : Fit.EARLY;
    }
    return start.isAfter(free.plusMonths(MONTHS_ONE_CAN_WAIT)) ? Fit.LATE : Fit.RIGHT;
  }
}
