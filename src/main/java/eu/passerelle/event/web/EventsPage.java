package eu.passerelle.event.web;

import eu.passerelle.event.Event;
import eu.passerelle.event.EventFigures;
import eu.passerelle.event.Programme;
import eu.passerelle.language.Text;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The public list of events to come, and the next three of them for the home page. */
@Named
@RequestScoped
public class EventsPage {

  public static final int SIZE = 12;
  private static final int NEXT = 3;

  @Inject private Programme programme;

  private int page = 1;
  private long total;
  private List<Event> events;
  private EventFigures figures;

  @PostConstruct
  void count() {
    total = programme.countUpcoming();
  }

  public List<Event> getEvents() {
    if (events == null) {
      events = programme.upcoming(getPage(), SIZE);
      figures = programme.figures(events);
    }
    return events;
  }

  /** The next three. */
  public List<Event> getNext() {
    return getEvents().stream().limit(NEXT).toList();
  }

  /** Whether there is a seat left, in words. */
  public Text seats(Event event) {
    return seats(event, figures.of(event).seatsTaken());
  }

  static Text seats(Event event, long taken) {
    Optional<Long> left = event.seatsBeside(taken);
    return left.isEmpty() ? Text.of("event.seats.open") : Text.of("event.seats.left", left.get());
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  /** The page asked for, or the nearest there is. */
  public int getPage() {
    return PageAsked.nearest(page, total, SIZE);
  }

  public void setPage(int page) {
    this.page = page;
  }
}
