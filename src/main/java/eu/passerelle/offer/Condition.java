package eu.passerelle.offer;

import eu.passerelle.language.Citation;
import eu.passerelle.territory.LegalBasis;
import java.util.List;

/**
 * What the law asks of a training before anyone takes it up. It stands here once: an offer is
 * published, a match proposed, an application sent and a contract registered by these conditions,
 * each saying in its own words which one does not hold. What the law asks of the person and of the
 * terms of a contract stands with those.
 */
public enum Condition {
  /** What allows it to cross the border is in force on the first day. */
  BASIS,
  /** And it covers the region of the company. */
  TERRITORY,
  /** School and company are on two sides of a border. */
  DIRECTION,
  /** The occupation is a dual training. */
  OCCUPATION,
  /** In the country of the school a qualification of that occupation is known. */
  QUALIFICATION;

  /** In the order of the law. */
  public static final List<Condition> IN_ORDER = List.of(values());

  /** Whether it holds. */
  public boolean isMetBy(Training training) {
    return switch (this) {
      case BASIS -> training.basis().isInForce(training.start());
      case TERRITORY -> training.basis().covers(training.practice());
      case DIRECTION -> training.direction().isPresent();
      case OCCUPATION -> training.occupation().isDual();
      // Of what is no dual training at all there is nothing more to ask.
      case QUALIFICATION ->
          !training.occupation().isDual()
              || !Qualifications.of(training.occupation(), training.theory()).isEmpty();
    };
  }

  /** Where it stands, for trainings on a basis, and whether it was read there. */
  public Citation citation(LegalBasis basis) {
    return basis == LegalBasis.SWISS_PILOT ? inThePilot() : underTheAgreement(basis);
  }

  private Citation underTheAgreement(LegalBasis agreement) {
    return switch (this) {
      case BASIS ->
          new Citation(agreement.source() + " (décret 2025-280 ; BGBl. 2025 II Nr. 110)", true);
      case TERRITORY, DIRECTION -> new Citation(agreement.article("1"), true);
      case OCCUPATION -> dualTraining();
      case QUALIFICATION -> new Citation(agreement.article("1, 3"), false);
    };
  }

  private Citation inThePilot() {
    return switch (this) {
      case BASIS, TERRITORY, DIRECTION -> new Citation(LegalBasis.SWISS_PILOT.source(), false);
      case OCCUPATION -> dualTraining();
      case QUALIFICATION -> new Citation("RNCP ; BBiG, HwO ; LFPr / BBG (SR 412.10)", false);
    };
  }

  private static Citation dualTraining() {
    return new Citation("BBiG, HwO ; RNCP", true);
  }
}
