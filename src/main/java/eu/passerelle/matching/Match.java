package eu.passerelle.matching;

import java.util.Comparator;
import java.util.List;

/**
 * How well an apprentice and a training place fit.
 *
 * @param score 0 to 100: the points reached of those that could be
 * @param met the number of criteria that are met in full
 * @param asked the number of criteria that somebody asked about
 * @param fit the whole in a word
 * @param reasons those that speak for it first
 * @param minutes the way to work, to put the nearer first where all else is equal
 */
public record Match(int score, int met, int asked, Fit fit, List<Reason> reasons, int minutes) {

  /** The whole in a word; it names what stands behind it, not a probability. */
  public enum Fit {
    VERY_GOOD,
    GOOD,
    POSSIBLE
  }

  private static final int VERY_GOOD_FROM = 82;

  /** So high that an occupation nobody wished for never gets there. */
  private static final int GOOD_FROM = 72;

  static Match of(List<Finding> findings, int minutes) {
    int points = findings.stream().mapToInt(Finding::points).sum();
    int outOf = findings.stream().mapToInt(Finding::outOf).sum();
    int score = outOf == 0 ? 0 : Math.round(100f * points / outOf);
    int met = count(findings, Reason.Kind.PLUS);
    List<Reason> reasons =
        findings.stream()
            .flatMap(finding -> finding.reasons().stream())
            .sorted(Comparator.comparing(Reason::kind))
            .toList();
    return new Match(
        score, met, findings.size(), fit(score, count(findings, Reason.Kind.NO)), reasons, minutes);
  }

  /**
   * Something that speaks against keeps a match from being a very good one, two from a good one.
   */
  private static Fit fit(int score, int against) {
    if (score >= VERY_GOOD_FROM && against == 0) {
      return Fit.VERY_GOOD;
    }
    return score >= GOOD_FROM && against <= 1 ? Fit.GOOD : Fit.POSSIBLE;
  }

  private static int count(List<Finding> findings, Reason.Kind kind) {
    return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
  }
}
