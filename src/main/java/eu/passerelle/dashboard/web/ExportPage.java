package eu.passerelle.dashboard.web;

import eu.passerelle.dashboard.ContractList;
import eu.passerelle.document.CsvFile;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends the contracts of the year in the address as a file; there is none for other years. */
@Named
@RequestScoped
public class ExportPage {

  @Inject private ContractList list;
  @Inject private GoalBar goalBar;
  @Inject private Messages messages;
  @Inject private Page page;
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
    String key = page.isTrial() ? "dashboard.export.trialFile" : "dashboard.export.file";
    String name = messages.text(visit.language(), key, String.valueOf(year));
    new Download(name, CsvFile.TYPE, file).send();
  }
}
