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
      EnumSet.of(SIGNING), SUBMITTED, EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.GUARDIAN)),
  ENTER(EnumSet.of(SUBMITTED), ENTERED, EnumSet.of(Actor.OFFICER)),
  RETURN(EnumSet.of(SUBMITTED), RETURNED, EnumSet.of(Actor.OFFICER)),
  GIVE_UP(EnumSet.of(SIGNING, SUBMITTED), GIVEN_UP, EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER)),
  /** The officer enters the contract's end. */
  LAPSE(EnumSet.of(SIGNING, SUBMITTED), LAPSED, EnumSet.of(Actor.OFFICER));

  private final Step<AmendmentStatus> step;

  AmendmentLife(Set<AmendmentStatus> from, AmendmentStatus to, Set<Actor> actors) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors));
  }

  Step<AmendmentStatus> step() {
    return step;
  }
}
