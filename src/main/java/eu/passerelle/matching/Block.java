package eu.passerelle.matching;

/**
 * What keeps a training place and a candidate apart; in words {@code gap.block.X}. Where two
 * grounds keep as many apart, the one of whoever is nearest counts.
 */
public enum Block {
  /** Nobody wishes for the occupation, or no place of it is open. */
  OCCUPATION,
  /** There are some, but none near enough even for who goes by the quickest means. */
  DISTANCE,
  /** Near enough by the quickest means, but not by those one has. */
  WAY,
  /** A place to sleep is needed, and none is named. */
  LODGING,
  /** Two levels of French or more are missing. */
  FRENCH,
  /** Two levels of German or more are missing. */
  GERMAN,
  /** The training starts before one is free. */
  START,
  /** School and company are not on the sides one wished. */
  SIDE,
  /** The qualification asks for a school that is not finished. */
  SCHOOL,
  /** Too young by law on the first day. */
  AGE,
  /** No agreement covers the training, or it is none that a contract can be about. */
  CERTIFICATION,
  /** Whoever is near is kept apart by two of these at once, or more. */
  SEVERAL;
}
