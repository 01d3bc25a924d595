package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractLife;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.EarlyTermination;
import eu.passerelle.contract.Ending;
import eu.passerelle.contract.Party;
import eu.passerelle.contract.Probation;
import eu.passerelle.contract.TerminationGround;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a party, or an officer who got the paper, tells that a contract ends before its term. */
@Named
@RequestScoped
public class TerminationPage {

  private static final Set<Party> DECLARING = EnumSet.of(Party.APPRENTICE, Party.EMPLOYER);

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private Ending ending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Party party;
  private TerminationGround ground;
  private LocalDate declaredOn;
  private LocalDate lastDay;
  private String reason = "";
  private Integer practiceDays;
  private boolean guardianSigned;
  private boolean mediatorAsked;
  private Optional<Probation> probation;

  @PostConstruct
  void open() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.contract(id, signedIn.account()))
            .filter(c -> ContractAccess.mayReadAmongParties(signedIn.account(), c))
            .orElseThrow(NotFound::new);
    probation = ending.probation(contract.id());
  }

  public Contract getContract() {
    return contract;
  }

  public boolean isPossible() {
    return ContractLife.REPORT_TERMINATION.isPossibleFrom(contract.status());
  }

  public boolean isApprentice() {
    return ContractAccess.isApprenticeOf(signedIn.account(), contract);
  }

  /** Whoever can have declared it. */
  public Set<Party> getParties() {
    return DECLARING;
  }

  public List<TerminationGround> getGrounds() {
    return TerminationGround.of(contract.practice(), DECLARING);
  }

  public String report() {
    return notice.outcome(
        ending.report(
            contract.id(),
            new EarlyTermination(
                ground,
                party,
                declaredOn,
                lastDay,
                reason.strip(),
                ground.countsPractice() ? practiceDays : null,
                isMinor() ? guardianSigned : null,
                ground.needsMediator() ? mediatorAsked : null),
            signedIn.account()),
        "contract.done.terminationReported",
        ContractAccess.isOfficerOf(signedIn.account(), contract)
            ? "/contract/review?faces-redirect=true&id=" + contract.id()
            : "/contract/contract?faces-redirect=true&id=" + contract.id());
  }

  /** Until when either side can end it without a reason, and how that was found. */
  public Optional<Probation> getProbation() {
    return probation;
  }

  /** Whether the guardian takes part, or took part when it began. */
  public boolean isMinor() {
    return contract.isMinorOn(contract.terms().startDate());
  }

  /** How many days of practice there were, where these count. */
  public Integer getPracticeDays() {
    return practiceDays;
  }

  public void setPracticeDays(Integer practiceDays) {
    this.practiceDays = practiceDays;
  }

  /** Whether the guardian signed it too, or got it. */
  public boolean isGuardianSigned() {
    return guardianSigned;
  }

  public void setGuardianSigned(boolean guardianSigned) {
    this.guardianSigned = guardianSigned;
  }

  /** Whether one of the grounds wants the mediator asked. */
  public boolean isMediatorKnown() {
    return getGrounds().stream().anyMatch(TerminationGround::needsMediator);
  }

  /** Whether the mediator was asked before, where the ground wants that. */
  public boolean isMediatorAsked() {
    return mediatorAsked;
  }

  public void setMediatorAsked(boolean mediatorAsked) {
    this.mediatorAsked = mediatorAsked;
  }

  /** Who declared it to the other side. */
  public Party getParty() {
    return party;
  }

  public void setParty(Party party) {
    this.party = party;
  }

  public TerminationGround getGround() {
    return ground;
  }

  public void setGround(TerminationGround ground) {
    this.ground = ground;
  }

  public LocalDate getDeclaredOn() {
    return declaredOn;
  }

  public void setDeclaredOn(LocalDate declaredOn) {
    this.declaredOn = declaredOn;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
