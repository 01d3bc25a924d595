package eu.passerelle.contract;

/** In which part someone acts on a contract. */
public enum Actor {
  APPRENTICE,
  EMPLOYER,
  GUARDIAN,
  SCHOOL,
  OFFICER
}
