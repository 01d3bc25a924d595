package eu.passerelle.matching;

import eu.passerelle.language.Text;
import eu.passerelle.matching.Match.Fit;
import java.util.List;
import java.util.Optional;

/**
 * One step that an apprentice could take, and to which better word it would raise a match. It is
 * for the apprentice alone: how far someone would go is no business of a company's.
 *
 * @param said the step and the word, in words
 * @param to what the match would then be
 */
public record Raising(Text said, Fit to) {

  /**
   * The step after which a pair that the law allows stands best; empty where it is very good as it
   * is, or no single step gives it a better word.
   */
  public static Optional<Raising> of(
      CandidateFacts candidate,
      OfferFacts offer,
      Matching matching,
      Weights weights,
      Eligibility law) {
    Standing now = matching.standing(candidate, offer, weights, law);
    Optional<Raising> best = Optional.empty();
    Optional<Standing> highest = Optional.empty();
    for (NextStep<CandidateFacts> step : worthwhile(candidate, offer, now)) {
      Standing then = matching.standing(step.taken(), offer, weights, law);
      if (then.fit().compareTo(now.fit()) < 0
          && highest.filter(other -> other.compareTo(then) <= 0).isEmpty()) {
        highest = Optional.of(then);
        best = Optional.of(raising(step, then.fit()));
      }
    }
    return best;
  }

  /**
   * A way that is accepted as it is would count for more if a longer one were accepted too, and be
   * no shorter: that is no advice.
   */
  private static List<NextStep<CandidateFacts>> worthwhile(
      CandidateFacts candidate, OfferFacts offer, Standing now) {
    if (now.fit() == Fit.VERY_GOOD) {
      return List.of();
    }
    return NextSteps.of(candidate, offer.start()).stream()
        .filter(
            step ->
                step.taken().reachMinutes() == candidate.reachMinutes()
                    || now.minutes() > candidate.reachMinutes())
        .toList();
  }

  private static Raising raising(NextStep<CandidateFacts> step, Fit to) {
    return new Raising(step.said("matching.raise.", Text.of("matching.fit." + to)), to);
  }
}
