package eu.passerelle.contract;

/** Where the deposit for the funding of the school stands. */
public enum DepositStatus {
  /** The contract is registered, and its company is to deposit it. */
  DUE,
  DEPOSITED,
  AGREED,
  /** The company deposits it again, or bears the costs. */
  REFUSED,
  /** Refused; the company says that it bears the costs of the school itself. */
  BORNE;

  /** Whether Opco EP has decided, whatever followed. */
  public boolean isDecided() {
    return this == AGREED || this == REFUSED || this == BORNE;
  }
}
