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
        || isOfficerOf(account, contract);
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
    throw new IllegalArgumentException("no contract of this person");
  }

  public static boolean isApprenticeOf(Account account, Contract contract) {
    return account.role() == Role.APPRENTICE && contract.apprentice().id().equals(account.id());
  }

  public static boolean isEmployerOf(Account account, Contract contract) {
    return acts(account, Role.EMPLOYER, Optional.of(contract.company()));
  }

  public static boolean isSchoolOf(Account account, Contract contract) {
    return acts(account, Role.SCHOOL, contract.school());
  }

  public static boolean isOfficerOf(Account account, Contract contract) {
    return acts(account, Role.CHAMBER, contract.registrar());
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
