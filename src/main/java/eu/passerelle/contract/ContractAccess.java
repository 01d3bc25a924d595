package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.account.Role;
import eu.passerelle.organisation.Organisation;
import java.util.Optional;

/** Who may see a contract: its parties, its school, and the officers of its register. */
public final class ContractAccess {

  private ContractAccess() {}

  public static boolean maySee(Account account, Contract contract) {
    return isApprenticeOf(account, contract)
        || isEmployerOf(account, contract)
        || isSchoolOf(account, contract)
        || isOfficerOf(account, contract)
        || isDepositaryOf(account, contract);
  }

  /** In which part someone acts on a contract; nobody whom it does not concern does. */
  static Actor actor(Account account, Contract contract) {
    if (isApprenticeOf(account, contract)) {
      return Actor.APPRENTICE;
    }
    if (isEmployerOf(account, contract)) {
      return Actor.EMPLOYER;
    }
    if (isSchoolOf(account, contract)) {
      return Actor.SCHOOL;
    }
    if (isOfficerOf(account, contract)) {
      return Actor.OFFICER;
    }
    if (isDepositaryOf(account, contract)) {
      return Actor.DEPOSITARY;
    }
    throw new IllegalArgumentException("no contract of this person");
  }

  /** Whether someone may read a section: what only the register asks, few may. */
  public static boolean maySee(Account account, Contract contract, Section section) {
    return maySee(section.isAgreed(), account, contract);
  }

  /** Whether someone may read what an officer wrote to a field: whoever may read the field. */
  public static boolean maySee(Account account, Contract contract, Correctable field) {
    return maySee(field.isAgreed(), account, contract);
  }

  private static boolean maySee(boolean agreed, Account account, Contract contract) {
    return agreed
        ? maySee(account, contract)
        : isApprenticeOf(account, contract) || isOfficerOf(account, contract);
  }

  /** Whether a section is someone's to answer. */
  public static boolean answers(Account account, Contract contract, Section section) {
    return switch (section.by()) {
      case APPRENTICE -> isApprenticeOf(account, contract);
      case EMPLOYER -> isEmployerOf(account, contract);
      case SCHOOL -> isSchoolOf(account, contract);
      case GUARDIAN, OFFICER, DEPOSITARY -> false;
    };
  }

  public static boolean isApprenticeOf(Account account, Contract contract) {
    return account.role() == Role.APPRENTICE && contract.apprentice().id().equals(account.id());
  }

  public static boolean isEmployerOf(Account account, Contract contract) {
    return acts(account, Role.EMPLOYER, Optional.of(contract.company()));
  }

  public static boolean isSchoolOf(Account account, Contract contract) {
    return acts(account, Role.SCHOOL, contract.schoolAsked());
  }

  public static boolean isOfficerOf(Account account, Contract contract) {
    return acts(account, Role.CHAMBER, contract.registrar());
  }

  /** Whether someone decides for Opco EP who pays the school: once it was handed in there. */
  public static boolean isDepositaryOf(Account account, Contract contract) {
    return acts(account, Role.CHAMBER, contract.depositary())
        && contract.deposit().flatMap(Deposit::depositedOn).isPresent();
  }

  /**
   * Whether someone may read what is between the parties: what happened before an early end, what
   * was shown for an exception. School and Opco EP need not know.
   */
  public static boolean mayReadAmongParties(Account account, Contract contract) {
    return isApprenticeOf(account, contract)
        || isEmployerOf(account, contract)
        || isOfficerOf(account, contract);
  }

  private static boolean acts(Account account, Role role, Optional<Organisation> organisation) {
    return account.role() == role
        && organisation.isPresent()
        && account
            .membership()
            .filter(Membership::isAdmitted)
            .filter(m -> m.organisation().id().equals(organisation.get().id()))
            .isPresent();
  }
}
