package eu.passerelle.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well an apprentice and a training place fit.
 *
 * @param score 0 to 100: the points reached of those that could be
 * @param met the number of criteria that are met in full
 * @param asked the number of criteria that somebody asked about
 * @param fit the whole in a word
 * @param reasons those that speak for it first
 * @param main of these, the one that decides the word: what speaks for it most where it is a very
 *     good one, else what keeps it from being one
 * @param minutes the way to work, to put the nearer first where all else is equal
 */
public record Match(
    int score,
    int met,
    int asked,
    Fit fit,
    List<Reason> reasons,
    Optional<Reason> main,
    int minutes) {

  public Match {
    reasons = reasons.stream().sorted(Comparator.comparing(Reason::kind)).toList();
  }

  /** The same with what the law remarks on it; what needs an exception is not very good. */
  Match remarked(List<Reason> remarks) {
    if (remarks.isEmpty()) {
      return this;
    }
    List<Reason> all = new ArrayList<>(reasons);
    all.addAll(remarks);
    Fit atMost = fit.orLess(Fit.GOOD);
    Optional<Reason> decides = atMost == fit ? main : Optional.of(remarks.get(0));
    return new Match(score, met, asked, atMost, all, decides, minutes);
  }

  /** Whether a reason decides the word. */
  public boolean isMain(Reason reason) {
    return main.filter(reason::equals).isPresent();
  }

  /** The whole in a word; it names what stands behind it, not a probability. */
  public enum Fit {
    VERY_GOOD,
    GOOD,
    POSSIBLE;

    Fit orLess(Fit other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
