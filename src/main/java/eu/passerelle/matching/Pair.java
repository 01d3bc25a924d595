package eu.passerelle.matching;

import eu.passerelle.territory.TravelTimes;

/**
 * An apprentice and a training place that are compared.
 *
 * @param minutes the quickest way from one to the other, by any means the apprentice has when the
 *     training begins
 */
record Pair(CandidateFacts candidate, OfferFacts offer, int minutes) {

  static Pair of(CandidateFacts candidate, OfferFacts offer, TravelTimes times) {
    return new Pair(candidate, offer, times.by(candidate.meansOn(offer.start())));
  }
}
