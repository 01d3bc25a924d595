package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Step;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.offer.Offer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads from profiles and offers what matching may know of them, and nothing else. */
public final class Facts {

  /** A guardian matters for the contract, not for whether a place fits. */
  private static final Set<Step> MATTERING = EnumSet.complementOf(EnumSet.of(Step.GUARDIAN));

  private Facts() {}

  /** What a profile says; empty as long as an answer that counts here is missing. */
  public static Optional<CandidateFacts> of(Candidate candidate) {
    if (!MATTERING.stream().allMatch(step -> candidate.isAnswered(step, LocalDate.MIN))) {
      return Optional.empty();
    }
    return Optional.of(
        new CandidateFacts(
            candidate.birthDate().orElseThrow(),
            Schooling.of(candidate.school().orElseThrow()),
            candidate.place().orElseThrow(),
            candidate.means(),
            candidate.reachMinutes().orElseThrow(),
            candidate.needsLodging(),
            candidate.wishes(),
            candidate.french().orElseThrow(),
            candidate.german().orElseThrow(),
            candidate.frenchSoon(),
            candidate.germanSoon(),
            candidate.availableFrom().orElseThrow(),
            candidate.side().orElseThrow().directions(),
            candidate.companyWish()));
  }

  public static OfferFacts of(Offer offer) {
    return new OfferFacts(
        offer.occupation(),
        offer.place(),
        offer.theory(),
        offer.start(),
        offer.french(),
        offer.german(),
        offer.lessons(),
        offer.lodging().kind(),
        offer.company().companySize(),
        offer.company().companyKind());
  }
}
