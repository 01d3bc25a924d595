package eu.passerelle.offer;

import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What someone looks for among the open offers; what is left empty does not narrow the search. It
 * begins as {@link #anything} and is narrowed step by step.
 *
 * @param words what was typed, in either language: occupations, places, companies, in any order
 * @param around the middle of a circle, with {@code radiusKm} as the crow flies
 * @param chosen of each facet at most one choice
 * @param practice the country of the practice, whatever that of the theory
 * @param startFrom the first day of training at the earliest
 */
public record Wanted(
    String words,
    Optional<Place> around,
    int radiusKm,
    Map<Facet, String> chosen,
    Optional<Country> practice,
    Optional<LocalDate> startFrom) {

  /** No more than anyone types: a company's whole name and a place. */
  public static final int LONGEST_WORDS = 100;

  public Wanted {
    words = words.strip();
    chosen = chosen.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(chosen));
  }

  public static Wanted anything() {
    return new Wanted("", Optional.empty(), 0, Map.of(), Optional.empty(), Optional.empty());
  }

  /** The same by these words instead. */
  public Wanted by(String typed) {
    return new Wanted(typed, around, radiusKm, chosen, practice, startFrom);
  }

  /** The same within some kilometres of a place. */
  public Wanted around(Place middle, int km) {
    return new Wanted(words, Optional.of(middle), km, chosen, practice, startFrom);
  }

  /** The same wherever it is. */
  public Wanted anywhere() {
    return new Wanted(words, Optional.empty(), 0, chosen, practice, startFrom);
  }

  /**
   * The same with another choice of a facet; a code that the facet does not know chooses nothing.
   */
  public Wanted choosing(Facet facet, String code) {
    Map<Facet, String> choices = new EnumMap<>(Facet.class);
    choices.putAll(chosen);
    if (facet.knows(code)) {
      choices.put(facet, code);
    } else {
      choices.remove(facet);
    }
    return new Wanted(words, around, radiusKm, choices, practice, startFrom);
  }

  /** The same whatever the facet. */
  public Wanted without(Facet facet) {
    return choosing(facet, "");
  }

  /** The same with the practice in a country. */
  public Wanted practisedIn(Country country) {
    return new Wanted(words, around, radiusKm, chosen, Optional.of(country), startFrom);
  }

  /** The same beginning on a day at the earliest. */
  public Wanted startingFrom(LocalDate day) {
    return new Wanted(words, around, radiusKm, chosen, practice, Optional.of(day));
  }

  public Optional<String> chosen(Facet facet) {
    return Optional.ofNullable(chosen.get(facet));
  }

  /** Whether nothing narrows it. */
  public boolean isAnything() {
    return equals(anything());
  }
}
