package eu.passerelle.event;

import eu.passerelle.document.ICalendar;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * An event as a file that calendars read (RFC 5545). A later version of the file replaces an
 * earlier one.
 */
@ApplicationScoped
public class CalendarFile {

  /** Whether an event stands in its reader's calendar or leaves it. */
  enum Entry {
    CONFIRMED,
    CANCELLED;

    static Entry of(Event event) {
      return event.isCancelled() ? CANCELLED : CONFIRMED;
    }
  }

  @Inject private Addresses addresses;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** For anyone: says of an online event only that it is online. */
  public byte[] of(Event event, Language reader) {
    return of(event, Entry.of(event), reader, Optional.empty());
  }

  /** For who has a seat: with the link if the event is online. */
  byte[] ofSeat(Event event, Language reader) {
    return of(event, Entry.of(event), reader, event.venue().link());
  }

  /** For who has given up a seat: the event takes place, but not for them. */
  byte[] ofSeatGivenUp(Event event, Language reader) {
    return of(event, Entry.CANCELLED, reader, Optional.empty());
  }

  private byte[] of(Event event, Entry entry, Language reader, Optional<String> link) {
    String page = addresses.of(reader, "event/event", event.id());
    String location = link.orElseGet(() -> messages.text(reader, event.venue().inWords()));
    return write(event, entry, reader, page, location, clock.instant());
  }

  static byte[] write(
      Event event, Entry entry, Language reader, String page, String location, Instant now) {
    return new ICalendar(reader.name())
        .line("BEGIN", "VEVENT")
        .line("UID", "event-" + event.id() + "@passerelle")
        .line("SEQUENCE", event.version())
        .at("DTSTAMP", now)
        .at("DTSTART", event.schedule().startsAt())
        .at("DTEND", event.schedule().endsAt())
        .text("SUMMARY", event.title().in(reader))
        .text("DESCRIPTION", event.description().in(reader) + "\n\n" + page)
        .text("LOCATION", location)
        .line("URL", page)
        .line("STATUS", entry)
        .line("END", "VEVENT")
        .file();
  }
}
