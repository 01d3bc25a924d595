package eu.passerelle.trial;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventDetails;
import eu.passerelle.event.EventKind;
import eu.passerelle.event.Registration;
import eu.passerelle.event.Schedule;
import eu.passerelle.event.Venue;
import eu.passerelle.event.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The events of the trial, this year's past ones and the next, with who comes to them. */
final class Meetings {

  private static final int PAST = 16;
  private static final int AHEAD = 24;

  private final Ground ground;
  private final List<Csv.Row> sheet = Sheet.rows("events");

  Meetings(Ground ground) {
    this.ground = ground;
  }

  /** Plans them week by week around today, on both banks in turn. */
  void plan() {
    for (int week = -PAST; week < AHEAD; week++) {
      LocalDate day = ground.today().plusWeeks(week).plusDays(1 + ground.under(5));
      if (week >= 0 || day.getYear() == ground.today().getYear()) {
        event(ground.oneOf(sheet), day, week % 2 == 0 ? Country.FR : Country.DE);
      }
    }
  }

  private void event(Csv.Row row, LocalDate day, Country bank) {
    Place place = ground.placeIn(bank);
    Event event =
        new Event(
            ground.edition(day.getYear()),
            new EventDetails(
                EventKind.valueOf(row.text("kind")),
                Sheet.both(row, "title", bank.language()),
                Sheet.both(row, "text", bank.language()),
                row.list("spoken").stream().map(Language::valueOf).toList(),
                Schedule.on(day, LocalTime.of(14, 0), LocalTime.of(17, 0), Venue.zoneOf(bank)),
                venue(place),
                row.optional("capacity").map(Integer::valueOf),
                ground.organisation(row.text("organiser")),
                row.list("audiences").stream().map(Audience::valueOf).toList()));
    event.publish();
    ground.keep(event);
    visitors(event, day);
  }

  private Venue venue(Place place) {
    if (ground.inHundred(10)) {
      return Venue.online("https://salle.essai.example/" + ground.under(1000));
    }
    return Venue.at(place, place.country() == Country.FR ? "Salle des fêtes" : "Bürgersaal");
  }

  /** Some seats are taken, and where there are few, some wait for one. */
  private void visitors(Event event, LocalDate day) {
    int wanted = 3 + ground.under(event.capacity().map(c -> Math.min(c + 4, 40)).orElse(25));
    LocalDate latest = day.isBefore(ground.today()) ? day : ground.today();
    for (int i = 0; i < wanted; i++) {
      Language language = ground.oneOf(List.of(Language.values()));
      String given = ground.givenName(language);
      String family = ground.familyName(language);
      Registration registration =
          new Registration(
              event,
              new Visitor(
                  given + " " + family,
                  "%s.%s.%d.%d@%s"
                      .formatted(
                          Ground.plain(given),
                          Ground.plain(family),
                          event.id(),
                          i,
                          language == Language.FR ? "essai.example" : "probe.example"),
                  language,
                  ground.oneOf(event.audiences())));
      Instant moment = ground.at(latest.minusDays(1 + ground.under(20)));
      registration.mayBeMailed(moment);
      if (event.hasSeatBeside(i)) {
        registration.takeSeat(moment);
      } else {
        registration.joinWaitingList(moment);
      }
      ground.keep(registration);
    }
  }
}
