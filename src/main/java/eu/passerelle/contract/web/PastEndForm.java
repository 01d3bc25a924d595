package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.PastEnd;
import eu.passerelle.contract.PastRegister;
import eu.passerelle.contract.RegisterEntry;
import eu.passerelle.language.Refusal;
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
  private int seen;
  private List<PastRegister.Act> acts;
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
    seen = entry.version();
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
    List<Refusal> refusals =
        past.end(entry.id(), new PastEnd(status, lastDay), seen, signedIn.account());
    if (!refusals.isEmpty()) { // the page shows what stands there now, for another try
      entry = past.entry(signedIn.organisation(), entry.id()).orElseThrow();
      seen = entry.version();
      acts = null;
    }
    return notice.outcome(
        refusals,
        "contract.past.end.done",
        "/contract/past-end?faces-redirect=true&id=" + entry.id());
  }

  /** What was entered of it so far. */
  public List<PastRegister.Act> getActs() {
    if (acts == null) {
      acts = past.acts(entry);
    }
    return acts;
  }

  /** The entry's version that was read, as the form keeps it. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
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
