package eu.passerelle.contract;

import static eu.passerelle.contract.SuspensionStatus.ENTERED;
import static eu.passerelle.contract.SuspensionStatus.LAPSED;
import static eu.passerelle.contract.SuspensionStatus.REJECTED;
import static eu.passerelle.contract.SuspensionStatus.REPORTED;

import java.util.EnumSet;
import java.util.Set;

/** The life of a suspension as a table. It begins when the company reports it. */
public enum SuspensionLife {
  ENTER(
      ENTERED,
      "no early end is reported; where it moves the last day, with four eyes another officer has "
          + "checked it",
      "the last day moves where it is said to; letters to all sides"),
  REJECT(REJECTED, "a reason is given", "letters to company and apprentice, with the reason"),
  /** The officer enters the contract's end. */
  LAPSE(LAPSED, "", "nothing more: the letters tell of the contract's end");

  private final Step<SuspensionStatus> step;

  SuspensionLife(SuspensionStatus to, String holds, String follows) {
    this.step = new Step<>(Set.of(REPORTED), to, EnumSet.of(Actor.OFFICER), holds, follows);
  }

  Step<SuspensionStatus> step() {
    return step;
  }
}
