package eu.passerelle.gap;

/** Of what a gap is; in words {@code gap.subject.X}. */
public enum Subject {
  /** Open training places. */
  PLACE,
  /** People who look for one and agree to be found. */
  CANDIDATE
}
