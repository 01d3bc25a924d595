package eu.passerelle.contract;

/** Where the deposit for the funding of the school stands. */
public enum DepositStatus {
  /** The contract is registered, and its company is to deposit it. */
  DUE,
  DEPOSITED,
  AGREED,
  REFUSED
}
