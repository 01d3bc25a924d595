package eu.passerelle.matching;

import eu.passerelle.matching.Neighbourhood.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Compares every pair, one after the other: what a ranking has to give, and its yardstick. */
final class PlainLoop {

  private final Matching matching;
  private final Eligibility law;
  private final Weights weights;

  PlainLoop(Matching matching, Eligibility law, Weights weights) {
    this.matching = matching;
    this.law = law;
    this.weights = weights;
  }

  List<Standing> offersFor(
      CandidateFacts candidate,
      List<Known<OfferFacts>> offers,
      Predicate<OfferFacts> askedFor,
      int most) {
    List<Standing> all = new ArrayList<>();
    for (Known<OfferFacts> offer : offers) {
      if (askedFor.test(offer.facts())
          && law.refusals(candidate, offer.facts()).isEmpty()
          && isInReach(candidate, offer.facts())) {
        all.add(standing(offer.number(), candidate, offer.facts()));
      }
    }
    return all.stream().sorted().limit(most).toList();
  }

  List<Standing> candidatesFor(
      OfferFacts offer, List<Known<CandidateFacts>> candidates, LongPredicate leftOut, int most) {
    List<Standing> all = new ArrayList<>();
    for (Known<CandidateFacts> candidate : candidates) {
      if (!leftOut.test(candidate.number())
          && candidate.facts().wishes().contains(offer.occupation())
          && law.refusals(candidate.facts(), offer).isEmpty()
          && isInReach(candidate.facts(), offer)) {
        all.add(standing(candidate.number(), candidate.facts(), offer));
      }
    }
    return all.stream().sorted().limit(most).toList();
  }

  private boolean isInReach(CandidateFacts candidate, OfferFacts offer) {
    return matching.wayToWork().isInReach(matching.pair(candidate, offer));
  }

  private Standing standing(long number, CandidateFacts candidate, OfferFacts offer) {
    return Standing.of(number, matching.match(candidate, offer, weights));
  }
}
