package eu.passerelle.application;

import static java.util.stream.Collectors.toMap;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.ReleasedProfile;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.AgeLimits;
import eu.passerelle.matching.CandidatesForOffer;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Match;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Standing;
import eu.passerelle.matching.Weighing;
import eu.passerelle.matching.Weights;
import eu.passerelle.matching.WiderChoice;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a company sees who could fit an open offer of its own, and encourages someone to apply.
 *
 * <p>Only profiles are shown whose owners have agreed to be found, who lack no answer, wish for the
 * occupation and can reach the company; and of each only {@link ReleasedProfile}. A company
 * encourages a bounded number of people a day, and nobody is written to more than a few times a
 * day.
 */
@ApplicationScoped
public class Encouraging {

  /** How many people a company can encourage within a day. */
  public static final int MOST_BY_ONE = 20;

  /** How many companies can encourage one person within a day. */
  public static final int MOST_TO_ONE = 3;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject private Encouragements encouragements;
  @Inject private Candidates candidates;
  @Inject private Offers offers;
  @Inject private Matching matching;
  @Inject private AgeLimits ageLimits;
  @Inject private CandidatesForOffer candidatesForOffer;
  @Inject private Weighing weighing;
  @Inject private ApplicationLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Someone who could fit, as the company sees them.
   *
   * @param encouragedAt when the company encouraged them to apply for this offer
   */
  public record Fitting(
      long candidateId, ReleasedProfile profile, Match match, Optional<Instant> encouragedAt) {}

  /**
   * Who could fit an offer, the best first, in the order of what matters to who asks.
   *
   * @param spokenFor the numbers of those who have applied for it or have found a place
   */
  public record Prospects(
      Offer offer, Weights weights, Eligibility law, Set<Long> spokenFor, List<Standing> best) {}

  /** Who could fit an offer; empty if the company has no such open offer. */
  @Transactional
  public Optional<Prospects> prospects(long offerId, long companyId, long accountId) {
    Weights weights = weighing.of(accountId);
    return offers
        .ofCompany(offerId, companyId)
        .filter(offer -> offer.isOpenOn(LocalDate.now(clock)))
        .map(offer -> prospects(offer, weights, Set.copyOf(encouragements.spokenFor(offerId))));
  }

  private Prospects prospects(Offer offer, Weights weights, Set<Long> spokenFor) {
    Eligibility law = ageLimits.law();
    return new Prospects(
        offer, weights, law, spokenFor, candidatesForOffer.rank(offer, weights, law, spokenFor));
  }

  /** What the company could change in the offer to find more who fit in full, the most first. */
  @Transactional
  public List<WiderChoice> changes(Prospects prospects) {
    return candidatesForOffer.changes(
        prospects.offer(), prospects.weights(), prospects.law(), prospects.spokenFor());
  }

  /** Some of those who could fit, as the company sees them. */
  @Transactional
  public List<Fitting> show(Prospects prospects, List<Standing> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    List<Long> numbers = some.stream().map(Standing::number).toList();
    Map<Long, Candidate> profiles =
        candidates.withNumbers(numbers).stream().collect(toMap(Candidate::id, Function.identity()));
    Map<Long, Instant> encouraged =
        encouragements.sentFor(prospects.offer().id(), numbers).stream()
            .collect(toMap(Encouragements.Sent::candidateId, Encouragements.Sent::at));
    return numbers.stream()
        .flatMap(number -> Stream.ofNullable(profiles.get(number)))
        .filter(candidate -> candidate.findableSince().isPresent())
        .flatMap(candidate -> fitting(candidate, prospects, encouraged).stream())
        .toList();
  }

  // Between the ranking and this, someone may have left, or taken back an answer.
  private Optional<Fitting> fitting(
      Candidate candidate, Prospects prospects, Map<Long, Instant> encouraged) {
    return Facts.of(candidate)
        .map(
            facts ->
                new Fitting(
                    candidate.id(),
                    ReleasedProfile.of(candidate, LocalDate.now(clock)),
                    matching.match(
                        facts, Facts.of(prospects.offer()), prospects.weights(), prospects.law()),
                    Optional.ofNullable(encouraged.get(candidate.id()))));
  }

  /**
   * Encourages someone to apply, by one mail; pressing twice sends one, and colleagues who press at
   * once for several offers keep to the limits.
   */
  @Transactional
  public Optional<Refusal> encourage(
      long offerId, long companyId, long candidateId, long accountId) {
    LocalDate today = LocalDate.now(clock);
    encouragements.oneAtATime(companyId, candidateId);
    Optional<Offer> own =
        offers
            .locked(offerId)
            .filter(offer -> offer.company().id().equals(companyId) && offer.isOpenOn(today));
    if (own.isEmpty()) {
      return refuse("notOpen");
    }
    if (!encouragements.sentFor(offerId, List.of(candidateId)).isEmpty()) {
      return Optional.empty();
    }
    if (encouragements.spokenFor(offerId).contains(candidateId)
        || !candidatesForOffer.couldFit(candidateId, own.get())) {
      return refuse("notFindable");
    }
    Instant since = clock.instant().minus(DAY);
    if (encouragements.countSentBy(companyId, since) >= MOST_BY_ONE) {
      return refuse("manyEncouraged", MOST_BY_ONE);
    }
    if (encouragements.countSentTo(candidateId, since) >= MOST_TO_ONE) {
      return refuse("oftenEncouraged");
    }
    Encouragement encouragement =
        new Encouragement(candidates.byId(candidateId).orElseThrow(), own.get(), clock.instant());
    encouragements.add(encouragement);
    letters.encouraged(encouragement);
    trail.record("offer", offerId, "encouraged to apply", Optional.of(accountId), "");
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(String rule, Object... figures) {
    return Optional.of(
        new Refusal(
            "application." + rule,
            Text.of("application.refused." + rule, figures),
            Text.of("application.refused." + rule + "Remedy"),
            ""));
  }
}
