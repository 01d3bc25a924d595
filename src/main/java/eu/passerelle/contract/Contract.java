package eu.passerelle.contract;

import eu.passerelle.application.Application;
import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * One apprenticeship across the border: theory in one country, practice in the other.
 *
 * <p>It begins as a draft when a company accepts an application, filled with what is known. The
 * company adds what is missing and asks a school for its place. Once the school has confirmed it,
 * the apprentice, the company and, for a minor, the guardian sign this very edition, in any order;
 * with the last signature it goes to the competent body. An officer checks it against the rules and
 * enters it in the register under a number, or returns it with a reason. Where the law leaves room,
 * the officer grants an exception to this edition. Any change makes a new edition, which no earlier
 * signature or exception covers. Until it is registered, company or apprentice can give it up.
 *
 * <p>The text of a registered contract does not change any more. It is completed with the result of
 * the final examination, or ends before its term: then one of the parties reports what was declared
 * in writing, and the officer enters it in the register or says why it does not hold.
 */
@Entity
public class Contract extends ContractText {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private int edition = 1;

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<ContractEdition> editions = new ArrayList<>();

  private String returnedBecause;

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("evidence.signedAt")
  private List<Signature> signatures = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation registrar;

  @ElementCollection
  @CollectionTable(name = "contract_exception", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderBy("grantedAt")
  private List<GrantedException> exceptions = new ArrayList<>();

  private String abandonedBecause;
  private Instant createdAt;
  private Instant submittedAt;
  private Instant remindedAt;
  private String registerNumber;
  private String verificationCode;
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  private LocalDate lastDay;
  private EarlyTermination termination;
  private Completion completion;

  protected Contract() {}

  /** A draft from an accepted application, filled with what is known. */
  public Contract(Application application, Instant now) {
    super(application);
    this.status = ContractStatus.DRAFT;
    this.createdAt = now;
    editions.add(new ContractEdition(this, Optional.empty(), now));
  }

  /** Fills in or changes what is agreed. A new edition: no earlier signature covers it. */
  public List<Refusal> agreeOn(
      Terms terms,
      SortedMap<Integer, BigDecimal> pay,
      Organisation school,
      long account,
      Instant now) {
    if (!status.isEditable()) {
      return List.of(outOfOrder());
    }
    write(terms, pay, school);
    beginEdition(account, now);
    return List.of();
  }

  /**
   * The company asks the school for its place; refused while something is missing. What was signed
   * and came back is signed anew, even if not a word has changed.
   */
  public List<Refusal> sendToSchool(long account, Instant now) {
    if (status.isEditable()) {
      String before = fingerprint();
      takeOverApprentice();
      if (!before.equals(fingerprint())) {
        beginEdition(account, now);
      }
    }
    List<Refusal> missing = new ArrayList<>(missing());
    if (isMinorOn(Signature.dayOf(now))) {
      if (guardian().isEmpty()) {
        missing.add(OwnRule.refuses("missing.guardian"));
      } else if (guardian().get().email().equalsIgnoreCase(apprentice().email())) {
        missing.add(OwnRule.refuses("guardian.same"));
      }
    }
    if (!missing.isEmpty()) {
      return missing;
    }
    List<Refusal> refusals = go(ContractLife.SEND_TO_SCHOOL);
    if (refusals.isEmpty() && !validSignatures().isEmpty()) {
      beginEdition(account, now);
    }
    return refusals;
  }

  private void beginEdition(long account, Instant now) {
    edition++;
    editions.add(new ContractEdition(this, Optional.of(account), now));
  }

  public List<Refusal> confirmSchoolPlace() {
    return go(ContractLife.CONFIRM_SCHOOL_PLACE);
  }

  /** The school has no place; the company chooses another. */
  public List<Refusal> declineSchoolPlace(String reason) {
    List<Refusal> refusals = go(ContractLife.DECLINE_SCHOOL_PLACE);
    if (refusals.isEmpty()) {
      returnedBecause = reason;
    }
    return refusals;
  }

  /** Someone signs this edition. With the last signature it goes to the competent body. */
  public List<Refusal> sign(Signer signer, Evidence evidence, Organisation competentBody) {
    LocalDate today = Signature.dayOf(evidence.signedAt());
    List<Refusal> refusals = refusalsToSign(signer.party(), today);
    if (refusals.isEmpty()) {
      signatures.add(new Signature(this, signer, evidence));
      if (unsigned(today).isEmpty()) {
        status = ContractLife.LAST_SIGNATURE.to();
        submittedAt = evidence.signedAt();
        registrar = competentBody;
        returnedBecause = null;
      }
    }
    return refusals;
  }

  /** What keeps a party from signing as it stands. */
  List<Refusal> refusalsToSign(Party party, LocalDate today) {
    if (status != ContractStatus.SIGNING) {
      return List.of(outOfOrder());
    }
    return unsigned(today).contains(party)
        ? List.of()
        : List.of(OwnRule.refuses("signature.notAsked"));
  }

  /** The company takes it back to change it before everyone has signed. */
  public List<Refusal> takeBack() {
    return go(ContractLife.TAKE_BACK);
  }

  /** The officer returns it for correction. */
  public List<Refusal> returnBecause(String reason) {
    List<Refusal> refusals = go(ContractLife.RETURN_FOR_CORRECTION);
    if (refusals.isEmpty()) {
      returnedBecause = reason;
      submittedAt = null;
      remindedAt = null;
    }
    return refusals;
  }

  /**
   * Enters the contract in the register. The rules of law were asked before; this asks the order,
   * and that everyone has signed exactly what is entered.
   */
  public List<Refusal> register(RegisterNumber number, long officer, Instant now) {
    if (ContractLife.REGISTER.isPossibleFrom(status) && !unsigned(Signature.dayOf(now)).isEmpty()) {
      return List.of(OwnRule.refuses("unsigned"));
    }
    List<Refusal> refusals = go(ContractLife.REGISTER);
    if (refusals.isEmpty()) {
      registerNumber = number.toString();
      registeredBy = officer;
      verificationCode = VerificationCode.fresh();
      registeredAt = now;
      lastDay = terms().endDate();
    }
    return refusals;
  }

  /**
   * One of the parties tells that it ends before its term.
   *
   * @param notice the days of notice that the law of the practice asks for, if any
   */
  public List<Refusal> reportTermination(
      EarlyTermination reported, Optional<Figure> notice, LocalDate today) {
    if (!ContractLife.REPORT_TERMINATION.isPossibleFrom(status)) {
      return List.of(outOfOrder());
    }
    List<Refusal> refusals = reported.refusals(this, notice, today);
    if (refusals.isEmpty()) {
      termination = reported;
      status = ContractLife.REPORT_TERMINATION.to();
    }
    return refusals;
  }

  /** The officer enters the early end in the register. */
  public List<Refusal> enterTermination() {
    List<Refusal> refusals = go(ContractLife.ENTER_TERMINATION);
    if (refusals.isEmpty()) {
      lastDay = termination.lastDay();
    }
    return refusals;
  }

  /** What was reported does not hold; the contract goes on as before. */
  public List<Refusal> rejectTermination() {
    List<Refusal> refusals = go(ContractLife.REJECT_TERMINATION);
    if (refusals.isEmpty()) {
      termination = null;
    }
    return refusals;
  }

  /** The officer enters the result of the final examination. */
  public List<Refusal> complete(Completion result, LocalDate today) {
    if (!ContractLife.COMPLETE.isPossibleFrom(status)) {
      return List.of(outOfOrder());
    }
    if (result.resultOn().isAfter(today) || result.resultOn().isBefore(terms().startDate())) {
      return List.of(OwnRule.refuses("completion.resultOn"));
    }
    if (!result.passed() && today.isBefore(terms().endDate())) {
      return List.of(OwnRule.refuses("completion.passed"));
    }
    completion = result;
    lastDay = result.lastDay(this);
    return go(ContractLife.COMPLETE);
  }

  /**
   * The officer lets this edition depart from a rule that leaves room for it.
   *
   * @param rule the rule's name
   * @param reason what was shown or checked, for later readers
   */
  public List<Refusal> except(String rule, String reason, long officer, Instant now) {
    if (status != ContractStatus.AWAITING_REGISTRATION) {
      return List.of(outOfOrder());
    }
    if (!isExceptedFrom(rule)) {
      exceptions.add(new GrantedException(rule, edition, reason, officer, now));
    }
    return List.of();
  }

  /** Whether an officer has let this very edition depart from a rule. */
  public boolean isExceptedFrom(String rule) {
    return validExceptions().stream().anyMatch(granted -> granted.rule().equals(rule));
  }

  /** The exceptions granted to this edition. */
  public List<GrantedException> validExceptions() {
    return exceptions.stream().filter(granted -> granted.edition() == edition).toList();
  }

  /** It does not come about after all; the place of its offer is free again. */
  public List<Refusal> abandon(String reason) {
    List<Refusal> refusals = go(ContractLife.ABANDON);
    if (refusals.isEmpty()) {
      abandonedBecause = reason;
      submittedAt = null;
      offer().givePlaceBack();
    }
    return refusals;
  }

  private List<Refusal> go(ContractLife act) {
    if (!act.isPossibleFrom(status)) {
      return List.of(outOfOrder());
    }
    status = act.to();
    return List.of();
  }

  /** What someone is told who comes too late, or too early. */
  Refusal outOfOrder() {
    return OwnRule.refuses("order");
  }

  /** Who has to sign: a guardian too, if the apprentice signs, or has signed, as a minor. */
  public Set<Party> signers(LocalDate day) {
    LocalDate apprenticeSigns =
        validSignatures().stream()
            .filter(signature -> signature.party() == Party.APPRENTICE)
            .map(signature -> Signature.dayOf(signature.signedAt()))
            .findFirst()
            .orElse(day);
    return isMinorOn(apprenticeSigns)
        ? EnumSet.allOf(Party.class)
        : EnumSet.of(Party.APPRENTICE, Party.EMPLOYER);
  }

  /** Who has not yet signed this edition. */
  public Set<Party> unsigned(LocalDate day) {
    Set<Party> unsigned = EnumSet.copyOf(signers(day));
    validSignatures().forEach(signature -> unsigned.remove(signature.party()));
    return unsigned;
  }

  /** The signatures of this edition as it stands, in the order they were given. */
  public List<Signature> validSignatures() {
    return signatures.stream().filter(signature -> signature.covers(this)).toList();
  }

  /** The fingerprint of what is signed. */
  public String fingerprint() {
    return Wording.of(this).fingerprint();
  }

  /** Who signed an edition for a party; empty where nobody did, or it is forgotten. */
  Optional<String> signerOf(int anEdition, Party party) {
    return signatures.stream()
        .filter(signature -> signature.edition() == anEdition && signature.party() == party)
        .map(Signature::name)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Whether it stands in a register: running, completed or ended. */
  public boolean isRegistered() {
    return registerNumber != null;
  }

  public Long id() {
    return id;
  }

  /** Whose register it is entered in; known once everyone has signed. */
  public Optional<Organisation> registrar() {
    return Optional.ofNullable(registrar);
  }

  public ContractStatus status() {
    return status;
  }

  /** Which edition of its text this is; signatures cover one. */
  public int edition() {
    return edition;
  }

  /** Every edition there was, with its words; the last one is the contract as it stands. */
  public List<ContractEdition> editions() {
    return List.copyOf(editions);
  }

  public Optional<String> returnedBecause() {
    return Optional.ofNullable(returnedBecause);
  }

  /** Why it was given up; empty words where someone left Passerelle. */
  public Optional<String> abandonedBecause() {
    return Optional.ofNullable(abandonedBecause);
  }

  /** Its officers have been told that the deadline is near. */
  void reminded(Instant now) {
    remindedAt = now;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<String> registerNumber() {
    return Optional.ofNullable(registerNumber);
  }

  /** By which whoever holds the paper checks that it stands in the register. */
  public Optional<String> verificationCode() {
    return Optional.ofNullable(verificationCode);
  }

  public Optional<Instant> registeredAt() {
    return Optional.ofNullable(registeredAt);
  }

  /** The last day of the apprenticeship: of the term, or the day it ended before. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** The end before its term that was reported or entered. */
  public Optional<EarlyTermination> termination() {
    return Optional.ofNullable(termination);
  }

  public Optional<Completion> completion() {
    return Optional.ofNullable(completion);
  }
}
