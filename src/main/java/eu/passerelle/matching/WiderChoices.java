package eu.passerelle.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What would open more places to an apprentice: the next step in each thing that can be changed.
 */
final class WiderChoices {

  private WiderChoices() {}

  /** Those that would open something of what is asked for, the widest first. */
  static List<WiderChoice> of(
      CandidateFacts candidate,
      Ranking ranking,
      Neighbourhood<OfferFacts> open,
      Predicate<OfferFacts> askedFor,
      LocalDate today) {
    int now = ranking.countAllMet(candidate, open, askedFor);
    return NextSteps.of(candidate, today).stream()
        .map(step -> choice(step, ranking.countAllMet(step.taken(), open, askedFor) - now))
        .filter(choice -> choice.more() > 0)
        .sorted(Comparator.comparingInt(WiderChoice::more).reversed())
        .toList();
  }

  private static WiderChoice choice(NextStep<CandidateFacts> step, int more) {
    return new WiderChoice(step.said("matching.more.", more), more);
  }
}
