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

/**
 * The life of a contract as a table: which act leads from where to where, whose it is, what must
 * hold before it and what follows it, in the words of {@code docs/contract-life.md}.
 */
public enum ContractLife {
  SEND_TO_SCHOOL(
      EnumSet.of(DRAFT, RETURNED),
      AT_SCHOOL,
      EnumSet.of(Actor.EMPLOYER),
      "school, terms and pay are said; company and apprentice have answered their "
          + "sections; a minor's guardian is named, with another address than the "
          + "apprentice's; no rule of law refuses it whatever anyone says",
      "an edition where the apprentice's data has changed; a letter to the school, "
          + "with the officer's remarks to it"),
  CONFIRM_SCHOOL_PLACE(
      EnumSet.of(AT_SCHOOL),
      SIGNING,
      EnumSet.of(Actor.SCHOOL),
      "the school has answered its section",
      "letters to apprentice and company, and a guardian's link; it is their task "
          + "until the first day"),
  DECLINE_SCHOOL_PLACE(
      EnumSet.of(AT_SCHOOL),
      RETURNED,
      EnumSet.of(Actor.SCHOOL),
      "a reason is given",
      "letters to company and apprentice; the school sees it no more"),
  /** Whoever of apprentice, company and guardian signs last. */
  LAST_SIGNATURE(
      EnumSet.of(SIGNING),
      AWAITING_REGISTRATION,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.GUARDIAN),
      "all who sign have signed this very edition, each with a code from their own "
          + "mailbox; somebody is competent for it",
      "its time to decide begins; letters to the officers and to the sides; a "
          + "reminder before that time is over"),
  TAKE_BACK(
      EnumSet.of(SIGNING),
      RETURNED,
      EnumSet.of(Actor.EMPLOYER),
      "it is not signed by all",
      "a new edition on the next change, so signatures given are void; letters to "
          + "those who were asked to sign"),
  RETURN_FOR_CORRECTION(
      EnumSet.of(AWAITING_REGISTRATION),
      RETURNED,
      EnumSet.of(Actor.OFFICER),
      "a reason, or a remark at a field",
      "the time to decide ends; letters to the company, to the others whose "
          + "sections are remarked, and to a guardian who signed"),
  /** An officer finds it right; where the body asks for four eyes, another one registers it. */
  CHECK(
      EnumSet.of(AWAITING_REGISTRATION),
      AWAITING_REGISTRATION,
      EnumSet.of(Actor.OFFICER),
      "the same as for registration; nobody has checked it",
      "another officer can register it, where the body asks for four eyes"),
  /**
   * The same for an amendment or a suspension; only where it changes pay or term it takes another
   * one to enter it.
   */
  CHECK_CHANGE(
      EnumSet.of(REGISTERED),
      REGISTERED,
      EnumSet.of(Actor.OFFICER),
      "an amendment or a suspension awaits the officer; every rule of law is kept or excepted for "
          + "the amendment; nobody has checked it",
      "another officer can enter it, where the body asks for four eyes"),
  /** The same for an early end. */
  CHECK_END(
      EnumSet.of(END_REPORTED),
      END_REPORTED,
      EnumSet.of(Actor.OFFICER),
      "nobody has checked it",
      "another officer can enter it, where the body asks for four eyes"),
  REGISTER(
      EnumSet.of(AWAITING_REGISTRATION),
      REGISTERED,
      EnumSet.of(Actor.OFFICER),
      "every rule of law is kept or excepted for this edition; the checklist is "
          + "ticked; all have signed; an earlier contract it goes on with has ended; with "
          + "four eyes another officer has checked it",
      "the next number of the body and year, without a gap; contract and notice of "
          + "registration are printed and sealed; letters to all sides; it counts for the "
          + "year; with the theory in France and the practice in Germany its deposit falls due"),
  /** It does not come about after all; only before it is registered. */
  ABANDON(
      EnumSet.of(DRAFT, AT_SCHOOL, SIGNING, AWAITING_REGISTRATION, RETURNED),
      ABANDONED,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER),
      "it is not registered",
      "the place of its offer is free again; letters to the others with the reason"),
  /** One side has declared to the other, in writing, that it ends before its term. */
  REPORT_TERMINATION(
      EnumSet.of(REGISTERED),
      END_REPORTED,
      EnumSet.of(Actor.APPRENTICE, Actor.EMPLOYER, Actor.OFFICER),
      "the ground's own conditions: whose it is, when, how long a notice, whether a reason; in "
          + "a French probation the days of practice; with a minor the guardian takes part",
      "letters to the officers, to all sides and to a minor's guardian"),
  ENTER_TERMINATION(
      EnumSet.of(END_REPORTED),
      TERMINATED,
      EnumSet.of(Actor.OFFICER),
      "with four eyes another officer has checked it",
      "the last day; changes on their way lapse; notice of termination is printed "
          + "and sealed; letters to all sides"),
  /** What was reported does not hold: the contract goes on. */
  REJECT_TERMINATION(
      EnumSet.of(END_REPORTED),
      REGISTERED,
      EnumSet.of(Actor.OFFICER),
      "a reason is given",
      "letters to all sides with the reason"),
  /** The company proposes an amendment; its own table is {@link AmendmentLife}. */
  AMEND(
      EnumSet.of(REGISTERED),
      REGISTERED,
      EnumSet.of(Actor.EMPLOYER),
      "no other change is on its way; it says something else than the contract; no "
          + "rule of law refuses it whatever anyone says",
      "an edition of its own; letters to those who sign, and a guardian's link; a "
          + "reminder before it is to hold"),
  /** The company reports a suspension; its own table is {@link SuspensionLife}. */
  SUSPEND(
      EnumSet.of(REGISTERED),
      REGISTERED,
      EnumSet.of(Actor.EMPLOYER),
      "no other change is on its way; its days lie in the apprenticeship; the end "
          + "moves by no more days than it lasts",
      "letters to the officers and the apprentice"),
  COMPLETE(
      EnumSet.of(REGISTERED),
      COMPLETED,
      EnumSet.of(Actor.OFFICER),
      "the day of the result has come; without success not before the last day; with four eyes "
          + "another officer has entered the same; another result replaces the one proposed",
      "the last day; changes on their way lapse; the certificate is printed and "
          + "sealed; letters to all sides; six months later three questions to the "
          + "apprentice");

  private final Step<ContractStatus> step;

  ContractLife(
      Set<ContractStatus> from,
      ContractStatus to,
      Set<Actor> actors,
      String holds,
      String follows) {
    this.step = new Step<>(Set.copyOf(from), to, Set.copyOf(actors), holds, follows);
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
