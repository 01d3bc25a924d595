package eu.passerelle.matching;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts by occupation and town, as they were at one moment. It never changes: what has changed
 * since makes another one, which shares with it whatever is not concerned.
 */
final class Neighbourhood<F extends Located> {

  /** Facts with the number of the offer or profile that they are of. */
  record Known<F>(long number, F facts) {}

  /** What was known of a number before and what is known now; empty where it is not to be found. */
  record Change<F>(long number, Optional<F> before, Optional<F> now) {}

  private final Map<Occupation, Map<Place, List<Known<F>>>> shelves;
  private final Set<Place> towns;

  private Neighbourhood(Map<Occupation, Map<Place, List<Known<F>>>> shelves, Set<Place> towns) {
    this.shelves = shelves;
    this.towns = towns;
  }

  static <F extends Located> Neighbourhood<F> empty() {
    return new Neighbourhood<>(Map.of(), Set.of());
  }

  Neighbourhood<F> after(List<Change<F>> changes) {
    Copy copy = new Copy();
    for (Change<F> change : changes) {
      change.before().ifPresent(facts -> copy.remove(new Known<>(change.number(), facts)));
      change.now().ifPresent(facts -> copy.add(new Known<>(change.number(), facts)));
    }
    return new Neighbourhood<>(copy.shelves, copy.towns);
  }

  Set<Occupation> occupations() {
    return shelves.keySet();
  }

  /** Where there is something, or was. */
  Set<Place> towns() {
    return towns;
  }

  List<Known<F>> in(Place town, Occupation occupation) {
    return shelves.getOrDefault(occupation, Map.of()).getOrDefault(town, List.of());
  }

  /** The next one in the making; a shelf and a town are copied when they are first touched. */
  private final class Copy {

    private final Map<Occupation, Map<Place, List<Known<F>>>> shelves =
        new HashMap<>(Neighbourhood.this.shelves);
    private final Set<Place> towns = new HashSet<>(Neighbourhood.this.towns);
    private final Map<Occupation, Set<Place>> copied = new HashMap<>();

    void add(Known<F> known) {
      towns.add(known.facts().town());
      for (Occupation occupation : known.facts().occupations()) {
        list(occupation, known.facts().town()).add(known);
      }
    }

    void remove(Known<F> known) {
      for (Occupation occupation : known.facts().occupations()) {
        list(occupation, known.facts().town()).removeIf(one -> one.number() == known.number());
      }
    }

    private List<Known<F>> list(Occupation occupation, Place town) {
      Set<Place> touched = copied.get(occupation);
      if (touched == null) {
        touched = new HashSet<>();
        copied.put(occupation, touched);
        shelves.put(occupation, new HashMap<>(shelves.getOrDefault(occupation, Map.of())));
      }
      Map<Place, List<Known<F>>> shelf = shelves.get(occupation);
      if (touched.add(town)) {
        shelf.put(town, new ArrayList<>(shelf.getOrDefault(town, List.of())));
      }
      return shelf.get(town);
    }
  }
}
