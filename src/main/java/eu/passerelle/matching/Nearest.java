package eu.passerelle.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those near a place, or near a candidate, whom something keeps apart from it, told in the order of
 * the way. Only who is kept apart by the fewest grounds counts.
 */
final class Nearest {

  /** As many as someone reads to see what the matter is. */
  static final int MOST = 3;

  /** Of so many who are kept apart by one ground alone, the nearest, it is known which counts. */
  static final int ENOUGH = 200;

  /** Of so many who count at all it is, too: whoever comes after is no neighbour any more. */
  static final int MORE_THAN_ENOUGH = 1000;

  private static final class Kept {
    private final List<Long> numbers = new ArrayList<>(MOST);
    private int all;

    void add(long number) {
      all++;
      if (numbers.size() < MOST) {
        numbers.add(number);
      }
    }
  }

  private final Map<Block, Kept> byOne = new EnumMap<>(Block.class);
  private Kept bySeveral = new Kept();
  private int alone;
  private int considered;
  private Block first;
  private Block decided;
  private int fewest = Integer.MAX_VALUE;

  /** The fewest grounds that keep anyone apart so far; with more nobody counts. */
  int fewest() {
    return fewest;
  }

  void add(long number, Set<Block> grounds) {
    int many = grounds.size();
    if (many > fewest) {
      return;
    }
    if (many < fewest) {
      fewest = many;
      bySeveral = new Kept();
    }
    if (many > 1) {
      bySeveral.add(number);
    } else {
      addKeptByOne(number, grounds.iterator().next());
    }
    considered++;
    if (alone == ENOUGH || considered == MORE_THAN_ENOUGH) {
      decided = verdict();
    }
  }

  private void addKeptByOne(long number, Block only) {
    if (first == null || first == Block.SIDE) {
      first = only;
    }
    byOne.computeIfAbsent(only, any -> new Kept()).add(number);
    if (only != Block.SIDE) {
      alone++;
    }
  }

  /** Whether enough have been seen; who comes after can only fit. */
  boolean isDecided() {
    return decided != null;
  }

  /** What alone keeps most of them apart; empty if nobody is near. */
  Optional<Block> block() {
    if (decided != null) {
      return Optional.of(decided);
    }
    return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(verdict());
  }

  private Block verdict() {
    return fewest > 1 ? Block.SEVERAL : most();
  }

  // Who wishes for another side does not look for such a place at all: that counts only where
  // nothing else keeps anyone.
  private Block most() {
    Block most = first;
    for (Map.Entry<Block, Kept> each : byOne.entrySet()) {
      Block one = each.getKey();
      boolean more = each.getValue().all > byOne.get(most).all;
      if (one != Block.SIDE && (more || most == Block.SIDE)) {
        most = one;
      }
    }
    return most;
  }

  /** The nearest whom just this keeps apart. */
  List<Long> keptApartBy(Block block) {
    return block == Block.SEVERAL ? bySeveral.numbers : byOne.get(block).numbers;
  }
}
