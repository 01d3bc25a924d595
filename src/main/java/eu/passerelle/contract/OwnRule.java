package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;

/** Refuses by a rule of the house: what order acts have, what a contract needs to go on. */
final class OwnRule {

  private OwnRule() {}

  /**
   * A refusal.
   *
   * @param rule its name in the bundles, under which both the reason and the remedy stand
   */
  static Refusal refuses(String rule) {
    return new Refusal(
        "contract." + rule,
        Text.of("contract.refused." + rule),
        Text.of("contract.remedy." + rule),
        "");
  }
}
