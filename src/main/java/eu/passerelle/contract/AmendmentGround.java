package eu.passerelle.contract;

import eu.passerelle.territory.Country;
import java.time.LocalDate;

/** Why the terms of a registered contract change. */
public enum AmendmentGround {
  /** Both sides want it so: pay, hours, trainer, workplace, or the last day. */
  AGREEMENT,
  /** The final examination was not passed, and the training goes on until the next one. */
  FAILED_EXAMINATION;

  private static final int MOST_YEARS_LONGER = 1;

  /** Where it stands that the term may be longer; general knowledge, to be confirmed. */
  String source(Country practice) {
    return this == AGREEMENT ? "" : NamedSource.ofLonger(practice).where();
  }

  /** Whether the last day may move from one to the other. */
  boolean allows(LocalDate formerEnd, LocalDate end) {
    return this == AGREEMENT
        || (end.isAfter(formerEnd) && !end.isAfter(formerEnd.plusYears(MOST_YEARS_LONGER)));
  }
}
