package eu.passerelle.matching;

import eu.passerelle.offer.Offer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Ranks those who agree to be found for an open offer. */
@ApplicationScoped
public class CandidatesForOffer {

  /** How many are ranked: more than a company reads. */
  public static final int MOST = 50;

  @Inject private CandidateSource source;
  @Inject private AgeLimits ageLimits;
  @Inject private Matching matching;
  @Inject private Clock clock;

  private KeptFacts<CandidateFacts> findable;

  @PostConstruct
  void begin() {
    findable = new KeptFacts<>(source);
  }

  /** The best candidates by their numbers, at most {@link #MOST}, without some. */
  @Transactional
  public List<Standing> rank(Offer offer, Weights weights, Eligibility law, Set<Long> leftOut) {
    return new Ranking(matching, law, weights)
        .candidatesFor(Facts.of(offer), findable.on(LocalDate.now(clock)), leftOut::contains, MOST);
  }

  /** What the company could change in the offer to win more who fit in full, the most first. */
  @Transactional
  public List<WiderChoice> changes(
      Offer offer, Weights weights, Eligibility law, Set<Long> leftOut) {
    return OfferChanges.of(
        Facts.of(offer),
        new Ranking(matching, law, weights),
        findable.on(LocalDate.now(clock)),
        leftOut::contains);
  }

  /** Whether someone could be won for an offer, however many would fit better. */
  @Transactional
  public boolean couldFit(long candidate, Offer offer) {
    return findable
        .of(candidate, LocalDate.now(clock))
        .filter(facts -> matching.couldFit(facts, Facts.of(offer), ageLimits.law()))
        .isPresent();
  }

  /** Reads what has changed, so that the next who asks need not wait for it. */
  @Transactional
  void catchUp() {
    findable.on(LocalDate.now(clock));
  }
}
