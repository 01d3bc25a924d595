package eu.passerelle.matching;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.territory.Country;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the law lets an apprentice and a training place come together at all. Each rule refuses
 * with its reason, its source and what would lift it. The contract is checked again, in full, when
 * it is drawn up; here nobody shall apply for what can't become one. Where the law knows exceptions
 * that only papers can show, it is not refused but remarked.
 */
public final class Eligibility {

  private interface Rule {
    Optional<Refusal> check(CandidateFacts candidate, OfferFacts offer);
  }

  private static final String AGREEMENT = "Lauterbourg, 21.07.2023, art. 1";

  private static final String PILOT = "Saint-Louis, 12.09.2013";
  private static final String TRAINING_LAW = "BBiG, HwO";

  private final List<AgeLimit> limits;
  private final List<Rule> rules =
      List.of(this::acrossABorder, this::whereThePilotIs, this::dualTraining, this::oldEnough);

  /**
   * The law with its figures on age.
   *
   * @param limits the figures of all countries; the newest first
   */
  public Eligibility(List<AgeLimit> limits) {
    this.limits = List.copyOf(limits);
  }

  /** What stands in the way; empty if nothing does. */
  public List<Refusal> refusals(CandidateFacts candidate, OfferFacts offer) {
    return rules.stream()
        .map(rule -> rule.check(candidate, offer))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether nothing does. */
  boolean allows(CandidateFacts candidate, OfferFacts offer) {
    return rules.stream().allMatch(rule -> rule.check(candidate, offer).isEmpty());
  }

  /** Whether a place can lead to a contract with anyone at all. */
  boolean allowsAnyone(OfferFacts offer) {
    return isUnderTheAgreement(offer) && offer.occupation().isDual();
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
    if (!isUnderTheAgreement(offer)) {
      reasons.add(Reason.of(Reason.Kind.NO, "territory"));
    }
    if (!offer.occupation().isDual()) {
      reasons.add(Reason.of(Reason.Kind.NO, "notDual"));
    }
    tooYoungFor(candidate, offer)
        .ifPresent(limit -> reasons.add(Reason.of(Reason.Kind.NO, "young", limit.years())));
    return reasons;
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

  private Optional<Refusal> acrossABorder(CandidateFacts candidate, OfferFacts offer) {
    return offer.direction().isPresent()
        ? Optional.empty()
        : Optional.of(refusal("noBorder", AGREEMENT, offer.theory()));
  }

  /** The agreement holds wherever there are companies here; the pilot with Switzerland does not. */
  private Optional<Refusal> whereThePilotIs(CandidateFacts candidate, OfferFacts offer) {
    return offer.direction().isEmpty() || isUnderTheAgreement(offer)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "matching.pilot",
                Text.of("matching.refused.pilot", offer.company().name()),
                Text.of("matching.remedy.pilot"),
                PILOT,
                false));
  }

  /** The agreement, or the pilot. */
  private static boolean isUnderTheAgreement(OfferFacts offer) {
    return offer.direction().filter(offer.company()::isOpenTo).isPresent();
  }

  private Optional<Refusal> dualTraining(CandidateFacts candidate, OfferFacts offer) {
    return offer.occupation().isDual()
        ? Optional.empty()
        : Optional.of(refusal("notDual", TRAINING_LAW));
  }

  private Optional<Refusal> oldEnough(CandidateFacts candidate, OfferFacts offer) {
    return tooYoungFor(candidate, offer)
        .map(limit -> refusal(tooYoungIn(offer.company().country()), limit, age(candidate, offer)));
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
    return new Refusal(
        "matching." + rule,
        Text.of("matching.refused." + rule, age, limit.years()),
        Text.of("matching.remedy." + rule),
        limit.source(),
        limit.isConfirmed());
  }

  private static Refusal refusal(String rule, String source, Object... figures) {
    return new Refusal(
        "matching." + rule,
        Text.of("matching.refused." + rule, figures),
        Text.of("matching.remedy." + rule),
        source);
  }
}
