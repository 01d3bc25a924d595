package eu.passerelle.application.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Enclosure;
import eu.passerelle.application.Enclosures;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends a document to one of the two sides of its application, to be saved and not shown. */
@Named
@RequestScoped
public class EnclosurePage {

  @Inject private Enclosures enclosures;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  public void send() {
    long id = Visit.of(request).id().orElseThrow(NotFound::new);
    Enclosure enclosure =
        (signedIn.has(Role.APPRENTICE)
                ? enclosures.ofApprentice(id, signedIn.account().id())
                : enclosures.forCompany(id, signedIn.organisation().id()))
            .orElseThrow(NotFound::new);
    new Download(enclosure.name(), "application/pdf", enclosure.content()).send();
  }
}
