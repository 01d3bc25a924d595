package eu.passerelle.matching;

import eu.passerelle.matching.Match.Fit;

/**
 * What the criteria add up to.
 *
 * @param points those reached
 * @param outOf those that could be, of the criteria that somebody asked about
 * @param against how many of these speak against
 */
record Score(int points, int outOf, int against) {

  private static final int VERY_GOOD_FROM = 83;
  private static final int GOOD_FROM = 76;

  /** 0 to 100; never less for more points of as many. */
  int value() {
    return outOf == 0 ? 0 : Math.round(100f * points / outOf);
  }

  /**
   * Something that speaks against keeps a match from being a very good one, two from a good one.
   */
  Fit fit() {
    if (value() >= VERY_GOOD_FROM && against == 0) {
      return Fit.VERY_GOOD;
    }
    return value() >= GOOD_FROM && against <= 1 ? Fit.GOOD : Fit.POSSIBLE;
  }
}
