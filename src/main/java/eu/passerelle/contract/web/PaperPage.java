package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractPaper;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.document.PaperPress;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends a contract as a file to those who may see it. */
@Named
@RequestScoped
public class PaperPage {

  @Inject private ContractReading reading;
  @Inject private ContractPaper paper;
  @Inject private SignedIn signedIn;
  @Inject private Messages messages;
  @Inject private HttpServletRequest request;

  public void send() {
    Visit visit = Visit.of(request);
    ContractReading.File file =
        visit.id().flatMap(id -> reading.file(id, signedIn.account())).orElseThrow(NotFound::new);
    byte[] content = paper.print(file, visit.language());
    String name =
        messages.text(
            visit.language(),
            "contract.paper.file",
            file.contract().registerNumber().orElseGet(() -> file.contract().id().toString()));
    new Download(name, PaperPress.TYPE, content).send();
  }
}
