package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.Deadline;
import eu.passerelle.contract.Ending;
import eu.passerelle.contract.GoverningLaw;
import eu.passerelle.contract.PayTable;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The officer's check of one contract: every rule with its answer and source. */
@Named
@RequestScoped
public class ReviewPage {

  private ContractReading.File file;

  @Inject private ContractReading reading;
  @Inject private ContractRegister register;
  @Inject private Ending ending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private String reason = "";
  private String rule = "";
  private String proof = "";

  @PostConstruct
  void open() {
    file =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.file(id, signedIn.account()))
            .filter(f -> ContractAccess.isOfficerOf(signedIn.account(), f.contract()))
            .orElseThrow(NotFound::new);
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

  /** Whether it runs, and its end can be entered. */
  public boolean isRunning() {
    return getContract().status() == ContractStatus.REGISTERED;
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

  public boolean isClear() {
    return file.verdicts().stream().allMatch(Rule.Verdict::isKept);
  }

  public String register() {
    return told(
        register.register(getContract().id(), signedIn.account()), "contract.done.registered");
  }

  public String returnIt() {
    if (reason.isBlank()) {
      notice.at("reason", Text.of("contract.reason.missing"));
      return null;
    }
    return told(
        register.returnBecause(getContract().id(), reason, signedIn.account()),
        "contract.done.returned");
  }

  private String told(List<Refusal> refusals, String done) {
    return notice.outcome(refusals, done, "/contract/queue?faces-redirect=true");
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
