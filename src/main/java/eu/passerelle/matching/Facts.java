package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Step;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.MeansOfTransport;
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
    LocalDate from = candidate.availableFrom().orElseThrow();
    return Optional.of(
        new CandidateFacts(
            candidate.birthDate().orElseThrow(),
            schooling(candidate.school().orElseThrow()),
            candidate.place().orElseThrow(),
            means(candidate, from),
            candidate.reachMinutes().orElseThrow(),
            candidate.wishes(),
            candidate.french().orElseThrow(),
            candidate.german().orElseThrow(),
            from,
            candidate.side().orElseThrow().directions()));
  }

  public static OfferFacts of(Offer offer) {
    return new OfferFacts(
        offer.occupation(),
        offer.place(),
        offer.theory(),
        offer.start(),
        offer.french(),
        offer.german());
  }

  private static Schooling schooling(SchoolLevel school) {
    return school == SchoolLevel.NO_DIPLOMA
        ? Schooling.LOWER_SECONDARY_UNFINISHED
        : Schooling.LOWER_SECONDARY_FINISHED;
  }

  /** A minor whose only means is the car can count on buses and trains alone. */
  private static Set<MeansOfTransport> means(Candidate candidate, LocalDate day) {
    Set<MeansOfTransport> means = candidate.meansOn(day);
    return means.isEmpty() ? Set.of(MeansOfTransport.PUBLIC_TRANSPORT) : means;
  }
}
