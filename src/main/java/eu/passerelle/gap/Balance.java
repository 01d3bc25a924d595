package eu.passerelle.gap;

import eu.passerelle.matching.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both sides of an occupation, an area, a side or a month: how many places are open and how many of
 * them nobody fits, how many look for one and how many of them none fits, and what blocks.
 */
public final class Balance {

  /** How many something keeps apart. */
  public record Share(Block block, long counted) {}

  private final Map<Subject, Long> all = new EnumMap<>(Subject.class);
  private final Map<Subject, Map<Block, Long>> apart = new EnumMap<>(Subject.class);

  /** Counts some in. */
  void add(Subject subject, Optional<Block> block, long counted) {
    all.merge(subject, counted, Long::sum);
    block.ifPresent(
        ground ->
            apart
                .computeIfAbsent(subject, any -> new EnumMap<>(Block.class))
                .merge(ground, counted, Long::sum));
  }

  public long all(Subject subject) {
    return all.getOrDefault(subject, 0L);
  }

  /** Those without anyone, or anything, that fits. */
  public long without(Subject subject) {
    return blocks(subject).stream().mapToLong(Share::counted).sum();
  }

  /** What keeps them apart, the most frequent first. */
  public List<Share> blocks(Subject subject) {
    List<Share> shares = new ArrayList<>();
    apart
        .getOrDefault(subject, Map.of())
        .forEach((block, counted) -> shares.add(new Share(block, counted)));
    shares.sort(Comparator.comparingLong(Share::counted).reversed());
    return shares;
  }

  /** What keeps most of them apart; empty if nobody is. */
  public Optional<Block> most(Subject subject) {
    return blocks(subject).stream().findFirst().map(Share::block);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
