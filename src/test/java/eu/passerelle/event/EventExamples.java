package eu.passerelle.event;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Events and visitors as the tests speak of them. */
public final class EventExamples {

  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  static final Place KEHL =
      new Place(1, "Kehl", Region.BADEN_WUERTTEMBERG, new Position(48.57, 7.81));

  private EventExamples() {}

  public static Event aVisit(Optional<Integer> seats) {
    return new Event(new Edition(2026), details(DAY, seats));
  }

  static Event aPublishedVisit(int seats) {
    Event visit = aVisit(Optional.of(seats));
    visit.publish();
    return visit;
  }

  static Event aTalkOnline() {
    return new Event(
        new Edition(2026), details(DAY, Optional.empty(), Venue.online("https://meet.example/1")));
  }

  static EventDetails details(LocalDate day, Optional<Integer> seats) {
    return details(day, seats, Venue.at(KEHL, "Hauptstraße 1"));
  }

  private static EventDetails details(LocalDate day, Optional<Integer> seats, Venue venue) {
    return new EventDetails(
        EventKind.COMPANY_VISIT,
        Bilingual.both(Language.DE, "Chez le charpentier", "Beim Zimmerer"),
        Bilingual.written(
            Language.DE, "Wir zeigen, wie ein Dachstuhl entsteht; Helme, Handschuhe\nsind da."),
        List.of(Language.DE, Language.FR),
        Schedule.on(day, LocalTime.of(14, 0), LocalTime.of(16, 30), Venue.zoneOf(KEHL.country())),
        venue,
        seats,
        Organisation.company("Holzbau Muster", KEHL),
        List.of(Audience.APPRENTICES, Audience.PARENTS));
  }

  static Visitor lea() {
    return new Visitor(" Léa Weber ", "lea@example.org", Language.FR, Audience.APPRENTICES);
  }
}
