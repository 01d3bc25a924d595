package eu.passerelle.contract;

import static eu.passerelle.contract.ContractStatus.ABANDONED;
import static eu.passerelle.contract.ContractStatus.AT_SCHOOL;
import static eu.passerelle.contract.ContractStatus.AWAITING_REGISTRATION;
import static eu.passerelle.contract.ContractStatus.COMPLETED;
import static eu.passerelle.contract.ContractStatus.DRAFT;
import static eu.passerelle.contract.ContractStatus.END_REPORTED;
import static eu.passerelle.contract.ContractStatus.REGISTERED;
import static eu.passerelle.contract.ContractStatus.RETURNED;
import static eu.passerelle.contract.ContractStatus.SIGNING;
import static eu.passerelle.contract.ContractStatus.TERMINATED;

import eu.passerelle.language.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The life of a contract as a table: which act leads from where to where, and whose it is. */
public enum ContractLife {
  SEND_TO_SCHOOL(EnumSet.of(DRAFT, RETURNED), AT_SCHOOL, EnumSet.of(Actor.EMPLOYER)),
  CONFIRM_SCHOOL_PLACE(EnumSet.of(AT_SCHOOL), SIGNING, EnumSet.of(Actor.SCHOOL)),
  DECLINE_SCHOOL_PLACE(EnumSet.of(AT_SCHOOL), RETURNED, EnumSet.of(Actor.SCHOOL)),
  /** Whoever of apprentice, company and guardian signs last. */
  LAST_SIGNATURE(
      EnumSet.of(SIGNING),
      AWAITING_REGISTRATION,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.GUARDIAN)),
  TAKE_BACK(EnumSet.of(SIGNING), RETURNED, EnumSet.of(Actor.EMPLOYER)),
  RETURN_FOR_CORRECTION(EnumSet.of(AWAITING_REGISTRATION), RETURNED, EnumSet.of(Actor.OFFICER)),
  /** An officer finds it right; where the body asks for four eyes, another one registers it. */
  CHECK(EnumSet.of(AWAITING_REGISTRATION), AWAITING_REGISTRATION, EnumSet.of(Actor.OFFICER)),
  REGISTER(EnumSet.of(AWAITING_REGISTRATION), REGISTERED, EnumSet.of(Actor.OFFICER)),
  /** It does not come about after all; only before it is registered. */
  ABANDON(
      EnumSet.of(DRAFT, AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, RETURNED),
      ABANDONED,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER)),
  /** One side has declared to the other, in writing, that it ends before its term. */
  REPORT_TERMINATION(
      EnumSet.of(REGISTERED),
      END_REPORTED,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.OFFICER)),
  ENTER_TERMINATION(EnumSet.of(END_REPORTED), TERMINATED, EnumSet.of(Actor.OFFICER)),
  /** What was reported does not hold: the contract goes on. */
  REJECT_TERMINATION(EnumSet.of(END_REPORTED), REGISTERED, EnumSet.of(Actor.OFFICER)),
  /** The company proposes an amendment; its own table is {@link AmendmentLife}. */
  AMEND(EnumSet.of(REGISTERED), REGISTERED, EnumSet.of(Actor.EMPLOYER)),
  /** The company reports a suspension; its own table is {@link SuspensionLife}. */
  SUSPEND(EnumSet.of(REGISTERED), REGISTERED, EnumSet.of(Actor.EMPLOYER)),
  COMPLETE(EnumSet.of(REGISTERED), COMPLETED, EnumSet.of(Actor.OFFICER));

  private final Step<ContractStatus> step;

  ContractLife(Set<ContractStatus> from, ContractStatus to, Set<Actor> actors) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors));
  }

  /** Whether it is possible where a contract stands. */
  public boolean isPossibleFrom(ContractStatus state) {
    return from().contains(state);
  }

  /** Why someone may not do it where a contract stands; nothing where they may. */
  List<Refusal> refusals(ContractStatus state, Actor who) {
    return step.refusals(state, who);
  }

  Step<ContractStatus> step() {
    return step;
  }

  public Set<ContractStatus> from() {
    return step.from();
  }

  public ContractStatus to() {
    return step.to();
  }

  public Set<Actor> actors() {
    return step.actors();
  }
}
