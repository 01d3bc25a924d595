package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.territory.Direction;
import java.util.List;
import java.util.Optional;

/** Whether company and school are on the sides one wished; asked only of who wished for one. */
final class SideWished implements Criterion {

  @Override
  public Aspect aspect() {
    return Aspect.SIDE;
  }

  @Override
  public int points(Pair pair) {
    Optional<Direction> direction = pair.offer().direction();
    if (direction.isEmpty() || pair.candidate().directions().size() == Direction.values().length) {
      return NOT_ASKED;
    }
    return isWished(pair, direction.get()) ? aspect().weight() : 0;
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    Direction direction = pair.offer().direction().orElseThrow();
    return List.of(
        isWished(pair, direction)
            ? said(Kind.PLUS, "side.wished", direction)
            : said(Kind.NO, "side.other", direction));
  }

  private static boolean isWished(Pair pair, Direction direction) {
    return pair.candidate().directions().contains(direction);
  }

  private static Reason said(Kind kind, String what, Direction direction) {
    return Reason.of(kind, what, direction.practice(), direction.theory());
  }
}
