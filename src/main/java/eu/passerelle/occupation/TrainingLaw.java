package eu.passerelle.occupation;

/** The German law under which an occupation is learned. */
public enum TrainingLaw {
  /** Berufsbildungsgesetz. */
  BBIG,
  /** Handwerksordnung. */
  HWO,
  /** Law of the Land: training at a school, not a dual apprenticeship. */
  LAND
}
