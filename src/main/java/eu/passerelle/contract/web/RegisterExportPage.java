package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.RegisterExport;
import eu.passerelle.contract.RegisterExport.Format;
import eu.passerelle.contract.RegisterFile;
import eu.passerelle.language.Messages;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends a file of the officer's own register, in the format that the address says. */
@Named
@RequestScoped
public class RegisterExportPage {

  @Inject private RegisterExport export;
  @Inject private SignedIn signedIn;
  @Inject private Messages messages;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  public void send() {
    Visit visit = Visit.of(request);
    Format format = visit.variable("format").flatMap(Format::ending).orElseThrow(NotFound::new);
    RegisterFile file =
        visit.variable("file").flatMap(RegisterFile::named).orElseThrow(NotFound::new);
    Organisation body = signedIn.organisation();
    String key = page.isTrial() ? "contract.export.trialFile." : "contract.export.file.";
    String name = messages.text(visit.language(), key + file.address(), format.ending());
    Download.send(name, format.type(), out -> export.write(body, file, format, out));
  }
}
