package eu.passerelle.round;

/** What came of it for someone who took part in a round; in words: {@code round.sequel.X}. */
public enum Sequel {
  /** A contract for the very place that was proposed. */
  SAME_PLACE,
  /** A contract for another place, or for one where none was proposed. */
  OTHER_PLACE,
  /** No contract so far. */
  NO_PLACE
}
