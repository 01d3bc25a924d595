package eu.passerelle.matching;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Places and occupations by their numbers, one of each for all facts that refer to them. */
final class Referred {

  private final Ground ground;
  private final Map<Long, Place> places = new ConcurrentHashMap<>();
  private final Map<String, Occupation> occupations = new ConcurrentHashMap<>();

  Referred(Ground ground) {
    this.ground = ground;
  }

  Place place(long number) {
    if (!places.containsKey(number)) {
      ground.places().forEach(place -> places.putIfAbsent(place.id(), place));
    }
    return places.get(number);
  }

  Occupation occupation(String slug) {
    if (!occupations.containsKey(slug)) {
      ground.occupations().forEach(one -> occupations.putIfAbsent(one.slug(), one));
    }
    return occupations.get(slug);
  }
}
