package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.occupation.Occupation;
import java.util.List;

/**
 * What one wants to learn counts most, and the first wish more than the third; what is close to a
 * wish still counts a little.
 */
final class OccupationWish implements Criterion {

  private static final int LESS_PER_WISH = 6;
  private static final int RELATED = 8;

  @Override
  public Aspect aspect() {
    return Aspect.OCCUPATION;
  }

  @Override
  public int metFrom() {
    return aspect().weight() - LESS_PER_WISH * (Candidate.MOST_WISHES - 1);
  }

  @Override
  public int points(Pair pair) {
    return points(pair.candidate().wishes(), pair.offer().occupation());
  }

  /** The points of an occupation for someone with these wishes. */
  int points(List<Occupation> wishes, Occupation occupation) {
    int rank = wishes.indexOf(occupation);
    if (rank >= 0) {
      return Math.max(RELATED, aspect().weight() - LESS_PER_WISH * rank);
    }
    return wishes.stream().anyMatch(occupation::isRelatedTo) ? RELATED : 0;
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    List<Occupation> wishes = pair.candidate().wishes();
    Occupation occupation = pair.offer().occupation();
    if (wishes.contains(occupation)) {
      return List.of(Reason.of(Kind.PLUS, "occupation.wished", wishes.indexOf(occupation) + 1));
    }
    return wishes.stream()
        .filter(occupation::isRelatedTo)
        .findFirst()
        .map(wish -> List.of(Reason.of(Kind.MID, "occupation.related", wish.titles())))
        .orElse(List.of(Reason.of(Kind.NO, "occupation.other")));
  }
}
