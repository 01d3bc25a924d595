package eu.passerelle.event;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/**
 * The programme of events: what everyone reads of it, and what the coordination does with it. The
 * partners hold the week together, so every coordinator looks after every event.
 */
@ApplicationScoped
public class Programme {

  /**
   * An edition in figures of its own.
   *
   * @param organisers how many partners and others hold its events
   * @param visitors who has a seat, by audience
   */
  public record EditionFigures(long events, long organisers, EventFigures visitors) {}

  private static final String SUBJECT = "event";

  @Inject private Events events;
  @Inject private Registrations registrations;
  @Inject private Enrolment enrolment;
  @Inject private EventLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** The published events to come, a page of them, the next first. */
  @Transactional
  public List<Event> upcoming(int page, int size) {
    return events.upcoming(clock.instant(), Page.page(size, page - 1));
  }

  @Transactional
  public long countUpcoming() {
    return events.countUpcoming(clock.instant());
  }

  /** An event that everyone may see. */
  @Transactional
  public Optional<Event> published(long id) {
    return events.byId(id).filter(Event::isPublic);
  }

  /** Any event, for the coordination. */
  @Transactional
  public Optional<Event> event(long id) {
    return events.byId(id);
  }

  /** Whether one can register now. */
  public boolean isOpen(Event event) {
    return event.isOpenAt(clock.instant());
  }

  /** Who comes to these events. */
  @Transactional
  public EventFigures figures(List<Event> asked) {
    return new EventFigures(
        asked.isEmpty() ? List.of() : registrations.counts(asked.stream().map(Event::id).toList()));
  }

  @Transactional
  public List<Edition> editions() {
    return events.editions();
  }

  /** An edition with the totals published of it. */
  @Transactional
  public Optional<Edition> edition(int year) {
    return events.edition(year);
  }

  @Transactional
  public List<Event> eventsOf(int year, int page, int size) {
    return events.ofEdition(year, Page.page(size, page - 1));
  }

  @Transactional
  public long countEventsOf(int year) {
    return events.countOfEdition(year);
  }

  @Transactional
  public EditionFigures figuresOf(int year) {
    return new EditionFigures(
        events.countPublishedOfEdition(year),
        events.countOrganisersOfEdition(year),
        new EventFigures(registrations.countsOfEdition(year)));
  }

  /**
   * Plans an event; only the coordination sees it yet. Planned twice, by a second press of the
   * button perhaps, it is one event.
   */
  @Transactional
  public Event plan(EventDetails details, Account by) {
    Edition edition = events.lockedEditionOf(details.schedule().day().getYear());
    return events.beginningAt(details.schedule().startsAt()).stream()
        .filter(event -> event.isPlannedAs(details))
        .findFirst()
        .orElseGet(() -> planned(edition, details, by));
  }

  private Event planned(Edition edition, EventDetails details, Account by) {
    Event event = new Event(edition, details);
    events.add(event);
    record(event, "planned", by);
    return event;
  }

  /**
   * Revises an event; empty if there is none that can be revised. If there are more seats, those
   * who wait move up, and read where and when; if day or place change, all others are told.
   */
  @Transactional
  public Optional<Event> revise(long id, EventDetails details, Account by) {
    return events
        .locked(id)
        .filter(event -> !event.isCancelled())
        .map(
            event -> {
              boolean elsewhere =
                  !event.schedule().equals(details.schedule())
                      || !event.venue().equals(details.venue());
              List<Registration> seated = withSeat(id);
              event.revise(editionOf(details), details);
              record(event, "revised", by);
              enrolment.fillSeats(event);
              if (elsewhere) {
                Stream.concat(seated.stream(), registrations.waiting(id).stream())
                    .forEach(r -> letters.revised(r, enrolment.linkToCancel(r)));
              }
              return event;
            });
  }

  /** Lets everyone see an event; empty if there is none that can be published. */
  @Transactional
  public Optional<Event> publish(long id, Account by) {
    return events
        .locked(id)
        .filter(event -> !event.isCancelled())
        .map(
            event -> {
              if (event.publish()) {
                record(event, "published", by);
              }
              return event;
            });
  }

  /** Calls an event off and tells everyone who had registered; empty if there is no such event. */
  @Transactional
  public Optional<Event> cancel(long id, Account by) {
    return events
        .locked(id)
        .map(
            event -> {
              if (event.cancel()) {
                record(event, "cancelled", by);
                registrations.standing(id).forEach(letters::eventCancelled);
              }
              return event;
            });
  }

  private List<Registration> withSeat(long id) {
    return registrations.standing(id).stream().filter(Registration::hasSeat).toList();
  }

  private Edition editionOf(EventDetails details) {
    return events.editionOf(details.schedule().day().getYear());
  }

  private void record(Event event, String act, Account by) {
    trail.record(SUBJECT, event.id(), act, Optional.of(by.id()), "");
  }
}
