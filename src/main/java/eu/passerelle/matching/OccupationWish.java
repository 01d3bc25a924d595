package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.language.Text;
import eu.passerelle.matching.Reason.Kind;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.SkillField;
import java.util.Comparator;
import java.util.List;

/**
 * What one wants to learn counts most, and the first wish more than the third; what is close to a
 * wish still counts a little.
 */
final class OccupationWish implements Criterion {

  private static final int LESS_PER_WISH = 6;

  /** A related occupation counts the more, the more it has in common, and less than any wish. */
  private static final int RELATED = 4;

  private static final int MORE_PER_FIELD = 2;
  private static final int MOST_FOR_RELATED = 14;

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
      return aspect().weight() - LESS_PER_WISH * rank;
    }
    int inCommon = 0;
    for (Occupation wish : wishes) {
      inCommon = Math.max(inCommon, occupation.fieldsInCommonWith(wish).size());
    }
    return inCommon == 0 ? 0 : Math.min(MOST_FOR_RELATED, RELATED + MORE_PER_FIELD * inCommon);
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    List<Occupation> wishes = pair.candidate().wishes();
    Occupation occupation = pair.offer().occupation();
    if (wishes.contains(occupation)) {
      return List.of(Reason.of(Kind.PLUS, "occupation.wished", wishes.indexOf(occupation) + 1));
    }
    return wishes.stream()
        .filter(wish -> !wish.fieldsInCommonWith(occupation).isEmpty())
        .max(Comparator.comparingInt(wish -> wish.fieldsInCommonWith(occupation).size()))
        .map(wish -> List.of(related(wish, occupation)))
        .orElse(List.of(Reason.of(Kind.NO, "occupation.other")));
  }

  private static Reason related(Occupation wish, Occupation occupation) {
    List<Text> common = wish.fieldsInCommonWith(occupation).stream().map(SkillField::text).toList();
    return Reason.of(Kind.MID, "occupation.related", wish.titles(), common);
  }
}
