package eu.passerelle.round;

import java.util.Arrays;

/**
 * Whom each side would rather have: the places on each candidate's list in the order of wish, and
 * the candidates on each place's list in the order in which it would take them. Both have numbers
 * from 0. A pair that may not come together is on neither list.
 *
 * <p>Ten thousand candidates and as many places are a few arrays here and not objects: eight bytes
 * for each pair listed, twice that while the lists are put in order.
 */
public final class Preferences {

  private final int[] capacities;

  /**
   * Where each candidate's list begins in the arrays below; at the end, where the last one ends.
   */
  private final int[] begin;

  /** The places of all lists, each candidate's best first. */
  private final int[] wished;

  /** How many the place listed there would rather take. */
  private final int[] standing;

  private Preferences(int[] capacities, int[] begin, int[] wished, int[] standing) {
    this.capacities = capacities;
    this.begin = begin;
    this.wished = wished;
    this.standing = standing;
  }

  /** The lists of so many candidates, to be told place by place. */
  public static Lists of(int candidates) {
    return new Lists(candidates);
  }

  public int candidates() {
    return begin.length - 1;
  }

  public int places() {
    return capacities.length;
  }

  /** How many a place can take. */
  public int capacity(int place) {
    return capacities[place];
  }

  /** How many places a candidate has listed. */
  public int listed(int candidate) {
    return begin[candidate + 1] - begin[candidate];
  }

  /** The place that a candidate wishes for after so many others. */
  public int wish(int candidate, int after) {
    return wished[begin[candidate] + after];
  }

  /** How many the place of this wish would rather take than this candidate. */
  int standing(int candidate, int wish) {
    return standing[begin[candidate] + wish];
  }

  /** Lists in the making, place after place. */
  public static final class Lists {

    private static final int FIRST_ROOM = 1024;

    private final int candidates;
    private int places;
    private int pairs;
    private int[] capacities = new int[FIRST_ROOM];
    private int[] end = new int[FIRST_ROOM];
    private int[] candidate = new int[FIRST_ROOM];
    private int[] reluctance = new int[FIRST_ROOM];

    private Lists(int candidates) {
      this.candidates = candidates;
    }

    /**
     * Adds the next place.
     *
     * @param capacity how many it can take, at least one
     * @param ranked whom it would take, the best first, nobody twice
     * @param reluctances how little each of them wishes for this place, 0 most; of two places
     *     wished alike the one added first comes first
     */
    public Lists place(int capacity, int[] ranked, int[] reluctances) {
      if (capacity < 1 || ranked.length != reluctances.length) {
        throw new IllegalArgumentException("a place takes someone, and everyone wishes somehow");
      }
      makeRoom(ranked.length);
      System.arraycopy(ranked, 0, candidate, pairs, ranked.length);
      System.arraycopy(reluctances, 0, reluctance, pairs, ranked.length);
      pairs += ranked.length;
      capacities[places] = capacity;
      end[places] = pairs;
      places++;
      return this;
    }

    private void makeRoom(int more) {
      if (places == capacities.length) {
        capacities = Arrays.copyOf(capacities, 2 * places);
        end = Arrays.copyOf(end, 2 * places);
      }
      if (pairs + more > candidate.length) {
        int room = Math.max(pairs + more, candidate.length + candidate.length / 2);
        candidate = Arrays.copyOf(candidate, room);
        reluctance = Arrays.copyOf(reluctance, room);
      }
    }

    /** All lists, each candidate's in the order of wish. */
    public Preferences done() {
      int[] begin = begins();
      int[] next = Arrays.copyOf(begin, candidates);
      int[] wished = new int[pairs];
      int[] pair = new int[pairs];
      int from = 0;
      for (int place = 0; place < places; place++) {
        for (int i = from; i < end[place]; i++) {
          int at = next[candidate[i]]++;
          wished[at] = place;
          pair[at] = i;
        }
        from = end[place];
      }
      for (int one = 0; one < candidates; one++) {
        order(begin[one], begin[one + 1], wished, pair);
      }
      return new Preferences(Arrays.copyOf(capacities, places), begin, wished, pair);
    }

    private int[] begins() {
      int[] begin = new int[candidates + 1];
      for (int i = 0; i < pairs; i++) {
        begin[candidate[i] + 1]++;
      }
      for (int one = 0; one < candidates; one++) {
        begin[one + 1] += begin[one];
      }
      return begin;
    }

    /**
     * Orders one candidate's list and leaves in place of each pair's number how the place ranks the
     * candidate.
     */
    private void order(int from, int to, int[] wished, int[] pair) {
      long[] keys = new long[to - from];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = (long) reluctance[pair[from + i]] << Integer.SIZE | i;
      }
      Arrays.sort(keys);
      int[] places = Arrays.copyOfRange(wished, from, to);
      int[] pairs = Arrays.copyOfRange(pair, from, to);
      for (int i = 0; i < keys.length; i++) {
        int was = (int) keys[i];
        wished[from + i] = places[was];
        pair[from + i] = pairs[was] - (places[was] == 0 ? 0 : end[places[was] - 1]);
      }
    }
  }
}
