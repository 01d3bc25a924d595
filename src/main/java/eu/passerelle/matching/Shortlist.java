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

  /** Whether anyone with this score and way could still come on it. */
  boolean isOpenTo(int score, int minutes) {
    if (worstFirst.size() < most) {
      return true;
    }
    Standing worst = worstFirst.peek();
    return score > worst.score() || score == worst.score() && minutes <= worst.minutes();
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
