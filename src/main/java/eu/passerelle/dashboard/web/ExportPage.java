package eu.passerelle.dashboard.web;

import eu.passerelle.dashboard.ContractList;
import eu.passerelle.document.CsvFile;
import eu.passerelle.language.Messages;
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

/** Sends the contracts of the year in the address as a file; there is none for other years. */
@Named
@RequestScoped
public class ExportPage {

  @Inject private ContractList list;
  @Inject private GoalBar goalBar;
  @Inject private Messages messages;
  @Inject private HttpServletRequest request;

  public void send() {
    Visit visit = Visit.of(request);
    int year =
        visit
            .variable("year")
            .flatMap(
                asked ->
                    goalBar.overview().history().registerYears().stream()
                        .filter(known -> known.toString().equals(asked))
                        .findFirst())
            .orElseThrow(NotFound::new);
    byte[] file = list.of(year, visit.language());
    String name = messages.text(visit.language(), "dashboard.export.file", String.valueOf(year));
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    response.setResponseContentType(CsvFile.TYPE);
    response.setResponseContentLength(file.length);
    response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try {
      response.getResponseOutputStream().write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
