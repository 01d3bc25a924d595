package eu.passerelle.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was ever to change in a registered contract, and what of it is on its way: one amendment or
 * one suspension at a time.
 */
record Changes(List<Amendment> amendments, List<Suspension> suspensions) {

  /** The amendment that something can still become of. */
  Optional<Amendment> openAmendment() {
    return amendments.stream().filter(amendment -> amendment.status().isOpen()).findFirst();
  }

  /** The amendment whose text is in force as an edition; empty where that is the contract's own. */
  Optional<Amendment> enteredAs(int edition) {
    return amendments.stream()
        .filter(a -> a.status() == AmendmentStatus.ENTERED && a.edition() == edition)
        .findFirst();
  }

  /** The edition in force before an amendment was entered: of the one before, or as registered. */
  int editionBefore(Amendment amendment) {
    return amendments.stream()
        .filter(a -> a.status() == AmendmentStatus.ENTERED)
        .map(Amendment::edition)
        .filter(earlierOne -> earlierOne < amendment.edition())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> amendments.get(0).edition() - 1);
  }

  /** The suspension that awaits the officer. */
  Optional<Suspension> reportedSuspension() {
    return suspensions.stream()
        .filter(suspension -> suspension.status() == SuspensionStatus.REPORTED)
        .findFirst();
  }

  /** The contract has ended: nothing becomes of what was on its way. */
  void lapse() {
    openAmendment().ifPresent(Amendment::lapse);
    reportedSuspension().ifPresent(Suspension::lapse);
  }
}
