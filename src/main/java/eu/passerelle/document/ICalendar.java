package eu.passerelle.document;

import java.nio.charset.StandardCharsets;

/** A file that calendars read (RFC 5545), written line by line. */
public final class ICalendar {

  public static final String TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

  private static final int LINE_OCTETS = 75;

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
