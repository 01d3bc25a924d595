package eu.passerelle.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A file that calendars read (RFC 5545), written line by line. */
public final class ICalendar {

  public static final String NAME = "passerelle.ics";
  public static final String TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

  private static final int LINE_OCTETS = 75;

  /** In UTC, which every calendar shows on its owner's clocks. */
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder file = new StringBuilder();

  /**
   * Begins a file.
   *
   * @param language its language, as calendars keep it
   */
  public ICalendar(String language) {
    line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Passerelle//" + language)
        .line("METHOD", "PUBLISH");
  }

  /** A line whose value is written as it is. */
  public ICalendar line(String name, Object value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is a moment. */
  public ICalendar at(String name, Instant moment) {
    return line(name, UTC.format(moment));
  }

  /** A line whose value is a whole day. */
  public ICalendar on(String name, LocalDate day) {
    return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /** A line whose value is words. */
  public ICalendar text(String name, String words) {
    return line(
        name,
        words
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\r\\n|\\r|\\n", "\\\\n"));
  }

  /** Ends the file. */
  public byte[] file() {
    return (file + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** No line longer than 75 octets, and none cut within a character. */
  private void fold(String line) {
    int octets = 0;
    for (int c : line.codePoints().toArray()) {
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE_OCTETS) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(character);
      octets += length;
    }
    file.append("\r\n");
  }
}
