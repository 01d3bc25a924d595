package eu.passerelle.matching;

import eu.passerelle.language.Citation;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.offer.Condition;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.LegalBasis;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the law lets an apprentice and a training place come together at all: the {@link
 * Condition}s that a contract has to meet as well, and the age on the first day. What does not hold
 * is refused with its reason, its source and what would lift it. The contract is checked again, in
 * full, when it is drawn up; here nobody shall apply for what can't become one. Where the law knows
 * exceptions that only papers can show, it is not refused but remarked.
 */
public final class Eligibility {

  private final List<AgeLimit> limits;
  private final Readings readings;

  /**
   * The law with its figures on age, every source as it was written down.
   *
   * @param limits the figures of all countries; the newest first
   */
  public Eligibility(List<AgeLimit> limits) {
    this(List.copyOf(limits), Readings.NONE);
  }

  private Eligibility(List<AgeLimit> limits, Readings readings) {
    this.limits = limits;
    this.readings = readings;
  }

  /** The same law, its sources cited as they were read since. */
  public Eligibility citing(Readings read) {
    return new Eligibility(limits, read);
  }

  /** What stands in the way; empty if nothing does. */
  public List<Refusal> refusals(CandidateFacts candidate, OfferFacts offer) {
    List<Refusal> refusals = new ArrayList<>();
    offer
        .training()
        .unmet()
        .forEach(condition -> refusals.add(readings.cited(refusal(condition, offer))));
    tooYoungFor(candidate, offer)
        .map(limit -> refusal(tooYoungIn(offer.company().country()), limit, age(candidate, offer)))
        .ifPresent(refusals::add);
    return refusals;
  }

  /** Whether nothing does. */
  boolean allows(CandidateFacts candidate, OfferFacts offer) {
    return allowsAnyone(offer) && tooYoungFor(candidate, offer).isEmpty();
  }

  /** Whether a place can lead to a contract with anyone at all. */
  boolean allowsAnyone(OfferFacts offer) {
    return offer.training().isLawful();
  }

  /** Of what keeps two apart, that which is the law's. */
  Set<Block> against(CandidateFacts candidate, OfferFacts offer) {
    Set<Block> grounds = EnumSet.noneOf(Block.class);
    if (!allowsAnyone(offer)) {
      grounds.add(Block.CERTIFICATION);
    }
    if (tooYoungFor(candidate, offer).isPresent()) {
      grounds.add(Block.AGE);
    }
    return grounds;
  }

  /** The same in words with its figures. */
  List<Reason> reasonsAgainst(CandidateFacts candidate, OfferFacts offer) {
    List<Reason> reasons = new ArrayList<>();
    offer.training().unmet().stream()
        .map(condition -> reason(condition, offer))
        .distinct()
        .forEach(reasons::add);
    tooYoungFor(candidate, offer)
        .ifPresent(limit -> reasons.add(Reason.of(Reason.Kind.NO, "young", limit.years())));
    return reasons;
  }

  private static Reason reason(Condition condition, OfferFacts offer) {
    return switch (condition) {
      case BASIS, TERRITORY, DIRECTION -> Reason.of(Reason.Kind.NO, "territory");
      case OCCUPATION -> Reason.of(Reason.Kind.NO, "notDual");
      case QUALIFICATION -> Reason.of(Reason.Kind.NO, "noDiploma", offer.theory());
    };
  }

  /** What may stand in the way, unless one belongs to those whom the law excepts. */
  public List<Refusal> remarks(CandidateFacts candidate, OfferFacts offer) {
    return tooOldFor(candidate, offer)
        .map(limit -> refusal("old", limit, age(candidate, offer)))
        .stream()
        .toList();
  }

  /** Whether there is anything of that kind. */
  boolean remarksOn(CandidateFacts candidate, OfferFacts offer) {
    return tooOldFor(candidate, offer).isPresent();
  }

  /** The same as reasons of a match. */
  List<Reason> reasonsToRemark(CandidateFacts candidate, OfferFacts offer) {
    return tooOldFor(candidate, offer)
        .map(limit -> Reason.of(Reason.Kind.MID, "old", limit.years()))
        .stream()
        .toList();
  }

  /** The limit that someone has passed on the first day. */
  private Optional<AgeLimit> tooOldFor(CandidateFacts candidate, OfferFacts offer) {
    return limit(AgeLimit.Kind.AGE_TO, offer)
        .filter(limit -> age(candidate, offer) > limit.years());
  }

  private static Refusal refusal(Condition condition, OfferFacts offer) {
    LegalBasis basis = offer.training().basis();
    Citation citation = condition.citation(basis);
    return switch (condition) {
      case BASIS -> refusal("basis", citation, basis.from());
      case TERRITORY ->
          refusal(
              basis == LegalBasis.SWISS_PILOT ? "pilot" : "territory",
              citation,
              offer.company().name());
      case DIRECTION -> refusal("noBorder", citation, offer.theory());
      case OCCUPATION -> refusal("notDual", citation);
      case QUALIFICATION -> refusal("noDiploma", citation, offer.theory());
    };
  }

  /** The limit that someone has not reached on the first day. */
  private Optional<AgeLimit> tooYoungFor(CandidateFacts candidate, OfferFacts offer) {
    Optional<AgeLimit> earlier =
        limit(AgeLimit.Kind.AGE_FROM_AFTER_LOWER_SECONDARY, offer)
            .filter(any -> candidate.schooling() == Schooling.LOWER_SECONDARY_FINISHED);
    return earlier
        .or(() -> limit(AgeLimit.Kind.AGE_FROM, offer))
        .filter(limit -> age(candidate, offer) < limit.years());
  }

  private static String tooYoungIn(Country country) {
    return switch (country) {
      case FR -> "youngFrance";
      case DE -> "youngGermany";
      case CH -> "youngSwitzerland";
    };
  }

  private Optional<AgeLimit> limit(AgeLimit.Kind kind, OfferFacts offer) {
    for (AgeLimit limit : limits) {
      if (limit.is(kind, offer.company().country(), offer.start())) {
        return Optional.of(limit);
      }
    }
    return Optional.empty();
  }

  /** Full years on the first day of the training. */
  private static int age(CandidateFacts candidate, OfferFacts offer) {
    return Period.between(candidate.birthDate(), offer.start()).getYears();
  }

  private static Refusal refusal(String rule, AgeLimit limit, int age) {
    return refusal(rule, new Citation(limit.source(), limit.isConfirmed()), age, limit.years());
  }

  private static Refusal refusal(String rule, Citation citation, Object... figures) {
    return new Refusal(
        "matching." + rule,
        Text.of("matching.refused." + rule, figures),
        Text.of("matching.remedy." + rule, figures),
        citation.where(),
        citation.confirmed());
  }
}
