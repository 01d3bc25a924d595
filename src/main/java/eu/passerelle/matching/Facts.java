package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.candidate.Step;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
        of(
            candidate.birthDate().orElseThrow(),
            candidate.school().orElseThrow(),
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
            candidate.side().orElseThrow(),
            candidate.companyWish()));
  }

  /** What the answers of a profile say. */
  static CandidateFacts of(
      LocalDate birthDate,
      SchoolLevel school,
      Place home,
      Set<MeansOfTransport> means,
      int reachMinutes,
      boolean needsLodging,
      List<Occupation> wishes,
      LanguageLevel french,
      LanguageLevel german,
      LanguageLevel frenchSoon,
      LanguageLevel germanSoon,
      LocalDate availableFrom,
      Side side,
      CompanyWish company) {
    return new CandidateFacts(
        birthDate,
        schooling(school),
        home,
        means,
        reachMinutes,
        needsLodging,
        wishes,
        french,
        german,
        frenchSoon,
        germanSoon,
        availableFrom,
        side.directions(),
        company);
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

  private static Schooling schooling(SchoolLevel school) {
    return school.isLowerSecondaryFinished()
        ? Schooling.LOWER_SECONDARY_FINISHED
        : Schooling.LOWER_SECONDARY_UNFINISHED;
  }
}
