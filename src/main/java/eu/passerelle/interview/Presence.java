package eu.passerelle.interview;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** From when until when someone is there, on the clocks of the event. */
@Embeddable
public record Presence(LocalTime from, LocalTime until) {

  public Presence {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("whoever comes leaves later");
    }
  }

  boolean touches(Slot slot) {
    return slot.from().isBefore(until) && slot.until().isAfter(from);
  }

  boolean covers(Slot slot) {
    return !slot.from().isBefore(from) && !slot.until().isAfter(until);
  }
}
