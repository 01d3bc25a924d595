package eu.passerelle.contract;

/** In which part someone acts on a contract. */
public enum Actor {
  APPRENTICE,
  EMPLOYER,
  GUARDIAN,
  SCHOOL,
  OFFICER,
  /** Who pays the French school where the practice is in Germany: Opco EP. */
  DEPOSITARY
}
