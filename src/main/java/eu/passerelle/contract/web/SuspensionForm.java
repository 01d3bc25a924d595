package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Suspending;
import eu.passerelle.contract.Suspension;
import eu.passerelle.contract.SuspensionGround;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** The company tells that an apprenticeship is interrupted for a time. */
@Named
@RequestScoped
public class SuspensionForm {

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private Suspending suspending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private SuspensionGround ground;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private LocalDate newEnd;

  @PostConstruct
  void open() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.toChange(id, signedIn.account()))
            .orElseThrow(NotFound::new);
  }

  public String report() {
    return notice.outcome(
        suspending.report(
            contract.id(),
            new Suspension.Period(ground, firstDay, lastDay, newEnd),
            signedIn.account()),
        "contract.done.suspensionReported",
        "/contract/contract?faces-redirect=true&id=" + contract.id());
  }

  /** Whether it can be suspended where it stands; someone may come here too late. */
  public boolean isPossible() {
    return contract.isChangeable();
  }

  public Contract getContract() {
    return contract;
  }

  public SuspensionGround[] getGrounds() {
    return SuspensionGround.values();
  }

  public SuspensionGround getGround() {
    return ground;
  }

  public void setGround(SuspensionGround ground) {
    this.ground = ground;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /** The last day of the apprenticeship it leads to; empty where that stays. */
  public LocalDate getNewEnd() {
    return newEnd;
  }

  public void setNewEnd(LocalDate newEnd) {
    this.newEnd = newEnd;
  }
}
