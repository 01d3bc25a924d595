package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.territory.RhineCrossings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Says how well apprentices and training places fit, and puts them in order.
 *
 * <p>{@link Aspect} says what is compared and with which weight. What nobody asks about is left out
 * of the sum. The same facts always give the same order.
 */
@Dependent
public class Matching {

  private final WayToWork wayToWork;
  private final List<Criterion> criteria;

  @Inject
  public Matching(RhineCrossings rhine) {
    this.wayToWork = new WayToWork(rhine);
    this.criteria =
        List.of(
            new OccupationWish(),
            wayToWork,
            new LanguageAsked(Language.FR),
            new LanguageAsked(Language.DE),
            new StartDate(),
            new SideWished());
  }

  public Match match(CandidateFacts candidate, OfferFacts offer) {
    List<Finding> findings =
        criteria.stream().map(c -> c.judge(candidate, offer)).flatMap(Optional::stream).toList();
    return Match.of(findings, wayToWork.quickest(candidate, offer.company()).minutes());
  }

  /** Training places for an apprentice, the best first; those the law closes to them left out. */
  public <T> List<Ranked<T>> offersFor(
      CandidateFacts candidate,
      Eligibility law,
      List<T> offers,
      Function<T, OfferFacts> facts,
      ToLongFunction<T> number) {
    return offers.stream()
        .filter(offer -> law.refusals(candidate, facts.apply(offer)).isEmpty())
        .map(offer -> new Ranked<>(offer, match(candidate, facts.apply(offer))))
        .sorted(order(number))
        .toList();
  }

  /** Those who applied for a training place, the best match first. */
  public <T> List<Ranked<T>> applicantsFor(
      OfferFacts offer,
      List<T> applicants,
      Function<T, CandidateFacts> facts,
      ToLongFunction<T> number) {
    return applicants.stream()
        .map(applicant -> new Ranked<>(applicant, match(facts.apply(applicant), offer)))
        .sorted(order(number))
        .toList();
  }

  /**
   * Those who could be won for a training place, the best match first: who wishes for the
   * occupation, can reach the company, and may by law.
   */
  public <T> List<Ranked<T>> candidatesFor(
      OfferFacts offer,
      Eligibility law,
      List<T> candidates,
      Function<T, CandidateFacts> facts,
      ToLongFunction<T> number) {
    return applicantsFor(
        offer,
        candidates.stream().filter(one -> couldFit(facts.apply(one), offer, law)).toList(),
        facts,
        number);
  }

  private boolean couldFit(CandidateFacts candidate, OfferFacts offer, Eligibility law) {
    return candidate.wishes().contains(offer.occupation())
        && wayToWork.isInReach(candidate, offer.company())
        && law.refusals(candidate, offer).isEmpty();
  }

  private static <T> Comparator<Ranked<T>> order(ToLongFunction<T> number) {
    return Comparator.comparingInt((Ranked<T> ranked) -> ranked.match().score())
        .reversed()
        .thenComparingInt(ranked -> ranked.match().minutes())
        .thenComparingLong(ranked -> number.applyAsLong(ranked.subject()));
  }
}
