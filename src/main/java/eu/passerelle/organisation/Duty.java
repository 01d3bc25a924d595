package eu.passerelle.organisation;

/** What a competent body does for a contract. */
public enum Duty {
  /** Checks the contract and enters it in its register, or receives its deposit. */
  REGISTERS,
  /** Advises company and apprentice, and mediates. */
  ADVISES
}
