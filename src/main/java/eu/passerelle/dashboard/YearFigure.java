package eu.passerelle.dashboard;

import java.util.Optional;

/**
 * How many contracts a year had.
 *
 * @param published the figure as it was printed, where this one is not the register's
 */
public record YearFigure(
    int year, long contracts, Origin origin, Optional<PublishedContracts> published) {

  /** Where a figure is from; in words: {@code dashboard.origin.X}. */
  public enum Origin {
    /** Printed before there was a register here. */
    PUBLISHED,
    /** Counted in the register, the year being over. */
    REGISTER,
    /** Counted in the register up to now. */
    RUNNING
  }

  static YearFigure published(PublishedContracts published) {
    return new YearFigure(
        published.year(), published.contracts(), Origin.PUBLISHED, Optional.of(published));
  }

  static YearFigure registered(int year, long contracts, int thisYear) {
    return new YearFigure(
        year, contracts, year == thisYear ? Origin.RUNNING : Origin.REGISTER, Optional.empty());
  }

  /** Whether the year is not over yet. */
  public boolean isRunning() {
    return origin == Origin.RUNNING;
  }
}
