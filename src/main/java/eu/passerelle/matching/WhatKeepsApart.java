package eu.passerelle.matching;

import eu.passerelle.matching.Neighbourhood.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads both sides of the market, to find what keeps them apart. It reads all of them anew and
 * keeps nothing, so it is work for the night; a page asks about single pairs.
 */
@ApplicationScoped
public class WhatKeepsApart {

  @Inject private OfferSource offers;
  @Inject private CandidateSource candidates;
  @Inject private AgeLimits ageLimits;
  @Inject private Matching matching;
  @Inject private Clock clock;

  /**
   * All that is open and all who look for it today.
   *
   * @param spokenFor the numbers of those who have found a place
   */
  @Transactional
  public BothSides today(Set<Long> spokenFor) {
    LocalDate today = LocalDate.now(clock);
    return new BothSides(
        read(offers, today, Set.of()),
        read(candidates, today, spokenFor),
        matching,
        ageLimits.law());
  }

  private static <F> List<Known<F>> read(
      KeptFacts.Source<F> source, LocalDate today, Set<Long> leftOut) {
    Map<Long, F> facts = source.facts(source.numbers(today), today);
    return facts.entrySet().stream()
        .filter(entry -> !leftOut.contains(entry.getKey()))
        .map(entry -> new Known<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The figures of the law as they stand, for {@link #between}. */
  @Transactional
  public Eligibility law() {
    return ageLimits.law();
  }

  /** What speaks against a pair, each with its figures; empty if nothing does any more. */
  public List<Reason> between(CandidateFacts candidate, OfferFacts offer, Eligibility law) {
    return matching.reasonsAgainst(candidate, offer, law);
  }
}
