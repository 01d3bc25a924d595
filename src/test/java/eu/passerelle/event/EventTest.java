package eu.passerelle.event;

import static eu.passerelle.event.EventExamples.DAY;
import static eu.passerelle.event.EventExamples.NOW;
import static eu.passerelle.event.EventExamples.aPublishedVisit;
import static eu.passerelle.event.EventExamples.aTalkOnline;
import static eu.passerelle.event.EventExamples.aVisit;
import static eu.passerelle.event.EventExamples.details;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventTest {

  @Test
  @DisplayName("one can register from the day it is published until it begins")
  void open() {
    Event visit = aVisit(Optional.of(10));
    assertFalse(visit.isOpenAt(NOW));
    visit.publish();
    assertTrue(visit.isOpenAt(NOW));
    Instant begins = visit.schedule().startsAt();
    assertTrue(visit.isOpenAt(begins.minus(Duration.ofMinutes(1))));
    assertFalse(visit.isOpenAt(begins));
  }

  @Test
  @DisplayName("two o’clock is meant on the clocks of the place")
  void zone() {
    assertEquals(
        Instant.parse("2026-12-01T13:00:00Z"), aVisit(Optional.of(1)).schedule().startsAt());
  }

  @Test
  @DisplayName("an event says by whose clocks it is: those of its place, or of a city if online")
  void clocks() {
    assertEquals(Text.of("event.clocks.there"), clocksOf(aVisit(Optional.of(1))));
    assertEquals(Text.of("event.clocks.Berlin"), clocksOf(aTalkOnline()));
  }

  private static Object clocksOf(Event event) {
    return event.when(Language.DE).arguments().get(1);
  }

  @Test
  @DisplayName("ten seats are ten, and without a number there is room for all")
  void seats() {
    Event ten = aPublishedVisit(10);
    assertTrue(ten.hasSeatBeside(9));
    assertFalse(ten.hasSeatBeside(10));
    assertEquals(Optional.of(0L), ten.seatsBeside(11));
    Event roomy = aVisit(Optional.empty());
    assertTrue(roomy.hasSeatBeside(9_999));
    assertEquals(Optional.empty(), roomy.seatsBeside(3));
  }

  @Test
  @DisplayName("a cancelled event stays as it was and takes nobody")
  void cancelled() {
    Event visit = aPublishedVisit(10);
    assertTrue(visit.cancel());
    assertFalse(visit.cancel());
    assertFalse(visit.isOpenAt(NOW));
    assertTrue(visit.isPublic(), "who has its address still reads that it was cancelled");
    assertThrows(IllegalStateException.class, visit::publish);
    assertThrows(
        IllegalStateException.class,
        () -> visit.revise(visit.edition(), details(DAY, Optional.empty())));
  }

  @Test
  @DisplayName("an event belongs to the edition of its year")
  void edition() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Event(new Edition(2027), details(DAY, Optional.empty())));
    Event moved = aVisit(Optional.empty());
    moved.revise(new Edition(2027), details(DAY.plusMonths(2), Optional.empty()));
    assertEquals(2027, moved.edition().year());
  }

  @Test
  @DisplayName("no event ends before it has begun")
  void order() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    assertThrows(
        IllegalArgumentException.class,
        () -> Schedule.on(DAY, LocalTime.of(16, 0), LocalTime.of(14, 0), paris));
  }
}
