package eu.passerelle.event;

import static eu.passerelle.event.EventExamples.NOW;
import static eu.passerelle.event.EventExamples.aPublishedVisit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final String PAGE = "https://passerelle.example/de/veranstaltungen/7";

  private static final String HOUSE = "Hauptstraße 1, Kehl";

  private final Event visit = aPublishedVisit(10);

  @Test
  @DisplayName("times are in UTC, and the file says which version it is")
  void times() {
    String file = file(HOUSE);
    assertTrue(file.contains("\r\nDTSTART:20261201T130000Z\r\nDTEND:20261201T153000Z\r\n"), file);
    assertTrue(file.contains("\r\nSEQUENCE:0\r\n"), file);
    assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"));
  }

  @Test
  @DisplayName("commas, semicolons and line breaks are escaped")
  void escaped() {
    String file = unfolded(file(HOUSE));
    assertTrue(file.contains("entsteht\\; Helme\\, Handschuhe\\nsind da."), file);
    assertTrue(file.contains("LOCATION:Hauptstraße 1\\, Kehl"), file);
  }

  @Test
  @DisplayName("no line is longer than 75 octets, and none is cut within a character")
  void folded() {
    String file = file(HOUSE);
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertFalse(
        Arrays.equals(
            file.getBytes(StandardCharsets.UTF_8), file.getBytes(StandardCharsets.US_ASCII)));
    assertTrue(unfolded(file).contains("URL:" + PAGE + "\r\n"));
  }

  @Test
  @DisplayName("a cancelled event leaves the calendar, an online one brings its link")
  void cancelled() {
    assertTrue(file("https://meet.example/1").contains("LOCATION:https://meet.example/1"));
    visit.cancel();
    assertTrue(file(HOUSE).contains("STATUS:CANCELLED"));
    assertEquals(1, file(HOUSE).split("STATUS:").length - 1);
  }

  @Test
  @DisplayName("who gave up a seat has the event leave the calendar, whatever becomes of it")
  void givenUp() {
    String file = file(CalendarFile.Entry.CANCELLED, HOUSE);
    assertTrue(file.contains("\r\nSTATUS:CANCELLED\r\n"), file);
    assertFalse(visit.isCancelled());
  }

  private String file(String location) {
    return file(CalendarFile.Entry.of(visit), location);
  }

  private String file(CalendarFile.Entry entry, String location) {
    return new String(
        CalendarFile.write(visit, entry, Language.DE, PAGE, location, NOW), StandardCharsets.UTF_8);
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }
}
