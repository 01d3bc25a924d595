package eu.passerelle.matching;

import eu.passerelle.offer.Offer;
import java.util.Optional;

/**
 * An offer before an apprentice.
 *
 * @param raising what would make more of the match; empty if no single step does
 */
public record Suggestion(Offer offer, Match match, Optional<Raising> raising) {}
