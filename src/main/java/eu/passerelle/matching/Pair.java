package eu.passerelle.matching;

/**
 * An apprentice and a training place that are compared.
 *
 * @param minutes the quickest way from one to the other, by any means the apprentice has
 */
record Pair(CandidateFacts candidate, OfferFacts offer, int minutes) {}
