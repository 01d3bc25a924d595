package eu.passerelle.event;

import eu.passerelle.language.Formats;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When an event is: from an instant to a later one, on the clocks of the place where it is.
 *
 * @param zone whose clocks are meant where times are written, e.g. {@code Europe/Berlin}
 */
@Embeddable
public record Schedule(Instant startsAt, Instant endsAt, ZoneId zone) {

  public Schedule {
    if (!startsAt.isBefore(endsAt)) {
      throw new IllegalArgumentException("an event ends after it has begun");
    }
  }

  /** A schedule within one day. */
  public static Schedule on(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
    return new Schedule(
        day.atTime(from).atZone(zone).toInstant(),
        day.atTime(until).atZone(zone).toInstant(),
        zone);
  }

  public LocalDate day() {
    return startsAt.atZone(zone).toLocalDate();
  }

  public LocalTime from() {
    return startsAt.atZone(zone).toLocalTime();
  }

  public LocalTime until() {
    return endsAt.atZone(zone).toLocalTime();
  }

  public boolean hasBegunAt(Instant now) {
    return !now.isBefore(startsAt);
  }

  /** Day and times as a reader of this language reads them. */
  public Text in(Language language) {
    Formats formats = Formats.in(language);
    return Text.of(
        "event.when",
        formats.longDate(day()),
        formats.time(startsAt, zone),
        formats.time(endsAt, zone));
  }
}
