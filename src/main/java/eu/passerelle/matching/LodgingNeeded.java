package eu.passerelle.matching;

import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.offer.Lodging;
import java.util.List;

/** Whether there is a place to sleep near the company; asked only of who needs one. */
final class LodgingNeeded implements Criterion {

  @Override
  public Aspect aspect() {
    return Aspect.LODGING;
  }

  @Override
  public int points(Pair pair) {
    if (!pair.candidate().needsLodging()) {
      return NOT_ASKED;
    }
    return pair.offer().lodging() == Lodging.Kind.NONE ? 0 : aspect().weight();
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    return List.of(
        switch (pair.offer().lodging()) {
          case NONE -> Reason.of(Kind.NO, "lodging.none");
          case COMPANY -> Reason.of(Kind.PLUS, "lodging.company");
          case RESIDENCE -> Reason.of(Kind.PLUS, "lodging.residence");
        });
  }
}
