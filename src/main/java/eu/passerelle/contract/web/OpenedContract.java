package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The contract that the address names, read once for all that a page says of it. */
@RequestScoped
public class OpenedContract {

  private ContractReading.File file;

  @Inject private ContractReading reading;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  /** Its file; not found where the reader may not see it. */
  public ContractReading.File file() {
    if (file == null) {
      file =
          Visit.of(request)
              .id()
              .flatMap(id -> reading.file(id, signedIn.account()))
              .orElseThrow(NotFound::new);
    }
    return file;
  }
}
