package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.Deadline;
import eu.passerelle.contract.Deposit;
import eu.passerelle.contract.Depositing;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On the page of a contract: its deposit for the funding of the school, and what became of it. */
@Named
@RequestScoped
public class DepositPage {

  @Inject private OpenedContract opened;
  @Inject private Depositing depositing;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private LocalDate day;
  private String reason = "";

  private Contract contract() {
    return opened.file().contract();
  }

  /** The deposit; empty where there is to be none. */
  public Optional<Deposit> getDeposit() {
    return contract().deposit();
  }

  /** Until when someone is to act. */
  public Optional<Deadline> getDeadline() {
    return opened.file().depositDeadline();
  }

  /** Whether the reader can say that it was handed in. */
  public boolean isToHandIn() {
    return isEmployer() && getDeposit().filter(Deposit::isToHandIn).isPresent();
  }

  /** Whether the reader can say what was decided, for the first time or to put it right. */
  public boolean isToDecide() {
    return isCorrectable()
        || (isEmployer() || isDepositary()) && getDeposit().filter(Deposit::isAwaited).isPresent();
  }

  /** Whether the reader can put right what was said of the decision. */
  public boolean isCorrectable() {
    return depositing.isCorrectable(contract(), signedIn.account());
  }

  /** Whether the reader can say that the company bears the costs itself. */
  public boolean isToBear() {
    return isEmployer() && getDeposit().filter(Deposit::isRefused).isPresent();
  }

  /** What is asked of the reader who says what was decided, as a part of a message's key. */
  public String getAsk() {
    return (isCorrectable() ? "correct" : "decide") + (isDepositary() ? "" : "Told");
  }

  /** Whether the reader decides, or only says what was decided. */
  public boolean isDepositary() {
    return ContractAccess.isDepositaryOf(signedIn.account(), contract());
  }

  private boolean isEmployer() {
    return ContractAccess.isEmployerOf(signedIn.account(), contract());
  }

  public String handIn() {
    if (!isEmployer()) {
      throw new NotFound();
    }
    return told(depositing.handIn(contract().id(), day, signedIn.account()), "handedIn");
  }

  public String agree() {
    if (!isEmployer() && !isDepositary()) {
      throw new NotFound();
    }
    return told(depositing.agree(contract().id(), day, signedIn.account()), "agreed");
  }

  public String refuse() {
    if (!isEmployer() && !isDepositary()) {
      throw new NotFound();
    }
    if (reason.isBlank()) {
      notice.at("refusal", Text.of("contract.reason.missing"));
      return null;
    }
    return told(
        depositing.refuse(contract().id(), day, reason.strip(), signedIn.account()), "refused");
  }

  public String bear() {
    if (!isEmployer()) {
      throw new NotFound();
    }
    return told(depositing.bear(contract().id(), signedIn.account()), "borne");
  }

  private String told(List<Refusal> refusals, String done) {
    return notice.outcome(
        refusals,
        "contract.done.deposit." + done,
        "/contract/contract?faces-redirect=true&id=" + contract().id());
  }

  /** The day of which the reader tells. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
