package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Place;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.SortNatural;

/**
 * Other terms for a registered contract, on their way into the register.
 *
 * <p>The company proposes them as an edition of the contract's words. Apprentice, company and, for
 * a minor, the guardian sign that edition, in any order; with the last signature it awaits the
 * officer, who judges it by the same rules as the contract and enters it, or returns it with a
 * reason. Until it is entered the contract holds as it was. Either side can give it up before. Its
 * words never change: who wants others proposes another amendment. Where the contract ends first,
 * it lapses.
 */
@Entity
@DynamicUpdate
public class Amendment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  private int edition;

  @Enumerated(EnumType.STRING)
  private AmendmentGround ground;

  @Enumerated(EnumType.STRING)
  private AmendmentStatus status;

  private LocalDate validFrom;
  private String trainer;
  private BigDecimal weeklyHours;
  private LocalDate endDate;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  @ElementCollection
  @CollectionTable(name = "amendment_pay", joinColumns = @JoinColumn(name = "amendment_id"))
  @MapKeyColumn(name = "training_year")
  @Column(name = "amount")
  @SortNatural
  private SortedMap<Integer, BigDecimal> pay = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "amendment_particular", joinColumns = @JoinColumn(name = "amendment_id"))
  @MapKeyColumn(name = "name")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "value")
  private Map<Particular, String> answers = new EnumMap<>(Particular.class);

  private String closedBecause;

  protected Amendment() {}

  Amendment(Contract contract, Change change, int edition) {
    this.contract = contract;
    this.edition = edition;
    this.ground = change.ground();
    this.status = AmendmentStatus.SIGNING;
    this.validFrom = change.from();
    this.trainer = change.trainer();
    this.weeklyHours = change.weeklyHours();
    this.endDate = change.endDate();
    this.place = change.place();
    this.pay.putAll(change.pay());
    this.answers.putAll(change.answers());
  }

  /** All have signed: it goes to the competent body. */
  void submit(Instant now) {
    status = AmendmentLife.LAST_SIGNATURE.step().to();
    contract.submitChange(now);
  }

  /** Enters it: from now on the contract says this. The rules of law were asked before. */
  public List<Refusal> enter(Actor who, long officer, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>(AmendmentLife.ENTER.step().refusals(status, who));
    if (refusals.isEmpty() && contract.status() == ContractStatus.END_REPORTED) {
      refusals.add(OwnRule.refuses("amendment.ending"));
    }
    if (refusals.isEmpty() && !consent().unsigned(today).isEmpty()) {
      refusals.add(OwnRule.refuses("unsigned"));
    }
    if (refusals.isEmpty() && changesPayOrTerm()) {
      refusals.addAll(contract.refusalsToActAlone(Check.Kind.AMENDMENT, edition, officer));
    }
    if (refusals.isEmpty()) {
      go(AmendmentLife.ENTER, who);
      contract.adopt(this);
    }
    return refusals;
  }

  /** Whether it changes what is paid, or how long the contract lasts. */
  public boolean changesPayOrTerm() {
    return !plain(pay).equals(plain(contract.pay()))
        || !endDate.equals(contract.lastDay().orElseThrow());
  }

  /** Amounts as they are compared: twelve hundred is twelve hundred, with or without cents. */
  private static List<String> plain(SortedMap<Integer, BigDecimal> amounts) {
    return amounts.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().stripTrailingZeros().toPlainString())
        .toList();
  }

  /** The officer does not enter it; the company may propose another. */
  public List<Refusal> returnBecause(Actor who, String reason) {
    return close(AmendmentLife.RETURN, who, reason);
  }

  /** One side does not want it after all. */
  public List<Refusal> giveUp(Actor who, String reason) {
    return close(AmendmentLife.GIVE_UP, who, reason);
  }

  /** The contract has ended. */
  void lapse() {
    go(AmendmentLife.LAPSE, Actor.OFFICER);
    contract.changeDecided();
  }

  private List<Refusal> close(AmendmentLife act, Actor who, String reason) {
    List<Refusal> refusals = go(act, who);
    if (refusals.isEmpty()) {
      closedBecause = reason;
      contract.changeDecided();
    }
    return refusals;
  }

  private List<Refusal> go(AmendmentLife act, Actor who) {
    List<Refusal> refusals = act.step().refusals(status, who);
    if (refusals.isEmpty()) {
      status = act.step().to();
    }
    return refusals;
  }

  /** What is agreed to, and by whom so far. */
  public Consent consent() {
    return Consent.to(edition, text(), contract.signatures());
  }

  /** What the contract would say. */
  public ContractText text() {
    return new AmendedText(contract, change());
  }

  Change change() {
    return new Change(
        ground,
        validFrom,
        trainer,
        weeklyHours,
        endDate,
        place,
        new TreeMap<>(pay),
        new TreeMap<>(answers));
  }

  /** Which edition of the contract's words it is. */
  public int edition() {
    return edition;
  }

  public AmendmentGround ground() {
    return ground;
  }

  /** Where its ground stands; empty where both sides simply want it. */
  public String source() {
    return ground.source(contract.practice());
  }

  public AmendmentStatus status() {
    return status;
  }

  /** The first day it holds for. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Why it was returned or given up. */
  public Optional<String> closedBecause() {
    return Optional.ofNullable(closedBecause);
  }
}
