package eu.passerelle.contract;

import static eu.passerelle.contract.AmendmentStatus.ENTERED;
import static eu.passerelle.contract.AmendmentStatus.GIVEN_UP;
import static eu.passerelle.contract.AmendmentStatus.LAPSED;
import static eu.passerelle.contract.AmendmentStatus.RETURNED;
import static eu.passerelle.contract.AmendmentStatus.SIGNING;
import static eu.passerelle.contract.AmendmentStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an amendment as a table. It begins when the company proposes it; what is returned or
 * given up is not taken up again but proposed anew.
 */
public enum AmendmentLife {
  /** Whoever of apprentice, company and guardian signs last. */
  LAST_SIGNATURE(
      EnumSet.of(SIGNING),
      SUBMITTED,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.GUARDIAN),
      "all who sign have signed this very edition, each with a code from their own mailbox",
      "its time to decide begins; letters to the officers and to the sides"),
  ENTER(
      EnumSet.of(SUBMITTED),
      ENTERED,
      EnumSet.of(Actor.OFFICER),
      "every rule of law is kept or excepted for this edition; no early end is reported; where it "
          + "changes pay or term, with four eyes another officer has checked it",
      "the contract says it from now on; contract and amendment are printed and "
          + "sealed; letters to all sides"),
  RETURN(
      EnumSet.of(SUBMITTED),
      RETURNED,
      EnumSet.of(Actor.OFFICER),
      "a reason is given",
      "letters to those who signed, with the reason; the company may propose another"),
  GIVE_UP(
      EnumSet.of(SIGNING, SUBMITTED),
      GIVEN_UP,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER),
      "a reason is given",
      "letters to the others with the reason"),
  /** The officer enters the contract's end. */
  LAPSE(
      EnumSet.of(SIGNING, SUBMITTED),
      LAPSED,
      EnumSet.of(Actor.OFFICER),
      "",
      "nothing more: the letters tell of the contract's end");

  private final Step<AmendmentStatus> step;

  AmendmentLife(
      Set<AmendmentStatus> from,
      AmendmentStatus to,
      Set<Actor> actors,
      String holds,
      String follows) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors), holds, follows);
  }

  Step<AmendmentStatus> step() {
    return step;
  }
}
