package eu.passerelle.contract;

import static eu.passerelle.contract.ContractStatus.AT_SCHOOL;
import static eu.passerelle.contract.ContractStatus.AWAITING_REGISTRATION;
import static eu.passerelle.contract.ContractStatus.DRAFT;
import static eu.passerelle.contract.ContractStatus.REGISTERED;
import static eu.passerelle.contract.ContractStatus.RETURNED;
import static eu.passerelle.contract.ContractStatus.SIGNING;

import java.util.Arrays;
import java.util.Optional;

/** The life of a contract as a table: which act leads from where to where, and whose it is. */
public enum ContractLife {
  SEND_TO_SCHOOL(DRAFT, AT_SCHOOL, Actor.EMPLOYER),
  SEND_TO_SCHOOL_AGAIN(RETURNED, AT_SCHOOL, Actor.EMPLOYER),
  CONFIRM_SCHOOL_PLACE(AT_SCHOOL, SIGNING, Actor.SCHOOL),
  DECLINE_SCHOOL_PLACE(AT_SCHOOL, RETURNED, Actor.SCHOOL),
  LAST_SIGNATURE(SIGNING, AWAITING_REGISTRATION, Actor.PARTY),
  TAKE_BACK(SIGNING, RETURNED, Actor.EMPLOYER),
  RETURN_FOR_CORRECTION(AWAITING_REGISTRATION, RETURNED, Actor.OFFICER),
  REGISTER(AWAITING_REGISTRATION, REGISTERED, Actor.OFFICER);

  /** Who acts. */
  public enum Actor {
    EMPLOYER,
    SCHOOL,
    /** Whoever of apprentice, company and guardian signs last. */
    PARTY,
    OFFICER
  }

  private final ContractStatus from;
  private final ContractStatus to;
  private final Actor actor;

  ContractLife(ContractStatus from, ContractStatus to, Actor actor) {
    this.from = from;
    this.to = to;
    this.actor = actor;
  }

  /** The act of this kind that is possible from a state. */
  static Optional<ContractLife> from(ContractStatus state, ContractLife... acts) {
    return Arrays.stream(acts).filter(act -> act.from == state).findFirst();
  }

  public ContractStatus from() {
    return from;
  }

  public ContractStatus to() {
    return to;
  }

  public Actor actor() {
    return actor;
  }
}
