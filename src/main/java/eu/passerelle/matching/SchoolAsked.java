package eu.passerelle.matching;

import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.territory.Country;
import java.util.List;

/**
 * Whether the lower secondary school is finished where the qualification asks for it: in France
 * those that begin with a baccalauréat professionnel, which follows the collège.
 */
final class SchoolAsked implements Criterion {

  /** Of the European framework: the baccalauréat; a CAP is at 3. */
  private static final int BACCALAUREAT = 4;

  @Override
  public Aspect aspect() {
    return Aspect.SCHOOL;
  }

  @Override
  public int points(Pair pair) {
    OfferFacts offer = pair.offer();
    if (offer.theory() != Country.FR || offer.occupation().frenchLevelFrom() < BACCALAUREAT) {
      return NOT_ASKED;
    }
    return isFinished(pair) ? aspect().weight() : 0;
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    return List.of(
        isFinished(pair)
            ? Reason.of(Kind.PLUS, "school.enough")
            : Reason.of(Kind.NO, "school.missing"));
  }

  private static boolean isFinished(Pair pair) {
    return pair.candidate().schooling() == Schooling.LOWER_SECONDARY_FINISHED;
  }
}
