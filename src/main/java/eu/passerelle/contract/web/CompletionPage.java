package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Completion;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractLife;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Ending;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** Where the officer enters the result of the final examination. */
@Named
@RequestScoped
public class CompletionPage {

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private Ending ending;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private LocalDate resultOn;
  private Boolean passed;
  private String otherDiploma = "";

  @PostConstruct
  void open() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.contract(id, signedIn.account()))
            .filter(c -> ContractAccess.isOfficerOf(signedIn.account(), c))
            .orElseThrow(NotFound::new);
    contract
        .proposedResult()
        .ifPresent(
            proposed -> {
              resultOn = proposed.resultOn();
              passed = proposed.passed();
              otherDiploma = proposed.other().orElse("");
            });
  }

  /** Whether another officer has entered a result, which the reader is to confirm. */
  public boolean isToConfirm() {
    return contract.proposedResult().isPresent()
        && !contract.isResultProposedBy(signedIn.account().id());
  }

  /** What becomes of a result that the reader enters: it counts, or somebody else confirms it. */
  private String done(Completion result) {
    if (!signedIn.organisation().asksForFourEyes()) {
      return "completed";
    }
    if (!isToConfirm()) {
      return "firstChecked";
    }
    return contract.proposedResult().filter(result::equals).isPresent()
        ? "completed"
        : "resultReplaced";
  }

  public Contract getContract() {
    return contract;
  }

  public boolean isPossible() {
    return ContractLife.COMPLETE.isPossibleFrom(contract.status());
  }

  public String complete() {
    String other = otherDiploma.strip();
    Completion result = new Completion(resultOn, passed, other.isEmpty() ? null : other);
    return notice.outcome(
        ending.complete(contract.id(), result, signedIn.account()),
        "contract.done." + done(result),
        "/contract/review?faces-redirect=true&id=" + contract.id());
  }

  public LocalDate getResultOn() {
    return resultOn;
  }

  public void setResultOn(LocalDate resultOn) {
    this.resultOn = resultOn;
  }

  public Boolean getPassed() {
    return passed;
  }

  public void setPassed(Boolean passed) {
    this.passed = passed;
  }

  public String getOtherDiploma() {
    return otherDiploma;
  }

  public void setOtherDiploma(String otherDiploma) {
    this.otherDiploma = otherDiploma;
  }
}
