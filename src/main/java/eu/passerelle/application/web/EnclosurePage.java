package eu.passerelle.application.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Enclosure;
import eu.passerelle.application.Enclosures;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    response.setResponseContentType("application/pdf");
    response.setResponseContentLength(enclosure.size());
    response.setResponseHeader("Content-Disposition", attachment(enclosure.name()));
    response.setResponseHeader("X-Content-Type-Options", "nosniff");
    response.setResponseHeader("Cache-Control", "no-store");
    try {
      response.getResponseOutputStream().write(enclosure.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The name in plain letters for old browsers, and as it is (RFC 6266) for all others. */
  private static String attachment(String name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            name.replaceAll("[^A-Za-z0-9 ._-]", "_"),
            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
