package eu.passerelle.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The times for interviews")
class RhythmTest {

  private static final LocalTime TWO = LocalTime.of(14, 0);

  @Test
  @DisplayName("follow each other with a pause, and the last one ends with the event")
  void pauses() {
    Rhythm rhythm = Rhythm.of(10, 5, 5, Optional.empty());
    List<Slot> slots = rhythm.slots(TWO, LocalTime.of(14, 55));
    assertEquals(
        List.of("14:00", "14:15", "14:30", "14:45"),
        slots.stream().map(slot -> slot.from().toString()).toList());
    assertEquals(5, slots.get(1).minutesTo(slots.get(0)));
    assertTrue(rhythm.rest().isEmpty());
  }

  @Test
  @DisplayName("leave out the long break, and begin anew after it")
  void longBreak() {
    Rhythm rhythm = Rhythm.of(20, 0, 0, Optional.of(Examples.from("14:30", "14:50")));
    assertEquals(
        List.of("14:00", "14:50", "15:10"),
        rhythm.slots(TWO, LocalTime.of(15, 30)).stream().map(s -> s.from().toString()).toList());
  }

  @Test
  @DisplayName("end before midnight")
  void midnight() {
    Rhythm rhythm = Rhythm.of(30, 0, 0, Optional.empty());
    assertEquals(1, rhythm.slots(LocalTime.of(23, 15), LocalTime.of(23, 59)).size());
    assertEquals(0, rhythm.slots(LocalTime.of(23, 45), LocalTime.of(23, 59)).size());
  }

  @Test
  @DisplayName("are not for interviews without end, and no break ends before it begins")
  void limits() {
    assertThrows(IllegalArgumentException.class, () -> Rhythm.of(61, 0, 0, Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> new Rhythm(10, 0, 0, TWO, null));
    assertThrows(IllegalArgumentException.class, () -> new Rhythm(10, 0, 0, TWO, TWO));
  }
}
