package eu.passerelle.territory;

/** A part of the year for which a ferry publishes its hours. */
public enum Season {
  ALL_YEAR,
  /** From April to September. */
  SUMMER,
  /** From October to March. */
  WINTER;

  boolean includes(Season part) {
    return this == ALL_YEAR || this == part;
  }
}
