package eu.passerelle.matching;

import java.util.List;

/**
 * What one criterion found: points out of its own maximum and the reasons, the deciding one first;
 * what follows it is only a remark.
 */
record Finding(int points, int outOf, List<Reason> reasons) {

  Finding {
    if (points < 0 || points > outOf || reasons.isEmpty()) {
      throw new IllegalArgumentException(points + " points of " + outOf + " need a reason");
    }
    reasons = List.copyOf(reasons);
  }

  static Finding of(int points, int outOf, Reason... reasons) {
    return new Finding(points, outOf, List.of(reasons));
  }

  Reason.Kind kind() {
    return reasons.get(0).kind();
  }
}
