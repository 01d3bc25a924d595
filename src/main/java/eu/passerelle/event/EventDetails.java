package eu.passerelle.event;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of an event when it is planned or revised.
 *
 * @param spoken the languages spoken there, at least one
 * @param capacity how many can come; empty where there is room for all
 * @param audiences whom it is for, at least one
 */
public record EventDetails(
    EventKind kind,
    Bilingual title,
    Bilingual description,
    List<Language> spoken,
    Schedule schedule,
    Venue venue,
    Optional<Integer> capacity,
    Organisation organiser,
    List<Audience> audiences) {

  public static final int LARGEST_CAPACITY = 10_000;

  public EventDetails {
    if (spoken.isEmpty() || audiences.isEmpty()) {
      throw new IllegalArgumentException("an event is for someone, in some language");
    }
    if (capacity.filter(seats -> seats < 1 || seats > LARGEST_CAPACITY).isPresent()) {
      throw new IllegalArgumentException("no event has " + capacity.get() + " seats");
    }
    spoken = List.copyOf(spoken);
    audiences = List.copyOf(audiences);
  }
}
