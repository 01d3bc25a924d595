package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The deposit with Opco EP of a contract whose theory is in France and whose practice is in
 * Germany: it decides who pays the school.
 *
 * <p>It falls due when the German body has registered the contract. The company hands contract and
 * school annex in there and says so here. Then Opco EP decides: one of its officers enters it, or
 * the company says what it was written. After a refusal the company can put right what was wrong
 * and deposit again. None of this touches the contract, which is valid as registered.
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
      refusedBecause = null;
    }
    return refusals;
  }

  /** Opco EP pays. */
  List<Refusal> agree(Actor who, LocalDate day, LocalDate today) {
    return decide(DepositLife.AGREE, who, day, null, today);
  }

  /** Opco EP does not pay, and says why. */
  List<Refusal> refuse(Actor who, LocalDate day, String reason, LocalDate today) {
    return decide(DepositLife.REFUSE, who, day, reason, today);
  }

  private List<Refusal> decide(
      DepositLife act, Actor who, LocalDate day, String reason, LocalDate today) {
    List<Refusal> refusals = refusals(act, who, day, depositedOn, today);
    if (refusals.isEmpty()) {
      status = act.step().to();
      decidedOn = day;
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

  /** Whether it is the company's turn. */
  public boolean isToHandIn() {
    return status == DepositStatus.DUE || status == DepositStatus.REFUSED;
  }

  /** Whether it awaits the decision. */
  public boolean isAwaited() {
    return status == DepositStatus.DEPOSITED;
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
