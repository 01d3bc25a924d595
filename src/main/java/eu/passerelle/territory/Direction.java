package eu.passerelle.territory;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which way an apprenticeship crosses the border: theory in a school of one country, practice in a
 * company of the other. Only the two directions for which there is an agreement; Switzerland is a
 * pilot without one.
 */
public enum Direction {
  THEORY_FR_PRACTICE_DE(Country.FR, Country.DE),
  THEORY_DE_PRACTICE_FR(Country.DE, Country.FR);

  private final Country theory;
  private final Country practice;

  Direction(Country theory, Country practice) {
    this.theory = theory;
    this.practice = practice;
  }

  /** The direction between two countries, if there is an agreement for it. */
  public static Optional<Direction> between(Country theory, Country practice) {
    return Arrays.stream(values())
        .filter(d -> d.theory == theory && d.practice == practice)
        .findFirst();
  }

  /** The country of the school, which awards the diploma. */
  public Country theory() {
    return theory;
  }

  /** The country of the company, whose law the contract follows. */
  public Country practice() {
    return practice;
  }
}
