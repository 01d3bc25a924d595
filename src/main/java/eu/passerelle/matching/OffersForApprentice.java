package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.Step;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Ranks the open offers for an apprentice. */
@ApplicationScoped
public class OffersForApprentice {

  /** How many are ranked: more than anyone reads. */
  public static final int MOST = 100;

  @Inject private OfferSearch search;
  @Inject private OfferSource source;
  @Inject private Candidates candidates;
  @Inject private Weightings weightings;
  @Inject private AgeLimits ageLimits;
  @Inject private Matching matching;
  @Inject private Clock clock;

  private KeptFacts<OfferFacts> open;

  @PostConstruct
  void begin() {
    open = new KeptFacts<>(source);
  }

  /**
   * What there is for an apprentice: either answers are missing in the profile, or the best offers,
   * at most {@link #MOST}.
   */
  public record ForYou(
      List<Step> missing,
      Optional<CandidateFacts> candidate,
      Weights weights,
      Eligibility law,
      List<Standing> best) {}

  /** The best of the offers asked for. */
  @Transactional
  public ForYou rank(long accountId, Predicate<OfferFacts> askedFor) {
    LocalDate today = LocalDate.now(clock);
    Optional<Candidate> profile = candidates.ofAccount(accountId);
    Optional<CandidateFacts> facts = profile.filter(p -> p.isComplete(today)).flatMap(Facts::of);
    Weights weights = weightings.of(accountId);
    Eligibility law = ageLimits.law();
    return new ForYou(
        facts.isPresent() ? List.of() : missing(profile, today),
        facts,
        weights,
        law,
        facts
            .map(
                one ->
                    new Ranking(matching, law, weights)
                        .offersFor(one, open.on(today), askedFor, MOST))
            .orElse(List.of()));
  }

  /** Some of the offers that were ranked, each with its reasons and what would make more of it. */
  @Transactional
  public List<Suggestion> explain(ForYou forYou, List<Standing> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    CandidateFacts candidate = forYou.candidate().orElseThrow();
    return search.inOrder(some.stream().map(Standing::number).toList()).stream()
        .map(offer -> suggestion(candidate, offer, forYou.weights(), forYou.law()))
        .toList();
  }

  private Suggestion suggestion(
      CandidateFacts candidate, Offer offer, Weights weights, Eligibility law) {
    OfferFacts facts = Facts.of(offer);
    return new Suggestion(
        offer,
        matching.match(candidate, facts, weights, law),
        Raising.of(candidate, facts, matching, weights, law));
  }

  /** What would open more of the places asked for to the apprentice, the widest first. */
  @Transactional
  public List<WiderChoice> widen(ForYou forYou, Predicate<OfferFacts> askedFor) {
    LocalDate today = LocalDate.now(clock);
    return forYou
        .candidate()
        .map(
            candidate ->
                WiderChoices.of(
                    candidate,
                    new Ranking(matching, forYou.law(), forYou.weights()),
                    open.on(today),
                    askedFor,
                    today))
        .orElse(List.of());
  }

  /** Reads what has changed, so that the next who asks need not wait for it. */
  @Transactional
  void catchUp() {
    open.on(LocalDate.now(clock));
  }

  private static List<Step> missing(Optional<Candidate> candidate, LocalDate today) {
    return candidate
        .map(profile -> profile.missing(today))
        .orElseGet(() -> Arrays.stream(Step.values()).filter(Step::isRequired).toList());
  }
}
