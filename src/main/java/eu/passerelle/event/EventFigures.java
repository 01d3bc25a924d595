package eu.passerelle.event;

import java.util.Collection;
import java.util.List;

/** Who comes to one event or to several: those with a seat by audience, and those who wait. */
public record EventFigures(List<Registrations.Count> counts) {

  public EventFigures {
    counts = List.copyOf(counts);
  }

  /** The part of these figures that is about one event. */
  public EventFigures of(Event event) {
    return new EventFigures(counts.stream().filter(c -> event.id() == c.eventId()).toList());
  }

  public long seatsTaken() {
    return sum(counts.stream().filter(EventFigures::hasSeat).toList());
  }

  /** Those with a seat who come as this audience. */
  public long seatsOf(Audience audience) {
    return sum(counts.stream().filter(c -> hasSeat(c) && c.audience() == audience).toList());
  }

  public long waiting() {
    return sum(counts.stream().filter(c -> c.status() == RegistrationStatus.WAITING).toList());
  }

  private static boolean hasSeat(Registrations.Count count) {
    return count.status() == RegistrationStatus.CONFIRMED;
  }

  private static long sum(Collection<Registrations.Count> counts) {
    return counts.stream().mapToLong(Registrations.Count::people).sum();
  }
}
