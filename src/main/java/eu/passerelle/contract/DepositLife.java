package eu.passerelle.contract;

import static eu.passerelle.contract.DepositStatus.AGREED;
import static eu.passerelle.contract.DepositStatus.DEPOSITED;
import static eu.passerelle.contract.DepositStatus.DUE;
import static eu.passerelle.contract.DepositStatus.REFUSED;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a deposit for the funding of the school as a table. It falls due when the contract is
 * registered; whatever becomes of it, the contract stays as it is.
 */
public enum DepositLife {
  DEPOSIT(
      EnumSet.of(DUE, REFUSED),
      DEPOSITED,
      EnumSet.of(Actor.EMPLOYER),
      "the day lies between the registration and today; after a refusal not before it",
      "the time of Opco EP to decide begins; letters to Opco EP and the school"),
  AGREE(
      EnumSet.of(DEPOSITED),
      AGREED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today",
      "letters to company and school"),
  REFUSE(
      EnumSet.of(DEPOSITED),
      REFUSED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today; a reason is given",
      "letters to company and school with the reason; the company may deposit again; the contract "
          + "stays valid, the school's costs are not paid");

  private final Step<DepositStatus> step;

  DepositLife(
      Set<DepositStatus> from, DepositStatus to, Set<Actor> actors, String holds, String follows) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors), holds, follows);
  }

  Step<DepositStatus> step() {
    return step;
  }
}
