package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.PaperKind;
import eu.passerelle.contract.Papers;
import eu.passerelle.document.PaperPress;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends a paper about a contract as a file to those who may see it. */
@Named
@RequestScoped
public class PaperPage {

  @Inject private ContractReading reading;
  @Inject private Papers papers;
  @Inject private GuardianPage guardianPage;
  @Inject private SignedIn signedIn;
  @Inject private Messages messages;
  @Inject private HttpServletRequest request;

  public void send(PaperKind kind) {
    send(
        Visit.of(request)
            .id()
            .flatMap(id -> reading.contract(id, signedIn.account()))
            .filter(kind::isThereFor)
            .orElseThrow(NotFound::new),
        kind);
  }

  /** The contract for a guardian, as long as their link shows it. */
  public void sendToGuardian() {
    if (!guardianPage.isShown()) {
      throw new NotFound();
    }
    send(guardianPage.getContract(), PaperKind.CONTRACT);
  }

  private void send(Contract contract, PaperKind kind) {
    Language language = Visit.of(request).language();
    byte[] content = papers.take(contract, kind, language);
    String name =
        messages.text(
            language,
            "contract.paper.file." + kind,
            contract.registerNumber().orElseGet(() -> contract.id().toString()));
    new Download(name, PaperPress.TYPE, content).send();
  }
}
