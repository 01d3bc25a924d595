package eu.passerelle.round;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Who goes where, such that nobody has a reason to swap: there is no candidate and no place that
 * are on each other's lists and would both rather have each other than what they got.
 *
 * <p>Found by deferred acceptance (Gale and Shapley 1962, with capacities): everyone asks their
 * best place; a place keeps the best of those who ask, as many as it can take, and sends the others
 * on to their next. Each list is walked once, so the time grows with the pairs listed. Of all
 * stable assignments it is the one that every candidate likes best, and it is the same however the
 * candidates are counted.
 */
public final class StableAssignment {

  private static final int NOBODY = -1;

  private final Preferences preferences;

  /** Which of their wishes each candidate asks at present; beyond the list who has asked all. */
  private final int[] wish;

  /** Whom the places keep, each place's block a heap with the one it would give up first on top. */
  private final int[] kept;

  private final int[] block;
  private final int[] taken;

  private StableAssignment(Preferences preferences) {
    this.preferences = preferences;
    this.wish = new int[preferences.candidates()];
    this.taken = new int[preferences.places()];
    this.block = new int[preferences.places() + 1];
    for (int place = 0; place < preferences.places(); place++) {
      block[place + 1] = block[place] + preferences.capacity(place);
    }
    this.kept = new int[block[preferences.places()]];
  }

  /** The stable assignment that candidates like best. */
  public static StableAssignment of(Preferences preferences) {
    StableAssignment assignment = new StableAssignment(preferences);
    for (int candidate = 0; candidate < preferences.candidates(); candidate++) {
      int asking = candidate;
      while (asking != NOBODY) {
        asking = assignment.ask(asking);
      }
    }
    return assignment;
  }

  /** The place a candidate gets; empty if none. */
  public OptionalInt placeOf(int candidate) {
    return isAssigned(candidate)
        ? OptionalInt.of(preferences.wish(candidate, wish[candidate]))
        : OptionalInt.empty();
  }

  /** How many get a place. */
  public int assigned() {
    return Arrays.stream(taken).sum();
  }

  private boolean isAssigned(int candidate) {
    return wish[candidate] < preferences.listed(candidate);
  }

  /** Lets someone ask, wish by wish, until a place keeps them; who is sent away for them, if so. */
  private int ask(int candidate) {
    for (; isAssigned(candidate); wish[candidate]++) {
      int place = preferences.wish(candidate, wish[candidate]);
      if (taken[place] < preferences.capacity(place)) {
        keep(place, candidate);
        return NOBODY;
      }
      int last = kept[block[place]];
      if (standing(candidate) < standing(last)) {
        exchange(place, candidate);
        wish[last]++;
        return last;
      }
    }
    return NOBODY;
  }

  /** How many the place that a candidate asks would rather take. */
  private int standing(int candidate) {
    return preferences.standing(candidate, wish[candidate]);
  }

  private void keep(int place, int candidate) {
    int top = block[place];
    int at = taken[place]++;
    while (at > 0 && standing(kept[top + (at - 1) / 2]) < standing(candidate)) {
      kept[top + at] = kept[top + (at - 1) / 2];
      at = (at - 1) / 2;
    }
    kept[top + at] = candidate;
  }

  /** Puts a candidate in the place of the one on top. */
  private void exchange(int place, int candidate) {
    int top = block[place];
    int at = 0;
    for (int below = 1; below < taken[place]; below = 2 * at + 1) {
      if (below + 1 < taken[place]
          && standing(kept[top + below + 1]) > standing(kept[top + below])) {
        below++;
      }
      if (standing(kept[top + below]) < standing(candidate)) {
        break;
      }
      kept[top + at] = kept[top + below];
      at = below;
    }
    kept[top + at] = candidate;
  }
}
