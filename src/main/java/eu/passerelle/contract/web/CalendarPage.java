package eu.passerelle.contract.web;

import eu.passerelle.contract.CalendarFeed;
import eu.passerelle.document.ICalendar;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sends a calendar what its owner has to do until when. */
@Named
@RequestScoped
public class CalendarPage {

  @Inject private CalendarFeed feed;
  @Inject private HttpServletRequest request;

  public void send() {
    Visit visit = Visit.of(request);
    byte[] file =
        visit
            .variable("token")
            .flatMap(word -> feed.behind(word, visit.language()))
            .orElseThrow(NotFound::new);
    new Download(ICalendar.NAME, ICalendar.TYPE, file).send();
  }
}
