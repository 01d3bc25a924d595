package eu.passerelle.contract;

import static eu.passerelle.contract.SuspensionStatus.ENTERED;
import static eu.passerelle.contract.SuspensionStatus.LAPSED;
import static eu.passerelle.contract.SuspensionStatus.REJECTED;
import static eu.passerelle.contract.SuspensionStatus.REPORTED;

import java.util.EnumSet;
import java.util.Set;

/** The life of a suspension as a table. It begins when the company reports it. */
public enum SuspensionLife {
  ENTER(ENTERED),
  REJECT(REJECTED),
  /** The officer enters the contract's end. */
  LAPSE(LAPSED);

  private final Step<SuspensionStatus> step;

  SuspensionLife(SuspensionStatus to) {
    this.step = new Step<>(Set.of(REPORTED), to, EnumSet.of(Actor.OFFICER));
  }

  Step<SuspensionStatus> step() {
    return step;
  }
}
