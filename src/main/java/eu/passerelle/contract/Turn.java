package eu.passerelle.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose turn it is with a contract. */
final class Turn {

  private Turn() {}

  /** Who has to act so that it goes on; nobody while it runs, or where it is over. */
  static Set<Actor> of(Contract contract, LocalDate today) {
    return switch (contract.status()) {
      case DRAFT, RETURNED -> drafting(contract);
      case AT_SCHOOL -> Set.of(Actor.SCHOOL);
      case SIGNING -> signers(contract, today);
      case AWAITING_REGISTRATION, END_REPORTED -> Set.of(Actor.OFFICER);
      case REGISTERED ->
          contract.awaitsDecision() ? Set.of(Actor.OFFICER) : signers(contract, today);
      case TERMINATED, COMPLETED, ABANDONED -> Set.of();
    };
  }

  /** The company, which sends it on, and whoever has a section to fill in or to put right. */
  private static Set<Actor> drafting(Contract contract) {
    Set<Actor> actors = EnumSet.of(Actor.EMPLOYER);
    contract.toFillIn().forEach(section -> actors.add(section.by()));
    contract.toPutRight().forEach(section -> actors.add(section.by()));
    return actors;
  }

  private static Set<Actor> signers(Contract contract, LocalDate today) {
    return contract.awaited(today).stream()
        .map(party -> Actor.valueOf(party.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
