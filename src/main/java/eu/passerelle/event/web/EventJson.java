package eu.passerelle.event.web;

import eu.passerelle.api.BilingualJson;
import eu.passerelle.event.Audience;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventKind;
import eu.passerelle.event.EventStatus;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An event as the API shows it. Times carry the offset of the place; who waits or comes is nobody
 * else's business.
 */
public record EventJson(
    long id,
    EventKind kind,
    EventStatus status,
    BilingualJson title,
    BilingualJson description,
    List<String> spoken,
    List<Audience> audiences,
    String startsAt,
    String endsAt,
    String zone,
    Optional<PlaceJson> place,
    Optional<Integer> capacity,
    Organiser organiser) {

  /** Where it is; left out if it is online. */
  public record PlaceJson(
      String name, String address, Country country, double latitude, double longitude) {}

  /** Who holds it. */
  public record Organiser(String name, Country country) {}

  static EventJson of(Event event) {
    return new EventJson(
        event.id(),
        event.kind(),
        event.status(),
        BilingualJson.of(event.title()),
        BilingualJson.of(event.description()),
        event.spoken().stream().map(l -> l.name().toLowerCase(Locale.ROOT)).toList(),
        event.audiences(),
        written(event, event.schedule().startsAt()),
        written(event, event.schedule().endsAt()),
        event.schedule().zone().getId(),
        event.venue().place().map(town -> place(event, town)),
        event.capacity(),
        new Organiser(event.organiser().name(), event.organiser().country()));
  }

  private static PlaceJson place(Event event, Place town) {
    return new PlaceJson(
        town.name(),
        event.venue().address().orElse(""),
        town.country(),
        town.position().latitude(),
        town.position().longitude());
  }

  private static String written(Event event, Instant at) {
    ZoneOffset offset = event.schedule().zone().getRules().getOffset(at);
    return at.atOffset(offset).toString();
  }
}
