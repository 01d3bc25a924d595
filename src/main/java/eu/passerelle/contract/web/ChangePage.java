package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Amending;
import eu.passerelle.contract.Amendment;
import eu.passerelle.contract.Comparison;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.Suspending;
import eu.passerelle.contract.Suspension;
import eu.passerelle.contract.SuspensionStatus;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What changes in a registered contract: shown to all, given up by a party, entered by officers.
 */
@Named
@RequestScoped
public class ChangePage {

  private static final String QUEUE = "/contract/queue?faces-redirect=true";

  @Inject private OpenedContract opened;
  @Inject private Amending amending;
  @Inject private Suspending suspending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private String reason = "";

  private Contract contract() {
    return opened.file().contract();
  }

  public Optional<Amendment> getAmendment() {
    return contract().openAmendment();
  }

  /** What the amendment changes; empty where none is on its way. */
  public Optional<Comparison> getComparison() {
    return opened.file().change();
  }

  public Optional<Suspension> getReported() {
    return contract().reportedSuspension();
  }

  /** The times in which the apprenticeship rested or is to rest. */
  public List<Suspension> getEntered() {
    return contract().suspensions().stream()
        .filter(suspension -> suspension.status() == SuspensionStatus.ENTERED)
        .toList();
  }

  /** The last amendment, where it was returned or given up and says why. */
  public Optional<Amendment> getClosed() {
    return contract().amendments().stream()
        .reduce((earlier, later) -> later)
        .filter(last -> last.closedBecause().isPresent());
  }

  /** Whether the company can propose an amendment or report a suspension. */
  public boolean isPossible() {
    return ContractAccess.isEmployerOf(signedIn.account(), contract()) && contract().isChangeable();
  }

  public boolean isApprentice() {
    return ContractAccess.isApprenticeOf(signedIn.account(), contract());
  }

  /** Whether the reader can give up the amendment. */
  public boolean isParty() {
    return isApprentice() || ContractAccess.isEmployerOf(signedIn.account(), contract());
  }

  /** Whether an amendment awaits the officer. */
  public boolean isSubmitted() {
    return contract().isAmendmentSubmitted();
  }

  public String giveUp() {
    return withReason(
        "changeReason",
        () -> amending.giveUp(contract().id(), reason.strip(), signedIn.account()),
        "contract.done.amendmentGivenUp",
        "/contract/contract?faces-redirect=true&id=" + contract().id());
  }

  public String enter() {
    return told(
        amending.enter(contract().id(), signedIn.account()), "contract.done.amendmentEntered");
  }

  public String returnIt() {
    return withReason(
        "changeReason",
        () -> amending.returnBecause(contract().id(), reason.strip(), signedIn.account()),
        "contract.done.amendmentReturned",
        QUEUE);
  }

  public String enterSuspension() {
    return told(
        suspending.enter(contract().id(), signedIn.account()), "contract.done.suspensionEntered");
  }

  public String rejectSuspension() {
    return withReason(
        "restReason",
        () -> suspending.reject(contract().id(), reason.strip(), signedIn.account()),
        "contract.done.suspensionRejected",
        QUEUE);
  }

  private String withReason(String field, Supplier<List<Refusal>> act, String done, String next) {
    if (reason.isBlank()) {
      notice.at(field, Text.of("contract.reason.missing"));
      return null;
    }
    return notice.outcome(act.get(), done, next);
  }

  private String told(List<Refusal> refusals, String done) {
    return notice.outcome(refusals, done, QUEUE);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
