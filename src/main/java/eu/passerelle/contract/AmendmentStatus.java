package eu.passerelle.contract;

/** Where an amendment stands; {@link AmendmentLife} says how it gets from one to the next. */
public enum AmendmentStatus {
  SIGNING,
  SUBMITTED,
  /** In force: the contract says what it said. */
  ENTERED,
  /** The officer did not enter it and said why. */
  RETURNED,
  GIVEN_UP,
  /** The contract ended before it was entered. */
  LAPSED;

  /** Whether something can still become of it. */
  public boolean isOpen() {
    return this == SIGNING || this == SUBMITTED;
  }
}
