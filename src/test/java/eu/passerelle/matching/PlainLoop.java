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
      Pair pair = matching.pair(candidate, offer.facts());
      Standing standing = standing(offer.number(), pair);
      if (askedFor.test(offer.facts()) && couldMeet(pair)) {
        all.add(standing);
      }
    }
    return all.stream().sorted().limit(most).toList();
  }

  List<Standing> candidatesFor(
      OfferFacts offer, List<Known<CandidateFacts>> candidates, LongPredicate leftOut, int most) {
    List<Standing> all = new ArrayList<>();
    for (Known<CandidateFacts> candidate : candidates) {
      Pair pair = matching.pair(candidate.facts(), offer);
      Standing standing = standing(candidate.number(), pair);
      if (!leftOut.test(candidate.number())
          && candidate.facts().wishes().contains(offer.occupation())
          && couldMeet(pair)) {
        all.add(standing);
      }
    }
    return all.stream().sorted().limit(most).toList();
  }

  /** How many could be won and meet in full all that counts. */
  int countAllMet(OfferFacts offer, List<Known<CandidateFacts>> candidates, LongPredicate leftOut) {
    int found = 0;
    for (Known<CandidateFacts> candidate : candidates) {
      Pair pair = matching.pair(candidate.facts(), offer);
      if (!leftOut.test(candidate.number())
          && candidate.facts().wishes().contains(offer.occupation())
          && couldMeet(pair)
          && matching.unmet(pair, weights, 0).isEmpty()) {
        found++;
      }
    }
    return found;
  }

  /** How many offers are in reach and meet in full all that counts. */
  int countAllMet(CandidateFacts candidate, List<Known<OfferFacts>> offers) {
    int found = 0;
    for (Known<OfferFacts> offer : offers) {
      Pair pair = matching.pair(candidate, offer.facts());
      found += couldMeet(pair) && matching.unmet(pair, weights, 0).isEmpty() ? 1 : 0;
    }
    return found;
  }

  private boolean couldMeet(Pair pair) {
    return matching.wayToWork().isInReach(pair)
        && law.refusals(pair.candidate(), pair.offer()).isEmpty();
  }

  private Standing standing(long number, Pair pair) {
    return matching.standing(number, pair, weights, law);
  }
}
