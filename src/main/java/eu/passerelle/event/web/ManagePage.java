package eu.passerelle.event.web;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Edition;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventFigures;
import eu.passerelle.event.Programme;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The coordination's list of an edition's events, with who comes to each. */
@Named("manageEventsPage")
@RequestScoped
public class ManagePage {

  public static final int SIZE = 25;

  @Inject private Programme programme;
  @Inject private Clock clock;

  private Integer edition;
  private int page = 1;
  private Long total;
  private List<Edition> editions;
  private List<Event> events;
  private EventFigures figures;

  /** The edition shown; this year's if none was asked for. */
  public int getEdition() {
    return edition == null ? LocalDate.now(clock).getYear() : edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  /** All editions that are on record. */
  public List<Edition> getEditions() {
    if (editions == null) {
      editions = programme.editions();
    }
    return editions;
  }

  public List<Event> getEvents() {
    if (events == null) {
      events = programme.eventsOf(getEdition(), getPage(), SIZE);
      figures = programme.figures(events);
    }
    return events;
  }

  /** Who comes to an event. */
  public EventFigures figures(Event event) {
    return figures.of(event);
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  public long getTotal() {
    if (total == null) {
      total = programme.countEventsOf(getEdition());
    }
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  /** The page asked for, or the nearest there is. */
  public int getPage() {
    return PageAsked.nearest(page, getTotal(), SIZE);
  }

  public void setPage(int page) {
    this.page = page;
  }
}
