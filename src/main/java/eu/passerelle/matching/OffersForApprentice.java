package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.Step;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Box;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Ranks the open offers for an apprentice: one query brings those in reach, a bounded number and
 * wished occupations first, and they are compared in memory.
 */
@ApplicationScoped
public class OffersForApprentice {

  /** More than anyone reads; enough that nothing good is left out. */
  private static final int MOST_COMPARED = 500;

  /** How far beyond one's reach offers are still shown, marked as too far. */
  private static final double BEYOND = 1.25;

  private static final double NEXT_DOOR_KM = 3;

  /**
   * What there is for an apprentice: either answers are missing in the profile, or offers are
   * ranked.
   */
  public record ForYou(List<Step> missing, List<Ranked<Offer>> ranked) {}

  @Inject private OffersInReach offers;
  @Inject private Candidates candidates;
  @Inject private AgeLimits ageLimits;
  @Inject private Matching matching;
  @Inject private Clock clock;

  @Transactional
  public ForYou rank(long accountId) {
    LocalDate today = LocalDate.now(clock);
    Optional<Candidate> candidate = candidates.ofAccount(accountId);
    return candidate
        .filter(profile -> profile.isComplete(today))
        .flatMap(Facts::of)
        .map(facts -> new ForYou(List.of(), ranked(facts)))
        .orElseGet(() -> new ForYou(missing(candidate, today), List.of()));
  }

  private static List<Step> missing(Optional<Candidate> candidate, LocalDate today) {
    return candidate
        .map(profile -> profile.missing(today))
        .orElseGet(() -> Arrays.stream(Step.values()).filter(Step::isRequired).toList());
  }

  private List<Ranked<Offer>> ranked(CandidateFacts facts) {
    Box reach = Box.around(facts.home().position(), reachKm(facts));
    List<Offer> inReach =
        offers.inBox(
            LocalDate.now(clock),
            reach.south(),
            reach.north(),
            reach.west(),
            reach.east(),
            facts.wishes().stream().map(Occupation::slug).toList(),
            Page.first(MOST_COMPARED));
    return matching.offersFor(
        facts, new Eligibility(ageLimits.all()), inReach, Facts::of, Offer::id);
  }

  private static double reachKm(CandidateFacts facts) {
    return facts.means().stream()
        .mapToDouble(means -> means.straightKmWithin(facts.reachMinutes() * BEYOND))
        .map(km -> Math.max(km, NEXT_DOOR_KM))
        .max()
        .orElseThrow();
  }
}
