package eu.passerelle.event;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as a file that calendars read (RFC 5545). Times are in UTC, which every calendar shows
 * on its owner's clocks; a later version of the file replaces an earlier one.
 */
@ApplicationScoped
public class CalendarFile {

  public static final String NAME = "passerelle.ics";
  public static final String TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

  /** Whether an event stands in its reader's calendar or leaves it. */
  enum Entry {
    CONFIRMED,
    CANCELLED;

    static Entry of(Event event) {
      return event.isCancelled() ? CANCELLED : CONFIRMED;
    }
  }

  private static final int LINE_OCTETS = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

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
    return write(event, entry, reader, page, location, clock.instant())
        .getBytes(StandardCharsets.UTF_8);
  }

  static String write(
      Event event, Entry entry, Language reader, String page, String location, Instant now) {
    return Stream.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Passerelle//" + reader.name(),
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:event-" + event.id() + "@passerelle",
            "SEQUENCE:" + event.version(),
            "DTSTAMP:" + UTC.format(now),
            "DTSTART:" + UTC.format(event.schedule().startsAt()),
            "DTEND:" + UTC.format(event.schedule().endsAt()),
            "SUMMARY:" + escaped(event.title().in(reader)),
            "DESCRIPTION:" + escaped(event.description().in(reader) + "\n\n" + page),
            "LOCATION:" + escaped(location),
            "URL:" + page,
            "STATUS:" + entry,
            "END:VEVENT",
            "END:VCALENDAR")
        .map(CalendarFile::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
  }

  /** No line longer than 75 octets, and none cut within a character. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int c : line.codePoints().toArray()) {
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += length;
    }
    return folded.toString();
  }
}
