package eu.passerelle.application;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.ReleasedProfile;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.AgeLimits;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Match;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Ranked;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import eu.passerelle.territory.Box;
import eu.passerelle.territory.MeansOfTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.Page;

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

  /** More than a company reads; those who wish for the occupation most and live nearest. */
  private static final int MOST_COMPARED = 500;

  /** The farthest, as the crow flies, from where anyone comes to work. */
  private static final double FARTHEST_KM =
      Arrays.stream(MeansOfTransport.values())
          .mapToDouble(m -> m.straightKmWithin(1.25 * Collections.max(Candidate.REACHES)))
          .max()
          .orElseThrow();

  @Inject private Encouragements encouragements;
  @Inject private Offers offers;
  @Inject private Matching matching;
  @Inject private AgeLimits ageLimits;
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

  /** Who could fit an offer, the best match first. */
  public record Prospects(Offer offer, List<Fitting> fitting) {}

  /** Who could fit an offer; empty if the company has no such open offer. */
  @Transactional
  public Optional<Prospects> prospects(long offerId, long companyId) {
    LocalDate today = LocalDate.now(clock);
    return offers
        .ofCompany(offerId, companyId)
        .filter(offer -> offer.isOpenOn(today))
        .map(offer -> new Prospects(offer, fitting(offer, today)));
  }

  private List<Fitting> fitting(Offer offer, LocalDate today) {
    Map<Long, Instant> encouraged =
        encouragements.sentFor(offer.id()).stream()
            .collect(Collectors.toMap(Encouragements.Sent::candidateId, Encouragements.Sent::at));
    return ranked(offer, today).stream()
        .map(
            ranked ->
                new Fitting(
                    ranked.subject().id(),
                    ReleasedProfile.of(ranked.subject(), today),
                    ranked.match(),
                    Optional.ofNullable(encouraged.get(ranked.subject().id()))))
        .toList();
  }

  private List<Ranked<Candidate>> ranked(Offer offer, LocalDate today) {
    var middle = offer.place().position();
    Box box = Box.around(middle, FARTHEST_KM);
    List<Long> findable =
        encouragements.findable(
            offer.id(),
            offer.occupation().slug(),
            today.minusYears(Candidate.FINDABLE_FROM),
            box.south(),
            box.north(),
            box.west(),
            box.east(),
            middle.latitude(),
            middle.longitude(),
            Page.first(MOST_COMPARED));
    List<Candidate> complete =
        encouragements.profiles(findable).stream().filter(c -> c.isComplete(today)).toList();
    return matching.candidatesFor(
        Facts.of(offer),
        new Eligibility(ageLimits.all()),
        complete,
        candidate -> Facts.of(candidate).orElseThrow(),
        Candidate::id);
  }

  /**
   * Encourages someone to apply, by one mail; pressing twice sends one. The offer is locked, so
   * that two colleagues who press at once do so once.
   */
  @Transactional
  public Optional<Refusal> encourage(
      long offerId, long companyId, long candidateId, long accountId) {
    LocalDate today = LocalDate.now(clock);
    Optional<Offer> own =
        offers
            .locked(offerId)
            .filter(offer -> offer.company().id().equals(companyId) && offer.isOpenOn(today));
    if (own.isEmpty()) {
      return refuse("notOpen");
    }
    boolean encouragedBefore =
        encouragements.sentFor(offerId).stream().anyMatch(s -> s.candidateId() == candidateId);
    if (encouragedBefore) {
      return Optional.empty();
    }
    Optional<Candidate> found =
        ranked(own.get(), today).stream()
            .map(Ranked::subject)
            .filter(candidate -> candidate.id() == candidateId)
            .findFirst();
    if (found.isEmpty()) {
      return refuse("notFindable");
    }
    Instant since = clock.instant().minus(DAY);
    if (encouragements.countSentBy(companyId, since) >= MOST_BY_ONE) {
      return refuse("manyEncouraged", MOST_BY_ONE);
    }
    if (encouragements.countSentTo(candidateId, since) >= MOST_TO_ONE) {
      return refuse("oftenEncouraged");
    }
    Encouragement encouragement = new Encouragement(found.get(), own.get(), clock.instant());
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
