package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A time in which an apprenticeship rests. The company reports it, the officer enters it in the
 * register or says why it does not hold. The text of the contract stays as it was signed; what a
 * suspension may move is the last day, and the next amendment says it.
 */
@Entity
@DynamicUpdate
public class Suspension {

  /**
   * From when to when, and what follows.
   *
   * @param newEnd the last day of the apprenticeship that it leads to; null where it stays
   */
  @Embeddable
  public record Period(
      @Enumerated(EnumType.STRING) SuspensionGround ground,
      @Column(name = "first_day") LocalDate firstDay,
      @Column(name = "last_day") LocalDate lastDay,
      @Column(name = "new_end") LocalDate newEnd) {

    List<Refusal> refusals(Contract contract) {
      List<Refusal> refusals = new ArrayList<>();
      LocalDate end = contract.lastDay().orElseThrow();
      if (firstDay.isBefore(contract.terms().startDate())
          || lastDay.isBefore(firstDay)
          || lastDay.isAfter(moved().orElse(end))) {
        refusals.add(OwnRule.refuses("suspension.days"));
      }
      if (moved().filter(day -> !isMovedWithinReason(end, day)).isPresent()) {
        refusals.add(OwnRule.refuses("suspension.newEnd"));
      }
      if (contract.suspensions().stream().anyMatch(this::overlaps)) {
        refusals.add(OwnRule.refuses("suspension.overlap"));
      }
      return refusals;
    }

    /** Later, but by no more days than the apprenticeship rests. */
    private boolean isMovedWithinReason(LocalDate end, LocalDate day) {
      return day.isAfter(end)
          && day.toEpochDay() - end.toEpochDay()
              <= lastDay.toEpochDay() - firstDay.toEpochDay() + 1;
    }

    private boolean overlaps(Suspension other) {
      return other.status == SuspensionStatus.ENTERED
          && !other.period.firstDay.isAfter(lastDay)
          && !other.period.lastDay.isBefore(firstDay);
    }

    /** The last day of the apprenticeship that it leads to, where it moves. */
    public Optional<LocalDate> moved() {
      return Optional.ofNullable(newEnd);
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  private Period period;

  @Enumerated(EnumType.STRING)
  private SuspensionStatus status;

  protected Suspension() {}

  Suspension(Contract contract, Period period) {
    this.contract = contract;
    this.period = period;
    this.status = SuspensionStatus.REPORTED;
  }

  /**
   * The officer enters it; the last day moves if it is to, which with four eyes another officer has
   * to have found right before.
   */
  public List<Refusal> enter(Actor who, long officer) {
    List<Refusal> refusals = new ArrayList<>(SuspensionLife.ENTER.step().refusals(status, who));
    if (refusals.isEmpty() && contract.status() == ContractStatus.END_REPORTED) {
      refusals.add(OwnRule.refuses("suspension.ending"));
    }
    if (refusals.isEmpty() && period.moved().isPresent()) {
      refusals.addAll(
          contract.refusalsToActAlone(Check.Kind.SUSPENSION, contract.edition(), officer));
    }
    if (refusals.isEmpty()) {
      decide(SuspensionLife.ENTER, who);
      period.moved().ifPresent(contract::endOn);
    }
    return refusals;
  }

  /** What was reported does not hold. */
  public List<Refusal> reject(Actor who) {
    return decide(SuspensionLife.REJECT, who);
  }

  /** The contract has ended. */
  void lapse() {
    decide(SuspensionLife.LAPSE, Actor.OFFICER);
  }

  private List<Refusal> decide(SuspensionLife act, Actor who) {
    List<Refusal> refusals = act.step().refusals(status, who);
    if (refusals.isEmpty()) {
      status = act.step().to();
      contract.changeDecided();
    }
    return refusals;
  }

  /** Whether the apprenticeship rests on a day: entered, and not only reported. */
  boolean isOn(LocalDate day) {
    return status == SuspensionStatus.ENTERED
        && !day.isBefore(period.firstDay())
        && !day.isAfter(period.lastDay());
  }

  public Period period() {
    return period;
  }

  public SuspensionStatus status() {
    return status;
  }
}
