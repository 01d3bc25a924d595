package eu.passerelle.contract.rules;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.offer.Condition;
import eu.passerelle.offer.Qualifications;
import eu.passerelle.territory.Country;
import java.util.Optional;

/** What one learns for: a qualification of the country of the theory. */
final class Diploma {

  private Diploma() {}

  /**
   * The country of the school awards the diploma. One that is known for the occupation there
   * passes; one of the company's country never does; of any other an officer has to see that it is
   * registered (RNCP) or recognised (BBiG, HwO). Where none is known there at all, nothing is
   * equivalent to the occupation, and there is nothing to aim at.
   */
  static Finding aimedAt(ContractText contract, LegalValues values) {
    String aim =
        Optional.ofNullable(contract.terms().qualification()).map(String::strip).orElse("");
    if (!Condition.QUALIFICATION.isMetBy(contract.training())) {
      return Finding.of(false, Objection.of("qualificationNone", contract.theory()));
    }
    if (aim.isEmpty()) {
      return Finding.of(false, Objection.of("qualification"));
    }
    if (isKnown(aim, contract, contract.theory())) {
      return Finding.of(true, Objection.of("qualification"));
    }
    return isKnown(aim, contract, contract.practice())
        ? Finding.of(false, Objection.of("qualificationOther", aim))
        : Finding.of(false, Objection.of("qualificationUnknown", aim).unlessExcepted());
  }

  private static boolean isKnown(String aim, ContractText contract, Country country) {
    return Qualifications.of(contract.occupation(), country).stream()
        .anyMatch(known -> known.equalsIgnoreCase(aim));
  }
}
