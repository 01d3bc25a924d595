package eu.passerelle.matching;

import java.util.List;

/**
 * One thing on which an apprentice and a training place can agree. Points and reasons are asked for
 * apart: ranking counts the points of thousands of pairs, and only those that are shown are told
 * why.
 */
interface Criterion {

  /** Instead of points, where nobody asks for anything in this respect. */
  int NOT_ASKED = -1;

  Aspect aspect();

  /** From how many points on it speaks for the pair. */
  default int metFrom() {
    return aspect().weight();
  }

  /** The points it gives, at most the weight of its aspect; none where it speaks against. */
  int points(Pair pair);

  /** Why, where it is asked: the deciding reason first; what follows it is only a remark. */
  List<Reason> reasons(Pair pair);
}
