package eu.passerelle.outcome;

import java.util.Optional;

/**
 * The answers to the three questions.
 *
 * @param whereTo the country; there if and only if someone works or learns
 */
public record Answers(Situation situation, Optional<WhereTo> whereTo, Help help) {

  public Answers {
    if (situation == null || help == null) {
      throw new IllegalArgumentException("all three questions have an answer");
    }
    if (situation.hasCountry() != whereTo.isPresent()) {
      throw new IllegalArgumentException("a country belongs to work or training, and only to it");
    }
  }
}
