package eu.passerelle.matching;

import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing that an apprentice, or a company in an offer, could change, to see what would come of
 * it.
 *
 * @param moves the only aspects of a pair on which it can make a difference
 * @param key the end of the message's key
 * @param figures from what to what, if it has figures
 * @param taken the same facts once it is changed
 */
record NextStep<F extends Located>(Set<Aspect> moves, String key, List<Object> figures, F taken) {

  NextStep {
    moves = Set.copyOf(moves);
    figures = List.copyOf(figures);
  }

  static <F extends Located> NextStep<F> of(
      Aspect moved, String key, List<Object> figures, F taken) {
    return new NextStep<>(Set.of(moved), key, figures, taken);
  }

  /**
   * The step in words.
   *
   * @param what the beginning of the message's key, up to the dot: what is told of it
   * @param outcome what would come of it, told after the figures
   */
  Text said(String what, Object outcome) {
    List<Object> told = new ArrayList<>(figures);
    told.add(outcome);
    return new Text(what + key, told);
  }
}
