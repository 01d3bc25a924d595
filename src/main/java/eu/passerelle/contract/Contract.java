package eu.passerelle.contract;

import eu.passerelle.application.Application;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import jakarta.persistence.AttributeOverride;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One apprenticeship across the border: theory in one country, practice in the other.
 *
 * <p>It begins as a draft when a company accepts an application, filled with what is known. Company
 * and apprentice add what is missing, each their own sections, and the company asks a school for
 * its place. Once the school has added its section and confirmed the place, the apprentice, the
 * company and, for a minor, the guardian sign this very edition, in any order; with the last
 * signature it goes to the competent body. An officer checks it against the rules and enters it in
 * the register under a number, or returns it and says, field by field, what is to be put right.
 * Where the law leaves room, the officer grants an exception to this edition. Any change makes a
 * new edition, which no earlier signature or exception covers. Until it is registered, company or
 * apprentice can give it up.
 *
 * <p>With another company it is another contract, which can go on with the training of this one
 * ({@link EarlierTraining}).
 *
 * <p>With the theory in France and the practice in Germany it is then deposited with Opco EP, which
 * decides who pays the school; the contract is valid either way ({@link Deposit}).
 *
 * <p>The text of a registered contract changes only by an {@link Amendment}, which is signed and
 * entered as the contract was; the number stays. It can be suspended for a time, which may move its
 * last day ({@link Suspension}). It is completed with the result of the final examination, or ends
 * before its term: then one of the parties reports what was declared in writing, and the officer
 * enters it in the register or says why it does not hold.
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
  private Integer returnedEdition;

  @ElementCollection
  @CollectionTable(name = "contract_remark", joinColumns = @JoinColumn(name = "contract_id"))
  private Set<Remark> remarks = new HashSet<>();

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("evidence.signedAt")
  private List<Signature> signatures = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation registrar;

  @ElementCollection
  @CollectionTable(name = "contract_exception", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderBy("grantedAt")
  private Set<GrantedException> exceptions = new LinkedHashSet<>();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "earlier_contract_id")
  private Contract earlier;

  private String abandonedBecause;
  private Instant createdAt;
  private Instant submittedAt;
  private Instant remindedAt;

  private Check check;
  private String registerNumber;
  private String verificationCode;
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  private LocalDate lastDay;
  private LocalDate probationEnds;

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("edition")
  private List<Amendment> amendments = new ArrayList<>();

  @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
  @OrderBy("period.firstDay")
  private List<Suspension> suspensions = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation depositary;

  private Deposit deposit;
  private boolean changeSubmitted;
  private boolean schoolAsked;
  private EarlyTermination termination;
  private Completion completion;

  @AttributeOverride(name = "what", column = @Column(name = "result_checked_what"))
  @AttributeOverride(name = "edition", column = @Column(name = "result_checked_edition"))
  @AttributeOverride(name = "officer", column = @Column(name = "result_checked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "result_checked_at"))
  private Check resultCheck;

  protected Contract() {}

  /** A draft from an accepted application, filled with what is known. */
  public Contract(Application application, Instant now) {
    super(application);
    this.status = ContractStatus.DRAFT;
    this.createdAt = now;
    keep(this, edition, Optional.empty(), now);
  }

  /**
   * Fills in or changes what is agreed, all of it or a part. A new edition: no earlier signature
   * covers it.
   */
  public List<Refusal> agreeOn(
      Actor who,
      Terms terms,
      SortedMap<Integer, BigDecimal> pay,
      Optional<Organisation> school,
      long account,
      Instant now) {
    List<Refusal> refusals = refusalsToWrite(who, Actor.EMPLOYER);
    if (refusals.isEmpty()) {
      schoolAsked = schoolAsked && school().equals(school);
      write(terms, pay, school.orElse(null));
      beginEdition(account, now);
    }
    return refusals;
  }

  /**
   * The apprentice goes on here with what another contract began: the training done counts, and its
   * diploma, school and last day are taken over as a proposal. The earlier contract has to end
   * before this one is registered. What someone learned before is theirs to tell.
   */
  public List<Refusal> goOnWith(Contract begun, Actor who, long account, Instant now) {
    List<Refusal> refusals = refusalsToWrite(who, Actor.APPRENTICE);
    if (refusals.isEmpty() && !canGoOnWith(begun)) {
      refusals = List.of(OwnRule.refuses("earlier.other"));
    }
    if (refusals.isEmpty()) {
      earlier = begun;
      goOnWith(begun);
      beginEdition(account, now);
    }
    return refusals;
  }

  /** The apprentice begins here with the first year after all. */
  public List<Refusal> beginAnew(Actor who, long account, Instant now) {
    List<Refusal> refusals = refusalsToWrite(who, Actor.APPRENTICE);
    if (refusals.isEmpty() && earlier != null) {
      earlier = null;
      beginAnew();
      beginEdition(account, now);
    }
    return refusals;
  }

  private List<Refusal> refusalsToWrite(Actor who, Actor whose) {
    if (who != whose) {
      return List.of(OwnRule.refuses("actor"));
    }
    return status.isEditable() ? List.of() : List.of(outOfOrder());
  }

  /** Whether this can go on with what another contract began: the same training, not completed. */
  public boolean canGoOnWith(Contract begun) {
    return status.isEditable()
        && begun.isRegistered()
        && begun.status() != ContractStatus.COMPLETED
        && begun.apprentice().email().equals(apprentice().email())
        && begun.occupation().slug().equals(occupation().slug())
        && begun.theory() == theory()
        && begun.terms().startDate().isBefore(terms().startDate());
  }

  /**
   * One of the parties answers what a section asks. A new edition where agreed words change; what
   * only the register asks changes none.
   */
  public List<Refusal> fillIn(
      Actor who, Section section, Map<Particular, String> answers, long account, Instant now) {
    List<Refusal> refusals = section.step(status).refusals(status, who);
    if (refusals.isEmpty()) {
      String before = fingerprint();
      say(section, answers);
      if (!before.equals(fingerprint())) {
        beginEdition(account, now);
      }
    }
    return refusals;
  }

  /** Whether some lines of it, told by their names, have changed since an edition that was read. */
  boolean hasChangedSince(int read, Predicate<String> lines) {
    Map<String, String> now = Wording.of(this, edition).lines();
    Map<String, String> then =
        editions.stream()
            .filter(one -> one.number() == read)
            .findFirst()
            .map(one -> one.wording().lines())
            .orElse(Map.of());
    now.keySet().removeIf(lines.negate());
    then.keySet().removeIf(lines.negate());
    return !now.equals(then);
  }

  /**
   * The company asks the school for its place; refused while something is missing. What was signed
   * and came back is signed anew, even if not a word has changed.
   */
  public List<Refusal> sendToSchool(Actor who, long account, Instant now) {
    List<Refusal> outOfOrder = ContractLife.SEND_TO_SCHOOL.refusals(status, who);
    if (!outOfOrder.isEmpty()) {
      return outOfOrder;
    }
    String before = fingerprint();
    takeOverApprentice();
    earlier().ifPresent(this::countTrainingUnder);
    if (!before.equals(fingerprint())) {
      beginEdition(account, now);
    }
    List<Refusal> missing = new ArrayList<>(missing());
    missing.addAll(unansweredBeforeSchool());
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
    returnedBecause = null;
    schoolAsked = true;
    if (!validSignatures().isEmpty()) {
      beginEdition(account, now);
    }
    return go(ContractLife.SEND_TO_SCHOOL, who);
  }

  /** What company and apprentice still have to answer before the school is asked. */
  public List<Refusal> unansweredBeforeSchool() {
    return unanswered(EnumSet.of(Actor.EMPLOYER, Actor.APPRENTICE));
  }

  /** The sections in which something is still to be answered where it stands. */
  public List<Section> toFillIn() {
    return Arrays.stream(Section.values())
        .filter(section -> section.isOpenIn(status) && !unanswered(section).isEmpty())
        .toList();
  }

  /** The sections in which an officer remarked something that still says what it said. */
  public List<Section> toPutRight() {
    if (status != ContractStatus.RETURNED) {
      return List.of();
    }
    return remarks().stream()
        .map(Remark::field)
        .filter(
            field -> !field.isAgreed() || !hasChangedSince(returnedEdition, field.name()::equals))
        .flatMap(field -> Particular.named(field.name()).stream())
        .map(Particular::section)
        .distinct()
        .toList();
  }

  private void beginEdition(long account, Instant now) {
    edition++;
    keep(this, edition, Optional.of(account), now);
  }

  private void keep(ContractText text, int number, Optional<Long> madeBy, Instant now) {
    editions.add(new ContractEdition(this, Wording.of(text, number), madeBy, now));
  }

  /** The school has a place; refused while something is missing that it has to say. */
  public List<Refusal> confirmSchoolPlace(Actor who) {
    List<Refusal> refusals =
        new ArrayList<>(ContractLife.CONFIRM_SCHOOL_PLACE.refusals(status, who));
    if (refusals.isEmpty()) {
      refusals.addAll(unanswered(EnumSet.of(Actor.SCHOOL)));
    }
    if (refusals.isEmpty()) {
      returnedEdition = null;
      go(ContractLife.CONFIRM_SCHOOL_PLACE, who);
    }
    return refusals;
  }

  /** The school has no place; the company chooses another. */
  public List<Refusal> declineSchoolPlace(Actor who, String reason) {
    List<Refusal> refusals = go(ContractLife.DECLINE_SCHOOL_PLACE, who);
    if (refusals.isEmpty()) {
      returnedBecause = reason;
      returnedEdition = null;
      schoolAsked = false;
    }
    return refusals;
  }

  /**
   * The school once it has been asked for its place, unless it has none: before, it knows nothing.
   */
  public Optional<Organisation> schoolAsked() {
    return school().filter(any -> schoolAsked);
  }

  /**
   * Someone signs this edition, or the open amendment. With the last signature it goes to the
   * competent body.
   */
  public List<Refusal> sign(Signer signer, Evidence evidence, Organisation competentBody) {
    LocalDate today = Signature.dayOf(evidence.signedAt());
    List<Refusal> refusals = refusalsToSign(signer.party(), today);
    if (refusals.isEmpty()) {
      signatures.add(new Signature(this, consent(), signer, evidence));
      if (consent().unsigned(today).isEmpty()) {
        openAmendment()
            .ifPresentOrElse(
                amendment -> amendment.submit(evidence.signedAt()),
                () -> submit(evidence.signedAt(), competentBody));
      }
    }
    return refusals;
  }

  private void submit(Instant now, Organisation competentBody) {
    status = ContractLife.LAST_SIGNATURE.to();
    submittedAt = now;
    registrar = competentBody;
  }

  /** What keeps a party from signing as it stands. */
  List<Refusal> refusalsToSign(Party party, LocalDate today) {
    boolean open =
        openAmendment()
            .map(amendment -> amendment.status() == AmendmentStatus.SIGNING)
            .orElse(status == ContractStatus.SIGNING);
    if (!open) {
      return List.of(outOfOrder());
    }
    return consent().unsigned(today).contains(party)
        ? List.of()
        : List.of(OwnRule.refuses("signature.notAsked"));
  }

  /** The company takes it back to change it before everyone has signed. */
  public List<Refusal> takeBack(Actor who) {
    return go(ContractLife.TAKE_BACK, who);
  }

  /** The officer returns it for correction. */
  public List<Refusal> returnBecause(Actor who, Correction correction, long officer, Instant now) {
    List<Refusal> refusals = go(ContractLife.RETURN_FOR_CORRECTION, who);
    if (refusals.isEmpty()) {
      returnedBecause = correction.reason().orElse(null);
      returnedEdition = edition;
      correction
          .comments()
          .forEach(
              (field, comment) -> remarks.add(new Remark(edition, field, comment, officer, now)));
      submittedAt = null;
      remindedAt = null;
      check = null;
    }
    return refusals;
  }

  /** An officer finds it right, to be registered by another. The first to do so counts. */
  public List<Refusal> check(Actor who, long officer, Instant now) {
    return check(ContractLife.CHECK, who, officer, now);
  }

  /** The same for an amendment or a suspension that awaits the officer. */
  public List<Refusal> checkChange(Actor who, long officer, Instant now) {
    return check(ContractLife.CHECK_CHANGE, who, officer, now);
  }

  /** The same for an early end that was reported. */
  public List<Refusal> checkEnd(Actor who, long officer, Instant now) {
    return check(ContractLife.CHECK_END, who, officer, now);
  }

  private List<Refusal> check(ContractLife act, Actor who, long officer, Instant now) {
    List<Refusal> refusals = new ArrayList<>(act.refusals(status, who));
    Optional<Check.Kind> what = inQuestion();
    if (refusals.isEmpty() && (what.isEmpty() || checked().isPresent())) {
      refusals.add(outOfOrder());
    }
    if (refusals.isEmpty()) {
      check = new Check(what.get(), editionInQuestion(), officer, now);
    }
    return refusals;
  }

  /** What awaits the officers: one thing at a time, an early end before a change. */
  private Optional<Check.Kind> inQuestion() {
    return switch (status) {
      case AWAITING_REGISTRATION -> Optional.of(Check.Kind.CONTRACT);
      case END_REPORTED -> Optional.of(Check.Kind.END);
      case REGISTERED ->
          isAmendmentSubmitted()
              ? Optional.of(Check.Kind.AMENDMENT)
              : reportedSuspension().map(any -> Check.Kind.SUSPENSION);
      default -> Optional.empty();
    };
  }

  private int editionInQuestion() {
    return status == ContractStatus.REGISTERED ? consent().edition() : edition;
  }

  /** That a first officer found right what awaits them now; empty while none has. */
  private Optional<Check> checked() {
    return inQuestion().flatMap(what -> checked(what, editionInQuestion()));
  }

  private Optional<Check> checked(Check.Kind what, int anEdition) {
    return Optional.ofNullable(check).filter(one -> one.isOf(what, anEdition));
  }

  /** What was looked at has been decided on, or is no more. */
  private void forgetCheckOf(Set<Check.Kind> what) {
    if (check != null && what.contains(check.what())) {
      check = null;
    }
  }

  /**
   * What the contract itself holds against being registered: its order, a signature that is missing
   * on exactly what is entered, and the second pair of eyes. The rules of law are asked before.
   */
  List<Refusal> refusalsToRegister(Actor who, long officer, Instant now) {
    List<Refusal> refusals = ContractLife.REGISTER.refusals(status, who);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    if (!unsigned(Signature.dayOf(now)).isEmpty()) {
      return List.of(OwnRule.refuses("unsigned"));
    }
    if (earlier != null && !earlier.hasEndedBefore(terms().startDate())) {
      return List.of(OwnRule.refuses("earlier.running"));
    }
    if (earlier != null
        && !earlierTraining()
            .equals(Optional.of(EarlierTraining.under(earlier, terms().startDate())))) {
      return List.of(OwnRule.refuses("earlier.months"));
    }
    return refusalsToActAlone(Check.Kind.CONTRACT, edition, officer);
  }

  /** Where the body asks for four eyes: another officer has to have found this right before. */
  List<Refusal> refusalsToActAlone(Check.Kind what, int anEdition, long officer) {
    return registrar.asksForFourEyes()
        ? Check.refusalsOfSecond(checked(what, anEdition), officer)
        : List.of();
  }

  /** Enters the contract in the register. */
  public List<Refusal> register(Actor who, RegisterNumber number, long officer, Instant now) {
    List<Refusal> refusals = refusalsToRegister(who, officer, now);
    if (refusals.isEmpty()) {
      status = ContractLife.REGISTER.to();
      registerNumber = number.toString();
      registeredBy = officer;
      verificationCode = VerificationCode.fresh();
      registeredAt = now;
      lastDay = terms().endDate();
    }
    return refusals;
  }

  /** Registered, it is also to be deposited with who pays the school. */
  public void toBeDepositedWith(Organisation body) {
    depositary = body;
    deposit = Deposit.due();
  }

  /** The company has deposited it with who pays the school. */
  public List<Refusal> handIn(Actor who, LocalDate day, LocalDate today) {
    return deposit()
        .map(one -> one.handIn(who, day, registeredOn(), today))
        .orElseGet(() -> List.of(outOfOrder()));
  }

  /** The school's costs will be paid. */
  public List<Refusal> agreeToFund(Actor who, LocalDate day, LocalDate today) {
    return deposit().map(one -> one.agree(who, day, today)).orElseGet(() -> List.of(outOfOrder()));
  }

  /** The school's costs will not be paid; the contract holds all the same. */
  public List<Refusal> refuseToFund(Actor who, LocalDate day, String reason, LocalDate today) {
    return deposit()
        .map(one -> one.refuse(who, day, reason, today))
        .orElseGet(() -> List.of(outOfOrder()));
  }

  /** Nobody else pays the school: the company says that it does. */
  public List<Refusal> bearCosts(Actor who) {
    return deposit().map(one -> one.bear(who)).orElseGet(() -> List.of(outOfOrder()));
  }

  private LocalDate registeredOn() {
    return Signature.dayOf(registeredAt);
  }

  /**
   * One of the parties tells that it ends before its term.
   *
   * @param law the figures of probation and notice
   */
  public List<Refusal> reportTermination(
      Actor who, EarlyTermination reported, LegalValues law, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>(ContractLife.REPORT_TERMINATION.refusals(status, who));
    if (refusals.isEmpty()) {
      refusals.addAll(reported.refusals(this, law, today));
    }
    if (refusals.isEmpty()) {
      termination = reported;
      remindedAt = null;
      completion = null;
      resultCheck = null;
      go(ContractLife.REPORT_TERMINATION, who);
    }
    return refusals;
  }

  /** The officer enters the early end in the register; with four eyes, after another has looked. */
  public List<Refusal> enterTermination(Actor who, long officer) {
    List<Refusal> refusals = new ArrayList<>(ContractLife.ENTER_TERMINATION.refusals(status, who));
    if (refusals.isEmpty()) {
      refusals.addAll(refusalsToActAlone(Check.Kind.END, edition, officer));
    }
    if (refusals.isEmpty()) {
      go(ContractLife.ENTER_TERMINATION, who);
      lastDay = termination.lastDay();
      changes().lapse();
    }
    return refusals;
  }

  /** What was reported does not hold; the contract goes on as before. */
  public List<Refusal> rejectTermination(Actor who) {
    List<Refusal> refusals = go(ContractLife.REJECT_TERMINATION, who);
    if (refusals.isEmpty()) {
      termination = null;
      forgetCheckOf(EnumSet.of(Check.Kind.END));
    }
    return refusals;
  }

  /**
   * The officer enters the result of the final examination. Where the body asks for four eyes, it
   * is entered once another officer has said the same; until then it is kept as proposed. Who says
   * otherwise proposes that instead, and somebody else is to confirm it.
   */
  public List<Refusal> complete(Actor who, Completion result, long officer, Instant now) {
    List<Refusal> outOfOrder = ContractLife.COMPLETE.refusals(status, who);
    if (!outOfOrder.isEmpty()) {
      return outOfOrder;
    }
    LocalDate today = Signature.dayOf(now);
    if (result.resultOn().isAfter(today) || result.resultOn().isBefore(terms().startDate())) {
      return List.of(OwnRule.refuses("completion.resultOn"));
    }
    if (!result.passed() && today.isBefore(lastDay)) {
      return List.of(OwnRule.refuses("completion.passed"));
    }
    if (registrar.asksForFourEyes()
        && (!result.equals(completion) || isResultProposedBy(officer))) {
      completion = result;
      resultCheck = new Check(Check.Kind.RESULT, edition, officer, now);
      return List.of();
    }
    completion = result;
    lastDay = result.lastDay(practice(), lastDay);
    changes().lapse();
    return go(ContractLife.COMPLETE, who);
  }

  /**
   * The company proposes other terms; they are signed as an edition of their own.
   *
   * @param law what the law refuses of a text whatever anyone says
   */
  public List<Refusal> amend(
      Actor who,
      Change change,
      Function<ContractText, List<Refusal>> law,
      long account,
      Instant now) {
    List<Refusal> refusals = refusalsToChange(ContractLife.AMEND, who);
    if (refusals.isEmpty()) {
      refusals.addAll(change.refusals(this));
    }
    if (refusals.isEmpty()) {
      refusals.addAll(law.apply(new AmendedText(this, change)));
    }
    if (refusals.isEmpty()) {
      Amendment amendment = new Amendment(this, change, editions.size() + 1);
      keep(amendment.text(), amendment.edition(), Optional.of(account), now);
      amendments.add(amendment);
    }
    return refusals;
  }

  /** The words of an entered amendment are the contract's from now on. */
  void adopt(Amendment amendment) {
    amend(amendment.change());
    edition = amendment.edition();
    lastDay = terms().endDate();
    changeDecided();
  }

  /** The company tells that the apprenticeship is interrupted for a time. */
  public List<Refusal> suspend(Actor who, Suspension.Period period, Instant now) {
    List<Refusal> refusals = refusalsToChange(ContractLife.SUSPEND, who);
    if (refusals.isEmpty()) {
      refusals.addAll(period.refusals(this));
    }
    if (refusals.isEmpty()) {
      suspensions.add(new Suspension(this, period));
      submitChange(now);
    }
    return refusals;
  }

  private List<Refusal> refusalsToChange(ContractLife act, Actor who) {
    List<Refusal> refusals = new ArrayList<>(act.refusals(status, who));
    if (refusals.isEmpty() && isChanging()) {
      refusals.add(OwnRule.refuses("changing"));
    }
    return refusals;
  }

  /** The last day that an entered suspension leads to. */
  void endOn(LocalDate day) {
    lastDay = day;
  }

  /** Something awaits the officer, with the same deadline as the contract did. */
  void submitChange(Instant now) {
    changeSubmitted = true;
    submittedAt = now;
    remindedAt = null;
  }

  void changeDecided() {
    changeSubmitted = false;
    forgetCheckOf(EnumSet.of(Check.Kind.AMENDMENT, Check.Kind.SUSPENSION));
  }

  private Changes changes() {
    return new Changes(amendments, suspensions);
  }

  /**
   * The officer lets the edition that awaits a decision depart from a rule that leaves room for it.
   *
   * @param rule the rule's name
   * @param reason what was shown or checked, for later readers
   */
  public List<Refusal> except(Actor who, String rule, String reason, long officer, Instant now) {
    if (who != Actor.OFFICER) {
      return List.of(OwnRule.refuses("actor"));
    }
    if (status != ContractStatus.AWAITING_REGISTRATION && !isAmendmentSubmitted()) {
      return List.of(outOfOrder());
    }
    if (!isExceptedFrom(rule)) {
      exceptions.add(new GrantedException(rule, consent().edition(), reason, officer, now));
    }
    return List.of();
  }

  /** Whether an officer has let the very edition that is on its way depart from a rule. */
  public boolean isExceptedFrom(String rule) {
    return validExceptions().stream().anyMatch(granted -> granted.rule().equals(rule));
  }

  /** The exceptions granted to the edition that is on its way, or stands. */
  public List<GrantedException> validExceptions() {
    int current = openAmendment().map(Amendment::edition).orElse(edition);
    return exceptions.stream().filter(granted -> granted.edition() == current).toList();
  }

  /** It does not come about after all; the place of its offer is free again. */
  public List<Refusal> abandon(Actor who, String reason) {
    List<Refusal> refusals = go(ContractLife.ABANDON, who);
    if (refusals.isEmpty()) {
      abandonedBecause = reason;
      submittedAt = null;
      offer().givePlaceBack();
    }
    return refusals;
  }

  private List<Refusal> go(ContractLife act, Actor who) {
    List<Refusal> refusals = act.refusals(status, who);
    if (refusals.isEmpty()) {
      status = act.to();
    }
    return refusals;
  }

  /** What someone is told who comes too late, or too early. */
  Refusal outOfOrder() {
    return OwnRule.refuses("order");
  }

  /** What is being agreed to: an amendment on its way, or else the contract as it stands. */
  public Consent consent() {
    return openAmendment().map(Amendment::consent).orElseGet(this::ownConsent);
  }

  private Consent ownConsent() {
    return Consent.to(edition, this, signatures);
  }

  /** Whose signatures are awaited now, under the contract or an amendment. */
  public Set<Party> awaited(LocalDate day) {
    return status == ContractStatus.SIGNING || openAmendment().isPresent()
        ? consent().unsigned(day)
        : Set.of();
  }

  /** Who has to sign: a guardian too, if the apprentice signs, or has signed, as a minor. */
  public Set<Party> signers(LocalDate day) {
    return ownConsent().signers(day);
  }

  /** Who has not yet signed this edition. */
  public Set<Party> unsigned(LocalDate day) {
    return ownConsent().unsigned(day);
  }

  /** The signatures of this edition as it stands, in the order they were given. */
  public List<Signature> validSignatures() {
    return ownConsent().given();
  }

  /** All signatures there ever were. */
  List<Signature> signatures() {
    return List.copyOf(signatures);
  }

  /** The fingerprint of what is signed. */
  public String fingerprint() {
    return ownConsent().fingerprint();
  }

  /** The amendment that something can still become of. */
  public Optional<Amendment> openAmendment() {
    return isRegistered() ? changes().openAmendment() : Optional.empty();
  }

  /** The amendment whose text is in force. */
  public Optional<Amendment> enteredAmendment() {
    return changes().enteredAs(edition);
  }

  /** The edition in force before an amendment was entered. */
  int editionBefore(Amendment amendment) {
    return changes().editionBefore(amendment);
  }

  /** Whether an amendment awaits the officer. */
  public boolean isAmendmentSubmitted() {
    return openAmendment().filter(a -> a.status() == AmendmentStatus.SUBMITTED).isPresent();
  }

  /** Whether an amendment or a suspension is on its way: one change at a time. */
  public boolean isChanging() {
    return openAmendment().isPresent() || reportedSuspension().isPresent();
  }

  /** Whether an amendment can be proposed, or a suspension reported, where it stands. */
  public boolean isChangeable() {
    return ContractLife.AMEND.isPossibleFrom(status) && !isChanging();
  }

  /** All that were ever proposed. */
  public List<Amendment> amendments() {
    return List.copyOf(amendments);
  }

  /** The suspension that awaits the officer. */
  public Optional<Suspension> reportedSuspension() {
    return changes().reportedSuspension();
  }

  /** All that were ever reported, by their first day. */
  public List<Suspension> suspensions() {
    return List.copyOf(suspensions);
  }

  /** Whether it awaits a decision that has a deadline. */
  public boolean awaitsDecision() {
    return status == ContractStatus.AWAITING_REGISTRATION || changeSubmitted;
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

  /** Every edition there was, with its words, those of amendments never entered included. */
  public List<ContractEdition> editions() {
    return List.copyOf(editions);
  }

  public Optional<String> returnedBecause() {
    return Optional.ofNullable(returnedBecause);
  }

  /**
   * What is to be put right field by field, until the company sends it again; at the school, what
   * the school has to.
   */
  public List<Remark> remarks() {
    return Optional.ofNullable(returnedEdition).map(this::remarksOf).orElse(List.of()).stream()
        .filter(remark -> status != ContractStatus.AT_SCHOOL || remark.field().by() == Actor.SCHOOL)
        .toList();
  }

  /** All that was ever remarked at a field of an edition, as far as it is not forgotten. */
  List<Remark> remarksOf(int anEdition) {
    return remarks.stream()
        .filter(remark -> remark.edition() == anEdition && !remark.comment().isEmpty())
        .sorted(Comparator.comparing(Remark::field, Correctable.IN_ORDER))
        .toList();
  }

  /** Why an edition was let depart from a rule; empty where it was not. */
  Optional<String> exceptionOf(int anEdition, String rule) {
    return exceptions.stream()
        .filter(granted -> granted.edition() == anEdition && granted.rule().equals(rule))
        .map(GrantedException::reason)
        .findFirst();
  }

  /** Erases who it was to be with, and what was written of it. */
  @Override
  void forgetApprentice() {
    super.forgetApprentice();
    returnedBecause = null;
    if (abandonedBecause != null) {
      abandonedBecause = "";
    }
  }

  /** The contract whose training this goes on with. */
  public Optional<Contract> earlier() {
    return Optional.ofNullable(earlier);
  }

  private boolean hasEndedBefore(LocalDate day) {
    return status == ContractStatus.TERMINATED && lastDay.isBefore(day);
  }

  /** Why it was given up; empty words where someone left Passerelle. */
  public Optional<String> abandonedBecause() {
    return Optional.ofNullable(abandonedBecause);
  }

  /** Its officers have been told that the deadline is near. */
  void reminded(Instant now) {
    remindedAt = now;
  }

  /** Whether this officer was the first to find right what awaits a decision now. */
  public boolean isCheckedBy(long officer) {
    return checked().filter(check -> check.isBy(officer)).isPresent();
  }

  /** When a first officer found right what awaits a decision now; empty while none has. */
  public Optional<Instant> checkedAt() {
    return checked().map(Check::at);
  }

  /** Whether it was this officer who proposed the result that is to be confirmed. */
  public boolean isResultProposedBy(long officer) {
    return Optional.ofNullable(resultCheck).filter(check -> check.isBy(officer)).isPresent();
  }

  /** When the result that is to be confirmed was proposed. */
  public Optional<Instant> resultProposedAt() {
    return proposedResult().flatMap(any -> Optional.ofNullable(resultCheck)).map(Check::at);
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

  /** Who pays the school, where that is not the body that registers: known once registered. */
  public Optional<Organisation> depositary() {
    return Optional.ofNullable(depositary);
  }

  /** Its deposit for the funding of the school; empty where there is to be none. */
  public Optional<Deposit> deposit() {
    return Optional.ofNullable(deposit);
  }

  /** From when on the company is to deposit it. */
  LocalDate depositDueSince() {
    return deposit.since(registeredOn());
  }

  /** Whether someone has yet to act so that the school is paid, while it runs. */
  public boolean isDepositOpen() {
    return (status == ContractStatus.REGISTERED || status == ContractStatus.END_REPORTED)
        && deposit()
            .filter(one -> one.isAwaited() || one.isRefused() || one.status() == DepositStatus.DUE)
            .isPresent();
  }

  /** The last day of the apprenticeship: of the term, or the day it ended before. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** Until when either side can end it without a reason, as far as it can be told beforehand. */
  public void onProbation(Optional<Probation> probation) {
    probationEnds = probation.map(Probation::lastDay).orElse(null);
  }

  /** Whether the last day of its probation is only likely, since days of practice count. */
  public boolean isProbationEstimated() {
    return practice() == Country.FR;
  }

  /** The last day of the probation, in France the likely one; empty where there is none. */
  public Optional<LocalDate> probationEnds() {
    return Optional.ofNullable(probationEnds);
  }

  /** The end before its term that was reported or entered. */
  public Optional<EarlyTermination> termination() {
    return Optional.ofNullable(termination);
  }

  /** How it was completed. */
  public Optional<Completion> completion() {
    return Optional.ofNullable(completion).filter(any -> status == ContractStatus.COMPLETED);
  }

  /** The result that one officer has entered and another is to confirm. */
  public Optional<Completion> proposedResult() {
    return Optional.ofNullable(completion).filter(any -> status == ContractStatus.REGISTERED);
  }
}
