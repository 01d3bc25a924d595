package eu.passerelle.contract;

/** Where a contract stands; {@link ContractLife} says how it gets from one to the next. */
public enum ContractStatus {
  DRAFT,
  AT_SCHOOL,
  SIGNING,
  AWAITING_REGISTRATION,
  RETURNED,
  REGISTERED,
  /** Given up before it was registered. */
  ABANDONED;

  /** Whether the company may still change what it says. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
