package eu.passerelle.round;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stable assignment")
class StableAssignmentTest {

  private static final int NONE = -1;

  @Test
  @DisplayName("sends who asks in vain on to the next wish")
  void nextWish() {
    RoundLists lists =
        new RoundLists(
            List.of(List.of(0, 1), List.of(0, 1), List.of(0)),
            List.of(List.of(1, 2, 0), List.of(0, 1)),
            List.of(1, 1));
    assertArrayEquals(new int[] {1, 0, NONE}, assigned(lists));
  }

  @Test
  @DisplayName("fills a place up to what it can take, with those it would take first")
  void capacity() {
    RoundLists lists =
        new RoundLists(
            List.of(List.of(0), List.of(0), List.of(0), List.of(0)),
            List.of(List.of(3, 1, 0, 2)),
            List.of(2));
    assertArrayEquals(new int[] {NONE, 0, NONE, 0}, assigned(lists));
  }

  @Test
  @DisplayName("of two gives each candidate the better one")
  void bestForCandidates() {
    RoundLists lists =
        new RoundLists(
            List.of(List.of(0, 1), List.of(1, 0)),
            List.of(List.of(1, 0), List.of(0, 1)),
            List.of(1, 1));
    assertTrue(lists.isStable(new int[] {1, 0}), "the places' favourite");
    assertArrayEquals(new int[] {0, 1}, assigned(lists));
  }

  @Test
  @DisplayName("gives nobody anything where nobody is listed, or nobody is there")
  void nobody() {
    assertArrayEquals(
        new int[] {NONE},
        assigned(new RoundLists(List.of(List.of()), List.of(List.of()), List.of(1))));
    assertEquals(0, StableAssignment.of(Preferences.of(0).done()).assigned());
  }

  @Test
  @DisplayName("is stable: no pair would rather have each other, whatever both sides wish")
  void noBlockingPair() {
    Random random = new Random(20270901);
    for (int run = 0; run < 400; run++) {
      RoundLists lists =
          RoundLists.drawn(random, random.nextInt(30), 1 + random.nextInt(20), 1 + run % 4);
      assertTrue(lists.isStable(assigned(lists)), lists::toString);
    }
  }

  @Test
  @DisplayName("is liked by every candidate at least as much as any other stable one")
  void candidateOptimal() {
    Random random = new Random(1962);
    for (int run = 0; run < 150; run++) {
      RoundLists lists = RoundLists.drawn(random, 1 + random.nextInt(5), 1 + random.nextInt(4), 2);
      int[] found = assigned(lists);
      List<int[]> stable = everyStable(lists);
      assertTrue(stable.size() > 0, lists::toString);
      for (int[] other : stable) {
        for (int candidate = 0; candidate < found.length; candidate++) {
          int place = other[candidate];
          assertTrue(
              place == NONE || !lists.wouldRatherHave(candidate, place, found), lists::toString);
        }
      }
    }
  }

  @Test
  @DisplayName("stays the same when candidates are counted in another order")
  void orderOfCandidates() {
    Random random = new Random(7);
    for (int run = 0; run < 100; run++) {
      RoundLists lists = RoundLists.drawn(random, 12, 8, 3);
      List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
      Collections.shuffle(order, random);
      RoundLists other =
          new RoundLists(
              order.stream().map(lists.wishes()::get).toList(),
              lists.rankings().stream().map(r -> r.stream().map(order::indexOf).toList()).toList(),
              lists.capacities());
      int[] found = assigned(lists);
      assertArrayEquals(order.stream().mapToInt(one -> found[one]).toArray(), assigned(other));
    }
  }

  @Test
  @DisplayName("puts the place told first before another wished alike")
  void wishedAlike() {
    Preferences.Lists lists = Preferences.of(1);
    int[] who = {0};
    lists.place(1, who, new int[] {5}).place(1, who, new int[] {3}).place(1, who, new int[] {3});
    Preferences preferences = lists.done();
    assertEquals(3, preferences.listed(0));
    assertArrayEquals(
        new int[] {1, 2, 0}, IntStream.range(0, 3).map(i -> preferences.wish(0, i)).toArray());
  }

  @Test
  @DisplayName("wants places that can take someone")
  void noEmptyPlace() {
    Preferences.Lists lists = Preferences.of(1);
    assertThrows(IllegalArgumentException.class, () -> lists.place(0, new int[0], new int[0]));
  }

  @Test
  @DisplayName("of thousands counts as many assigned as have a place, and nobody twice")
  void thousands() {
    int many = 3_000;
    Random random = new Random(3);
    Preferences.Lists lists = Preferences.of(many);
    for (int place = 0; place < many / 2; place++) {
      int[] ranked = random.ints(0, many).distinct().limit(40).toArray();
      lists.place(1 + random.nextInt(3), ranked, random.ints(40, 0, 100).toArray());
    }
    Preferences preferences = lists.done();
    StableAssignment assignment = StableAssignment.of(preferences);
    int[] taken = new int[preferences.places()];
    IntStream.range(0, many)
        .mapToObj(assignment::placeOf)
        .forEach(place -> place.ifPresent(at -> taken[at]++));
    assertEquals(assignment.assigned(), IntStream.of(taken).sum());
    for (int place = 0; place < taken.length; place++) {
      assertTrue(taken[place] <= preferences.capacity(place));
    }
  }

  private static int[] assigned(RoundLists lists) {
    StableAssignment assignment = StableAssignment.of(lists.preferences());
    return IntStream.range(0, lists.wishes().size())
        .map(candidate -> assignment.placeOf(candidate).orElse(NONE))
        .toArray();
  }

  /** All there are, found by trying every assignment. */
  private static List<int[]> everyStable(RoundLists lists) {
    List<int[]> stable = new ArrayList<>();
    tryAll(lists, new int[lists.wishes().size()], 0, stable);
    return stable;
  }

  private static void tryAll(RoundLists lists, int[] placeOf, int candidate, List<int[]> stable) {
    if (candidate == placeOf.length) {
      if (lists.isStable(placeOf)) {
        stable.add(placeOf.clone());
      }
      return;
    }
    for (int place = NONE; place < lists.rankings().size(); place++) {
      placeOf[candidate] = place;
      tryAll(lists, placeOf, candidate + 1, stable);
    }
  }
}
