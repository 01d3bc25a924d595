package eu.passerelle.contract;

/** Where a contract stands; {@link ContractLife} says how it gets from one to the next. */
public enum ContractStatus {
  DRAFT,
  AT_SCHOOL,
  SIGNING,
  AWAITING_REGISTRATION,
  RETURNED,
  REGISTERED,
  /** One of the parties has told of an early end, which the officer has not entered yet. */
  END_REPORTED,
  /** Ended before its term. */
  TERMINATED,
  COMPLETED,
  /** Given up before it was registered. */
  ABANDONED;

  /** Whether a contract in this state stands in a register. */
  public boolean isInRegister() {
    return switch (this) {
      case REGISTERED, END_REPORTED, TERMINATED, COMPLETED -> true;
      case DRAFT, AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, RETURNED, ABANDONED -> false;
    };
  }

  /** Whether it is still on its way to everyone's signature. */
  public boolean isUnderWay() {
    return this == DRAFT || this == RETURNED || this == AT_SCHOOL || this == SIGNING;
  }

  /** Whether the company may still change what it says. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
