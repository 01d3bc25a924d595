package eu.passerelle.outcome;

/** What someone does half a year after the contract; in words: {@code outcome.situation.X}. */
public enum Situation {
  IN_WORK,
  IN_TRAINING,
  SEEKING,
  OTHER;

  /** Whether there is a country to ask for: where one works or learns. */
  public boolean hasCountry() {
    return this == IN_WORK || this == IN_TRAINING;
  }
}
