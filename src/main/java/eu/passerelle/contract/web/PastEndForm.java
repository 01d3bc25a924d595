package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.PastEnd;
import eu.passerelle.contract.PastRegister;
import eu.passerelle.contract.RegisterEntry;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** Where an officer enters how a contract ended that was taken over while it ran. */
@Named
@RequestScoped
public class PastEndForm {

  private RegisterEntry entry;
  private ContractStatus status;
  private LocalDate lastDay;

  @Inject private PastRegister past;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  @PostConstruct
  void open() {
    entry =
        Visit.of(request)
            .id()
            .flatMap(id -> past.entry(signedIn.organisation(), id))
            .filter(RegisterEntry::isOpen)
            .orElseThrow(NotFound::new);
    entry
        .end()
        .ifPresent(
            end -> {
              status = end.status();
              lastDay = end.lastDay();
            });
  }

  public RegisterEntry getEntry() {
    return entry;
  }

  /** How it can have ended. */
  public List<ContractStatus> getStatuses() {
    return List.of(ContractStatus.COMPLETED, ContractStatus.TERMINATED);
  }

  public String enter() {
    return notice.outcome(
        past.end(entry.id(), new PastEnd(status, lastDay), signedIn.account()),
        "contract.past.end.done",
        "/contract/past?faces-redirect=true&q=" + entry.contract().number());
  }

  public ContractStatus getStatus() {
    return status;
  }

  public void setStatus(ContractStatus status) {
    this.status = status;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
