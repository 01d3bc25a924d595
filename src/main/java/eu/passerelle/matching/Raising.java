package eu.passerelle.matching;

import eu.passerelle.language.Text;
import eu.passerelle.matching.Match.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step that an apprentice could take, and to which better word it would raise a match. It is
 * for the apprentice alone: how far someone would go is no business of a company's.
 *
 * @param key the end of the message's key
 * @param arguments the step: from where to where, if it has figures
 * @param to what the match would then be
 */
public record Raising(String key, List<Object> arguments, Fit to) {

  public Raising {
    arguments = List.copyOf(arguments);
  }

  public Text said() {
    List<Object> figures = new ArrayList<>(arguments);
    figures.add(Text.of("matching.fit." + to));
    return new Text("matching.raise." + key, figures);
  }

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
    for (NextStep step : worthwhile(candidate, now)) {
      Standing then = matching.standing(step.taken(), offer, weights, law);
      if (then.fit().compareTo(now.fit()) < 0
          && highest.filter(other -> other.compareTo(then) <= 0).isEmpty()) {
        highest = Optional.of(then);
        best = Optional.of(new Raising(step.key(), step.figures(), then.fit()));
      }
    }
    return best;
  }

  /**
   * A way that is accepted as it is would count for more if a longer one were accepted too, and be
   * no shorter: that is no advice.
   */
  private static List<NextStep> worthwhile(CandidateFacts candidate, Standing now) {
    if (now.fit() == Fit.VERY_GOOD) {
      return List.of();
    }
    return NextStep.of(candidate).stream()
        .filter(
            step ->
                step.taken().reachMinutes() == candidate.reachMinutes()
                    || now.minutes() > candidate.reachMinutes())
        .toList();
  }
}
