package eu.passerelle.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Both sides' lists, as proofs about them want them: written out, and drawn at random.
 *
 * @param wishes each candidate's places, the best first
 * @param rankings each place's candidates, the best first
 */
record RoundLists(
    List<List<Integer>> wishes, List<List<Integer>> rankings, List<Integer> capacities) {

  /** Lists that know each other, in any order; some pairs are on neither. */
  static RoundLists drawn(Random random, int candidates, int places, int most) {
    List<List<Integer>> wishes = empty(candidates);
    List<List<Integer>> rankings = empty(places);
    double density = random.nextDouble();
    for (int candidate = 0; candidate < candidates; candidate++) {
      for (int place = 0; place < places; place++) {
        if (random.nextDouble() < density) {
          wishes.get(candidate).add(place);
          rankings.get(place).add(candidate);
        }
      }
    }
    wishes.forEach(list -> Collections.shuffle(list, random));
    rankings.forEach(list -> Collections.shuffle(list, random));
    return new RoundLists(
        wishes,
        rankings,
        IntStream.range(0, places).mapToObj(place -> 1 + random.nextInt(most)).toList());
  }

  private static List<List<Integer>> empty(int lists) {
    return IntStream.range(0, lists).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
  }

  Preferences preferences() {
    Preferences.Lists lists = Preferences.of(wishes.size());
    for (int p = 0; p < rankings.size(); p++) {
      int place = p;
      List<Integer> ranked = rankings.get(place);
      lists.place(
          capacities.get(place),
          ranked.stream().mapToInt(Integer::intValue).toArray(),
          ranked.stream().mapToInt(candidate -> wishes.get(candidate).indexOf(place)).toArray());
    }
    return lists.done();
  }

  /** Whether a candidate would rather have a place than the one they got, or none. */
  boolean wouldRatherHave(int candidate, int place, int[] placeOf) {
    List<Integer> list = wishes.get(candidate);
    return list.contains(place)
        && (placeOf[candidate] < 0 || list.indexOf(place) < list.indexOf(placeOf[candidate]));
  }

  /** Whether a place would rather take a candidate than one of those it got, or has room. */
  boolean wouldRatherTake(int place, int candidate, int[] placeOf) {
    List<Integer> ranked = rankings.get(place);
    List<Integer> got =
        IntStream.range(0, placeOf.length).filter(c -> placeOf[c] == place).boxed().toList();
    return ranked.contains(candidate)
        && (got.size() < capacities.get(place)
            || got.stream().anyMatch(c -> ranked.indexOf(candidate) < ranked.indexOf(c)));
  }

  /** Whether nobody gets an unlisted place, no place takes too many, and no pair would swap. */
  boolean isStable(int[] placeOf) {
    for (int candidate = 0; candidate < placeOf.length; candidate++) {
      if (placeOf[candidate] >= 0 && !wishes.get(candidate).contains(placeOf[candidate])) {
        return false;
      }
    }
    for (int place = 0; place < rankings.size(); place++) {
      int at = place;
      if (IntStream.of(placeOf).filter(p -> p == at).count() > capacities.get(place)) {
        return false;
      }
      for (int candidate = 0; candidate < placeOf.length; candidate++) {
        if (wouldRatherHave(candidate, place, placeOf)
            && wouldRatherTake(place, candidate, placeOf)) {
          return false;
        }
      }
    }
    return true;
  }
}
