package eu.passerelle.matching;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.territory.Country;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Whether the law lets an apprentice and a training place come together at all. Each rule refuses
 * with its reason, its source and what would lift it. The contract is checked again, in full, when
 * it is drawn up; here nobody shall apply for what can't become one.
 */
public final class Eligibility {

  private interface Rule {
    Optional<Refusal> check(CandidateFacts candidate, OfferFacts offer);
  }

  private static final List<Rule> RULES =
      List.of(
          Eligibility::underTheAgreement,
          Eligibility::dualTraining,
          Eligibility::oldEnoughInFrance,
          Eligibility::youngEnoughInFrance,
          Eligibility::oldEnoughInGermany);

  private static final String AGREEMENT = "Lauterbourg, 21.07.2023, art. 1";
  private static final String AGE_IN_FRANCE = "Code du travail, L. 6222-1";
  private static final String AGE_IN_GERMANY = "JArbSchG §§ 2, 5, 7";

  private static final int AGE_FROM = 16;
  private static final int AGE_WITH_LOWER_SECONDARY = 15;
  private static final int AGE_TO = 29;

  private Eligibility() {}

  /** What stands in the way; empty if nothing does. */
  public static List<Refusal> refusals(CandidateFacts candidate, OfferFacts offer) {
    return RULES.stream()
        .map(rule -> rule.check(candidate, offer))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> underTheAgreement(CandidateFacts candidate, OfferFacts offer) {
    return offer.direction().isPresent() && offer.company().isInAgreementOf2023()
        ? Optional.empty()
        : refuse("territory", AGREEMENT, offer.company().name());
  }

  private static Optional<Refusal> dualTraining(CandidateFacts candidate, OfferFacts offer) {
    return offer.occupation().isDual() ? Optional.empty() : refuse("notDual", "BBiG, HwO");
  }

  private static Optional<Refusal> oldEnoughInFrance(CandidateFacts candidate, OfferFacts offer) {
    int from =
        candidate.schooling() == Schooling.LOWER_SECONDARY_FINISHED
            ? AGE_WITH_LOWER_SECONDARY
            : AGE_FROM;
    return practiceIn(Country.FR, offer) && age(candidate, offer) < from
        ? refuse("youngFrance", AGE_IN_FRANCE, age(candidate, offer))
        : Optional.empty();
  }

  private static Optional<Refusal> youngEnoughInFrance(CandidateFacts candidate, OfferFacts offer) {
    return practiceIn(Country.FR, offer) && age(candidate, offer) > AGE_TO
        ? refuse("oldFrance", AGE_IN_FRANCE, age(candidate, offer))
        : Optional.empty();
  }

  private static Optional<Refusal> oldEnoughInGermany(CandidateFacts candidate, OfferFacts offer) {
    return practiceIn(Country.DE, offer) && age(candidate, offer) < AGE_WITH_LOWER_SECONDARY
        ? refuse("youngGermany", AGE_IN_GERMANY, age(candidate, offer))
        : Optional.empty();
  }

  private static boolean practiceIn(Country country, OfferFacts offer) {
    return offer.company().country() == country;
  }

  /** Full years on the first day of the training. */
  private static int age(CandidateFacts candidate, OfferFacts offer) {
    return Period.between(candidate.birthDate(), offer.start()).getYears();
  }

  private static Optional<Refusal> refuse(String rule, String source, Object... figures) {
    return Optional.of(
        new Refusal(
            "matching." + rule,
            Text.of("matching.refused." + rule, figures),
            Text.of("matching.remedy." + rule),
            source));
  }
}
