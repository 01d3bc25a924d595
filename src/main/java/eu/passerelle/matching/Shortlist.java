package eu.passerelle.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best so far, at most a given number. */
final class Shortlist {

  private final int most;
  private final PriorityQueue<Standing> worstFirst =
      new PriorityQueue<>(Comparator.<Standing>naturalOrder().reversed());

  Shortlist(int most) {
    this.most = most;
  }

  /** Whether one that stands so, or any with a number as small as this, would come on it. */
  boolean isOpenTo(Standing standing) {
    return worstFirst.size() < most || standing.compareTo(worstFirst.peek()) < 0;
  }

  void add(Standing standing) {
    worstFirst.add(standing);
    if (worstFirst.size() > most) {
      worstFirst.remove();
    }
  }

  List<Standing> inOrder() {
    return worstFirst.stream().sorted().toList();
  }
}
