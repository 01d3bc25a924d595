package eu.passerelle.territory;

import java.util.Optional;

/**
 * Which way an apprenticeship crosses the border: theory in a school of one country, practice in a
 * company of another. Between France and Germany there is an agreement; with Switzerland there is a
 * pilot without one, which most rules treat apart.
 */
public enum Direction {
  THEORY_FR_PRACTICE_DE(Country.FR, Country.DE),
  THEORY_DE_PRACTICE_FR(Country.DE, Country.FR),
  THEORY_FR_PRACTICE_CH(Country.FR, Country.CH),
  THEORY_DE_PRACTICE_CH(Country.DE, Country.CH),
  THEORY_CH_PRACTICE_FR(Country.CH, Country.FR),
  THEORY_CH_PRACTICE_DE(Country.CH, Country.DE);

  private static final Direction[] ALL = values();

  private final Country theory;
  private final Country practice;

  Direction(Country theory, Country practice) {
    this.theory = theory;
    this.practice = practice;
  }

  /** The direction between two countries; empty where no border lies between them. */
  public static Optional<Direction> between(Country theory, Country practice) {
    for (Direction direction : ALL) {
      if (direction.theory == theory && direction.practice == practice) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }

  /** The country of the school, which awards the diploma. */
  public Country theory() {
    return theory;
  }

  /** The country of the company, whose law the contract follows. */
  public Country practice() {
    return practice;
  }

  /** Whether it belongs to the pilot with Switzerland, for which there is no agreement yet. */
  public boolean isPilot() {
    return LegalBasis.entered(theory, practice) == LegalBasis.SWISS_PILOT;
  }
}
