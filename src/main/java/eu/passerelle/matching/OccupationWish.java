package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import java.util.Optional;

/** What one wants to learn counts most, and the first wish more than the third. */
final class OccupationWish implements Criterion {

  private static final int MOST = Aspect.OCCUPATION.weight();
  private static final int LESS_PER_WISH = 6;

  @Override
  public Optional<Finding> judge(CandidateFacts candidate, OfferFacts offer) {
    int rank = candidate.wishes().indexOf(offer.occupation()) + 1;
    if (rank == 0) {
      return Optional.of(Finding.of(0, MOST, Reason.of(Kind.NO, "occupation.other")));
    }
    int points = Math.max(LESS_PER_WISH, MOST - LESS_PER_WISH * (rank - 1));
    return Optional.of(Finding.of(points, MOST, Reason.of(Kind.PLUS, "occupation.wished", rank)));
  }
}
