package eu.passerelle.contract;

/** Where a suspension stands; {@link SuspensionLife} says how it gets from one to the next. */
public enum SuspensionStatus {
  REPORTED,
  ENTERED,
  REJECTED,
  /** The contract ended before it was entered. */
  LAPSED
}
