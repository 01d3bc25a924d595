package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The deposit with Opco EP of a contract whose theory is in France and whose practice is in
 * Germany: it decides who pays the school.
 *
 * <p>It falls due when the German body has registered the contract. The company hands contract and
 * school annex in there and says so here. Then Opco EP decides: one of its officers enters it, or
 * the company says what it was written. Whose word it is stays with it: Opco EP can put right what
 * the company said, but not the other way round. After a refusal the company can put right what was
 * wrong and deposit again, or says that it bears the costs. None of this touches the contract,
 * which is valid as registered.
 */
@Embeddable
public class Deposit {

  @Enumerated(EnumType.STRING)
  @Column(name = "deposit_status")
  private DepositStatus status;

  @Column(name = "deposited_on")
  private LocalDate depositedOn;

  @Column(name = "deposit_decided_on")
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "deposit_said_by")
  private Actor saidBy;

  @Column(name = "deposit_refused_because")
  private String refusedBecause;

  @Column(name = "deposit_reminded_at")
  private Instant remindedAt;

  protected Deposit() {}

  static Deposit due() {
    Deposit deposit = new Deposit();
    deposit.status = DepositStatus.DUE;
    return deposit;
  }

  /**
   * The company has handed it in.
   *
   * @param registered the day of the registration
   */
  List<Refusal> handIn(Actor who, LocalDate day, LocalDate registered, LocalDate today) {
    List<Refusal> refusals = refusals(DepositLife.DEPOSIT, who, day, since(registered), today);
    if (refusals.isEmpty()) {
      status = DepositLife.DEPOSIT.step().to();
      remindedAt = null;
      depositedOn = day;
      decidedOn = null;
      saidBy = null;
      refusedBecause = null;
    }
    return refusals;
  }

  /** Opco EP pays. */
  List<Refusal> agree(Actor who, LocalDate day, LocalDate today) {
    return decide(
        status.isDecided() ? DepositLife.CORRECT_TO_AGREED : DepositLife.AGREE,
        who,
        day,
        null,
        today);
  }

  /** Opco EP does not pay, and says why. */
  List<Refusal> refuse(Actor who, LocalDate day, String reason, LocalDate today) {
    return decide(
        status.isDecided() ? DepositLife.CORRECT_TO_REFUSED : DepositLife.REFUSE,
        who,
        day,
        reason,
        today);
  }

  /** Refused, and the company bears the costs of the school itself. */
  List<Refusal> bear(Actor who) {
    List<Refusal> refusals = DepositLife.BEAR.step().refusals(status, who);
    if (refusals.isEmpty()) {
      status = DepositLife.BEAR.step().to();
    }
    return refusals;
  }

  private List<Refusal> decide(
      DepositLife act, Actor who, LocalDate day, String reason, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>(act.step().refusals(status, who));
    if (refusals.isEmpty() && saidBy == Actor.DEPOSITARY && who != saidBy) {
      refusals.add(OwnRule.refuses("deposit.said"));
    }
    if (refusals.isEmpty()) {
      refusals.addAll(refusals(act, who, day, depositedOn, today));
    }
    if (refusals.isEmpty()) {
      status = act.step().to();
      decidedOn = day;
      saidBy = who;
      refusedBecause = reason;
    }
    return refusals;
  }

  private List<Refusal> refusals(
      DepositLife act, Actor who, LocalDate day, LocalDate earliest, LocalDate today) {
    List<Refusal> refusals = act.step().refusals(status, who);
    if (refusals.isEmpty() && (day.isBefore(earliest) || day.isAfter(today))) {
      return List.of(
          OwnRule.refuses(
              act == DepositLife.DEPOSIT ? "deposit.day" : "deposit.decided", "", earliest, today));
    }
    return refusals;
  }

  /** From when on the company is to hand it in: since the registration, or the last refusal. */
  LocalDate since(LocalDate registered) {
    return decidedOn().orElse(registered);
  }

  /** Whoever is to act has been told that the day comes near. */
  void reminded(Instant now) {
    remindedAt = now;
  }

  /** Whether the company can hand it in, for the first time or again. */
  public boolean isToHandIn() {
    return DepositLife.DEPOSIT.step().from().contains(status);
  }

  /** Whether it awaits the decision. */
  public boolean isAwaited() {
    return status == DepositStatus.DEPOSITED;
  }

  /** Whether it was refused, and the company has neither repeated it nor said who pays. */
  public boolean isRefused() {
    return status == DepositStatus.REFUSED;
  }

  /** Whether what was decided is known from the company alone, and not from Opco EP itself. */
  public boolean isToldByCompany() {
    return saidBy == Actor.EMPLOYER;
  }

  /** Whether someone can say otherwise than was said: Opco EP can, the company of its own word. */
  boolean isCorrectable(Actor who) {
    return status.isDecided()
        && (who == Actor.DEPOSITARY || who == Actor.EMPLOYER && isToldByCompany());
  }

  public DepositStatus status() {
    return status;
  }

  /** The day it was last handed in. */
  public Optional<LocalDate> depositedOn() {
    return Optional.ofNullable(depositedOn);
  }

  /** The day of the last decision. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** Why it was last refused. */
  public Optional<String> refusedBecause() {
    return Optional.ofNullable(refusedBecause);
  }
}
