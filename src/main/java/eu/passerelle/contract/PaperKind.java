package eu.passerelle.contract;

/** What is printed about a contract, in the order of its life. */
public enum PaperKind {
  CONTRACT,
  /** That it stands in the register. */
  REGISTRATION,
  /** What the amendment entered last has changed. */
  AMENDMENT,
  /** That it ended before its term. */
  TERMINATION,
  /** That it was completed, and with what result. */
  COMPLETION;

  /** Whether a contract has come so far. */
  public boolean isThereFor(Contract contract) {
    return switch (this) {
      case CONTRACT -> true;
      case REGISTRATION -> contract.isRegistered();
      case AMENDMENT -> contract.enteredAmendment().isPresent();
      case TERMINATION -> contract.status() == ContractStatus.TERMINATED;
      case COMPLETION -> contract.status() == ContractStatus.COMPLETED;
    };
  }
}
