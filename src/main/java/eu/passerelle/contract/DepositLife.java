package eu.passerelle.contract;

import static eu.passerelle.contract.DepositStatus.AGREED;
import static eu.passerelle.contract.DepositStatus.BORNE;
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
      EnumSet.of(DUE, REFUSED, BORNE),
      DEPOSITED,
      EnumSet.of(Actor.EMPLOYER),
      "the day lies between the registration and today; after a refusal not before it",
      "the time of Opco EP to decide begins; letters to Opco EP and the school"),
  AGREE(
      EnumSet.of(DEPOSITED),
      AGREED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today",
      "letters to company and school, which say whose word it is; what the company says also to "
          + "Opco EP"),
  REFUSE(
      EnumSet.of(DEPOSITED),
      REFUSED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today; a reason is given",
      "letters as after an agreement, with the reason; the company is to deposit again or to say "
          + "that it bears the costs; the contract stays valid, the school's costs are not paid"),
  /** Opco EP decides otherwise, or puts right what the company said; the company its own word. */
  CORRECT_TO_AGREED(
      EnumSet.of(AGREED, REFUSED, BORNE),
      AGREED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today; the company corrects no word of Opco EP",
      "letters as after an agreement"),
  CORRECT_TO_REFUSED(
      EnumSet.of(AGREED, REFUSED, BORNE),
      REFUSED,
      EnumSet.of(Actor.EMPLOYER, Actor.DEPOSITARY),
      "the day lies between the deposit and today; a reason is given; the company corrects no word "
          + "of Opco EP",
      "letters as after a refusal"),
  /** Nobody else pays the school, and the company knows it. */
  BEAR(
      EnumSet.of(REFUSED),
      BORNE,
      EnumSet.of(Actor.EMPLOYER),
      "",
      "the company's task ends; a letter to the school");

  private final Step<DepositStatus> step;

  DepositLife(
      Set<DepositStatus> from, DepositStatus to, Set<Actor> actors, String holds, String follows) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors), holds, follows);
  }

  Step<DepositStatus> step() {
    return step;
  }
}
