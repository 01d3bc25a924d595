package eu.passerelle.matching;

import java.util.List;
import java.util.Optional;

/**
 * Whether there is anyone for an open place, or any place for a candidate.
 *
 * @param number of the offer or the profile
 * @param facts what matching knows of it
 * @param block what keeps those nearest to it apart from it; empty if one fits
 * @param nearest the numbers of a few of those whom just that keeps apart, the nearest first
 */
public record Finding<F>(long number, F facts, Optional<Block> block, List<Long> nearest) {

  public Finding {
    nearest = List.copyOf(nearest);
  }

  static <F> Finding<F> fitting(long number, F facts) {
    return new Finding<>(number, facts, Optional.empty(), List.of());
  }

  static <F> Finding<F> apart(long number, F facts, Block block, List<Long> nearest) {
    return new Finding<>(number, facts, Optional.of(block), nearest);
  }
}
