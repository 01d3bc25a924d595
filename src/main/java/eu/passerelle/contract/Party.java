package eu.passerelle.contract;

/** Who signs a contract. */
public enum Party {
  APPRENTICE,
  EMPLOYER,
  /** For a minor only. */
  GUARDIAN
}
