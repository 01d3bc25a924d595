package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.Amendment;
import eu.passerelle.contract.Checking;
import eu.passerelle.contract.Checklist;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractField;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.Correctable;
import eu.passerelle.contract.Correction;
import eu.passerelle.contract.Deadline;
import eu.passerelle.contract.Ending;
import eu.passerelle.contract.GoverningLaw;
import eu.passerelle.contract.Particular;
import eu.passerelle.contract.PayTable;
import eu.passerelle.contract.Section;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The officer's check of one contract: every rule with its answer and source. */
@Named
@RequestScoped
public class ReviewPage {

  private ContractReading.File file;
  private Checklist checklist;
  private Set<String> checked;
  private Optional<Text> endRemark;

  @Inject private OpenedContract opened;
  @Inject private ContractRegister register;
  @Inject private Checking checking;
  @Inject private Ending ending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private final Map<Correctable, String> comments = new HashMap<>();
  private int edition;
  private String reason = "";
  private String rule = "";
  private String proof = "";

  @PostConstruct
  void open() {
    file = opened.file();
    if (!ContractAccess.isOfficerOf(signedIn.account(), getContract())) {
      throw new NotFound();
    }
    checklist = checking.checklist(file.contract());
    checked = new HashSet<>(checklist.ticked());
    edition = getContract().edition();
    endRemark = isEndReported() ? ending.remark(getContract().id()) : Optional.empty();
  }

  public Contract getContract() {
    return file.contract();
  }

  /** Until when the competent body is to decide. */
  public Optional<Deadline> getDeadline() {
    return file.deadline();
  }

  public List<Rule.Verdict> getVerdicts() {
    return file.verdicts();
  }

  /** What is owed over the whole term, and why. */
  public List<PayTable.Line> getPay() {
    return file.payTable().lines();
  }

  /** Whose law governs what. */
  public List<GoverningLaw.Line> getGoverningLaw() {
    return getContract().governingLaw();
  }

  public Optional<Responsibility> getResponsible() {
    return file.responsible();
  }

  public List<AuditTrail.Entry> getHistory() {
    return file.history();
  }

  public boolean isAwaiting() {
    return getContract().status() == ContractStatus.AWAITING_REGISTRATION;
  }

  /** Whether an early end is to be entered, or found not to hold. */
  public boolean isEndReported() {
    return getContract().status() == ContractStatus.END_REPORTED;
  }

  /** What to compare with what a party attested of the end; empty where nothing stands out. */
  public Optional<Text> getEndRemark() {
    return endRemark;
  }

  /** Whether it runs, and its end can be entered. */
  public boolean isRunning() {
    return getContract().status() == ContractStatus.REGISTERED;
  }

  /** Whether the reader can enter the reported end: alone, or after someone else has checked it. */
  public boolean isEndEnterable() {
    return isEndReported() && isSecondEnough();
  }

  /** Whether the reader can be the first of the two who look at a reported end. */
  public boolean isEndCheckable() {
    return isEndReported() && isFourEyes() && getContract().checkedAt().isEmpty();
  }

  /** Whether the reader can enter the amendment that awaits. */
  public boolean isChangeEnterable() {
    return isClear() && !isEndReported() && (!isChangeForTwo() || isSecondEnough());
  }

  /** Whether the reader can be the first of the two who look at an amendment. */
  public boolean isChangeCheckable() {
    return isClear() && !isEndReported() && isChangeForTwo() && getContract().checkedAt().isEmpty();
  }

  /** Whether the reader can enter the suspension that was reported. */
  public boolean isRestEnterable() {
    return !isEndReported() && (!isRestForTwo() || isSecondEnough());
  }

  /** Whether the reader can be the first of the two who look at a suspension. */
  public boolean isRestCheckable() {
    return !isEndReported() && isRestForTwo() && getContract().checkedAt().isEmpty();
  }

  private boolean isRestForTwo() {
    return isFourEyes()
        && getContract().reportedSuspension().flatMap(one -> one.period().moved()).isPresent();
  }

  private boolean isChangeForTwo() {
    return isFourEyes()
        && getContract().openAmendment().filter(Amendment::changesPayOrTerm).isPresent();
  }

  /** Whether a first officer has found right what awaits, where two are asked for. */
  public boolean isFirstDone() {
    return isFourEyes() && getContract().checkedAt().isPresent() && !isAwaiting();
  }

  private boolean isSecondEnough() {
    return !isFourEyes() || getContract().checkedAt().isPresent() && !isCheckedByMe();
  }

  /** A first officer finds the end or the change right. */
  public String checkIt() {
    return told(
        checking.check(getContract().id(), signedIn.account()), "contract.done.firstChecked");
  }

  public String enterTermination() {
    return told(ending.enter(getContract().id(), signedIn.account()), "contract.done.terminated");
  }

  public String rejectTermination() {
    if (reason.isBlank()) {
      notice.at("objection", Text.of("contract.reason.missing"));
      return null;
    }
    return told(
        ending.reject(getContract().id(), reason.strip(), signedIn.account()),
        "contract.done.terminationRejected");
  }

  /** The rules from which an exception can be granted. */
  public List<Rule> getLiftable() {
    return file.verdicts().stream()
        .filter(Rule.Verdict::isLiftable)
        .map(Rule.Verdict::rule)
        .toList();
  }

  public String except() {
    if (proof.isBlank()) {
      notice.at("proof", Text.of("contract.exception.proof.missing"));
      return null;
    }
    return notice.outcome(
        register.except(getContract().id(), rule, proof.strip(), signedIn.account()),
        "contract.done.excepted",
        "/contract/review?faces-redirect=true&id=" + getContract().id());
  }

  /** Whether no rule stands against what is to be entered. */
  public boolean isClear() {
    return file.verdicts().stream().allMatch(Rule.Verdict::isKept);
  }

  /** Whether the reader can register it: every rule is kept, and someone else has checked it. */
  public boolean isRegistrable() {
    return isClear() && isSecondEnough();
  }

  /** Whether the reader can be the first of the two who look at it. */
  public boolean isCheckable() {
    return isClear() && isFourEyes() && getContract().checkedAt().isEmpty();
  }

  private boolean isFourEyes() {
    return signedIn.organisation().asksForFourEyes();
  }

  public boolean isCheckedByMe() {
    return getContract().isCheckedBy(signedIn.account().id());
  }

  public boolean isResultByMe() {
    return getContract().isResultProposedBy(signedIn.account().id());
  }

  /** What the officer looks at, since no rule can. */
  public Checklist getChecklist() {
    return checklist;
  }

  public String register() {
    return told(
        afterTicking(() -> register.register(getContract().id(), signedIn.account())),
        "contract.done.registered");
  }

  public String check() {
    return told(
        afterTicking(() -> checking.check(getContract().id(), signedIn.account())),
        "contract.done.checked");
  }

  public String tick() {
    return notice.outcome(
        afterTicking(List::of),
        "contract.done.ticked",
        "/contract/review?faces-redirect=true&id=" + getContract().id());
  }

  private List<Refusal> afterTicking(Supplier<List<Refusal>> act) {
    List<Refusal> refusals =
        checking.tick(getContract().id(), edition, checked, signedIn.account());
    return refusals.isEmpty() ? act.get() : refusals;
  }

  public String returnIt() {
    Optional<Correction> correction = Correction.written(reason, comments);
    if (correction.isEmpty()) {
      notice.at("reason", Text.of("contract.review.nothing"));
      return null;
    }
    return told(
        register.returnBecause(getContract().id(), correction.get(), signedIn.account()),
        "contract.done.returned");
  }

  public ContractField[] getFields() {
    return ContractField.values();
  }

  /** The sections of the contract, which the officer can write to as well. */
  public List<Section> getSections() {
    return Arrays.stream(Section.values())
        .filter(section -> !getContract().asked(section).isEmpty())
        .toList();
  }

  /** What was answered, in words. */
  public Text said(Particular particular) {
    return Optional.ofNullable(getContract().said(particular.section()).get(particular))
        .map(particular::say)
        .orElseGet(() -> Text.of("contract.section.nothing"));
  }

  /** What the officer writes at the fields of the contract; nothing where a field is right. */
  public Map<Correctable, String> getComments() {
    return comments;
  }

  private String told(List<Refusal> refusals, String done) {
    return notice.outcome(refusals, done, "/contract/queue?faces-redirect=true");
  }

  /** The edition that the officer looks at, and no later one, is what is decided on. */
  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  /** The items ticked, by their short names. */
  public Set<String> getChecked() {
    return checked;
  }

  public void setChecked(Set<String> checked) {
    this.checked = checked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The rule to grant an exception from, by its name. */
  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}
