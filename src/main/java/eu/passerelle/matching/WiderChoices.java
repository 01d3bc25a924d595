package eu.passerelle.matching;

import java.time.LocalDate;
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
    List<NextStep<CandidateFacts>> steps = NextSteps.of(candidate, today);
    return WiderChoice.told(
        "matching.more.", steps, ranking.countMore(candidate, steps, open, askedFor), 1);
  }
}
