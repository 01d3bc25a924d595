package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.territory.Direction;
import java.util.Optional;

/** Whether company and school are on the sides one wished; asked only of who wished for one. */
final class SideWished implements Criterion {

  private static final int MOST = Aspect.SIDE.weight();

  @Override
  public Optional<Finding> judge(CandidateFacts candidate, OfferFacts offer) {
    if (candidate.directions().size() == Direction.values().length) {
      return Optional.empty();
    }
    return offer
        .direction()
        .map(
            direction ->
                candidate.directions().contains(direction)
                    ? Finding.of(MOST, MOST, said(Kind.PLUS, "side.wished", direction))
                    : Finding.of(0, MOST, said(Kind.NO, "side.other", direction)));
  }

  private static Reason said(Kind kind, String what, Direction direction) {
    return Reason.of(kind, what, direction.practice(), direction.theory());
  }
}
