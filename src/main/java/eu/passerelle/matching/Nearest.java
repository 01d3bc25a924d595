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
  private Block first;
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
      return;
    }
    Block only = grounds.iterator().next();
    if (first == null) {
      first = only;
    }
    byOne.computeIfAbsent(only, any -> new Kept()).add(number);
  }

  /** What alone keeps most of them apart; empty if nobody is near. */
  Optional<Block> block() {
    if (fewest == Integer.MAX_VALUE) {
      return Optional.empty();
    } else if (fewest > 1) {
      return Optional.of(Block.SEVERAL);
    }
    Block most = first;
    for (Map.Entry<Block, Kept> each : byOne.entrySet()) {
      if (each.getValue().all > byOne.get(most).all) {
        most = each.getKey();
      }
    }
    return Optional.of(most);
  }

  /** The nearest whom just this keeps apart. */
  List<Long> keptApartBy(Block block) {
    return block == Block.SEVERAL ? bySeveral.numbers : byOne.get(block).numbers;
  }
}
