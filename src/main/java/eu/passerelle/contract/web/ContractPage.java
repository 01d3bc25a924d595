package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractLife;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Deadline;
import eu.passerelle.contract.Drafting;
import eu.passerelle.contract.GoverningLaw;
import eu.passerelle.contract.Party;
import eu.passerelle.contract.PayTable;
import eu.passerelle.contract.Remark;
import eu.passerelle.contract.Signer;
import eu.passerelle.contract.Signing;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One contract, as each of its parties sees it: where it stands and what is to be done now. */
@Named
@RequestScoped
public class ContractPage {

  private ContractReading.File file;

  @Inject private OpenedContract opened;
  @Inject private ContractReading reading;
  @Inject private Drafting drafting;
  @Inject private Signing signing;
  @Inject private SigningForm signingForm;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Clock clock;

  private Optional<Contract> begunBefore = Optional.empty();
  private String reason = "";
  private String why = "";

  @PostConstruct
  void open() {
    file = opened.file();
    if (isApprentice() && getContract().status().isEditable()) {
      begunBefore = reading.begunBefore(getContract());
    }
    if (isToSign()) {
      signingForm.open(
          getContract(),
          Signer.signedIn(isApprentice() ? Party.APPRENTICE : Party.EMPLOYER, signedIn.account()),
          here(),
          here());
    }
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

  /** How many rules are kept as it stands. */
  public long getKept() {
    return file.verdicts().stream().filter(Rule.Verdict::isKept).count();
  }

  public List<AuditTrail.Entry> getHistory() {
    return file.history();
  }

  /** What the law would refuse as it stands. */
  public List<Refusal> getRefusals() {
    return file.verdicts().stream().flatMap(v -> v.refusals().stream()).toList();
  }

  /** What keeps it from going on: the law, whatever anyone says. */
  public List<Refusal> getObstacles() {
    return file.verdicts().stream().flatMap(v -> v.obstacles().stream()).toList();
  }

  public List<Refusal> getMissing() {
    return getContract().missing();
  }

  /** What an officer asks to put right, as far as the reader may see the field. */
  public List<Remark> getRemarks() {
    return getContract().remarks().stream()
        .filter(remark -> ContractAccess.maySee(signedIn.account(), getContract(), remark.field()))
        .toList();
  }

  /** Whether company and apprentice have answered what comes before the school. */
  public boolean isAnswered() {
    return getContract().unansweredBeforeSchool().isEmpty();
  }

  public boolean isEmployer() {
    return ContractAccess.isEmployerOf(signedIn.account(), getContract());
  }

  public boolean isSchool() {
    return ContractAccess.isSchoolOf(signedIn.account(), getContract());
  }

  public boolean isApprentice() {
    return ContractAccess.isApprenticeOf(signedIn.account(), getContract());
  }

  public boolean isOfficer() {
    return ContractAccess.isOfficerOf(signedIn.account(), getContract());
  }

  /** Whether the reader may know what is between the parties. */
  public boolean isAmongParties() {
    return ContractAccess.mayReadAmongParties(signedIn.account(), getContract());
  }

  /** Who still has to sign the contract, or an amendment of it. */
  public List<Party> getUnsigned() {
    return List.copyOf(getContract().awaited(LocalDate.now(clock)));
  }

  /** Whether the reader's own signature is awaited. */
  public boolean isToSign() {
    return (isApprentice() && getUnsigned().contains(Party.APPRENTICE))
        || (isEmployer() && getUnsigned().contains(Party.EMPLOYER));
  }

  public SigningForm getSigning() {
    return signingForm;
  }

  public String sendToSchool() {
    if (!isEmployer()) {
      throw new NotFound();
    }
    return told(
        drafting.sendToSchool(getContract().id(), signedIn.account()), "contract.done.sent");
  }

  /** A contract of the apprentice's own whose training this one can go on with. */
  public Optional<Contract> getBegunBefore() {
    return begunBefore;
  }

  public String goOn() {
    return told(
        drafting.goOnWith(
            getContract().id(), begunBefore.orElseThrow(NotFound::new).id(), signedIn.account()),
        "contract.done.goesOn");
  }

  /** Whether the apprentice may still say that this begins with the first year. */
  public boolean isToBeginAnew() {
    return isApprentice()
        && getContract().status().isEditable()
        && getContract().earlierTraining().isPresent();
  }

  public String beginAnew() {
    if (!isToBeginAnew()) {
      throw new NotFound();
    }
    return told(
        drafting.beginAnew(getContract().id(), signedIn.account()), "contract.done.beginsAnew");
  }

  public String takeBack() {
    if (!isEmployer()) {
      throw new NotFound();
    }
    return told(
        drafting.takeBack(getContract().id(), signedIn.account()), "contract.done.takenBack");
  }

  /** Whether company or apprentice may still give it up. */
  public boolean isAbandonable() {
    return (isEmployer() || isApprentice())
        && ContractLife.ABANDON.isPossibleFrom(getContract().status());
  }

  /** Whether company or apprentice may tell that it ends before its term. */
  public boolean isTerminable() {
    return (isEmployer() || isApprentice())
        && ContractLife.REPORT_TERMINATION.isPossibleFrom(getContract().status());
  }

  public String abandon() {
    if (!isEmployer() && !isApprentice()) {
      throw new NotFound();
    }
    if (why.isBlank()) {
      notice.at("why", Text.of("contract.reason.missing"));
      return null;
    }
    return told(
        drafting.abandon(getContract().id(), why.strip(), signedIn.account()),
        "contract.done.abandoned");
  }

  /** Whether the guardian's signature is awaited, and the reader may have them reminded. */
  public boolean isGuardianAwaited() {
    return (isEmployer() || isApprentice()) && getUnsigned().contains(Party.GUARDIAN);
  }

  public String remindGuardian() {
    if (!isGuardianAwaited()) {
      throw new NotFound();
    }
    signing.mailAgain(getContract().id(), Optional.of(signedIn.account().id()));
    return told(List.of(), "contract.done.guardianReminded");
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

  public String confirmPlace() {
    if (!isSchool()) {
      throw new NotFound();
    }
    return told(
        drafting.confirmSchoolPlace(getContract().id(), signedIn.account()),
        "contract.done.confirmed");
  }

  public String declinePlace() {
    if (!isSchool()) {
      throw new NotFound();
    }
    if (reason.isBlank()) {
      notice.at("reason", Text.of("contract.reason.missing"));
      return null;
    }
    return told(
        drafting.declineSchoolPlace(getContract().id(), reason, signedIn.account()),
        "contract.done.declined");
  }

  private String told(List<Refusal> refusals, String done) {
    return notice.outcome(refusals, done, here());
  }

  private String here() {
    return "/contract/contract?faces-redirect=true&id=" + getContract().id();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
