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
    return refuses(rule, "");
  }

  /**
   * A refusal that the law gives a reason for.
   *
   * @param source where it stands
   * @param arguments what the texts name
   */
  static Refusal refuses(String rule, String source, Object... arguments) {
    return new Refusal(
        "contract." + rule,
        Text.of("contract.refused." + rule, arguments),
        Text.of("contract.remedy." + rule, arguments),
        source);
  }

  /** A refusal where a {@link Particular} has no answer yet. */
  static Refusal asksFor(Particular particular) {
    return new Refusal(
        "contract.missing." + particular,
        Text.of("contract.refused.missing.particular", particular.label()),
        Text.of(
            "contract.remedy.missing.particular",
            Text.of("contract.section." + particular.section()),
            Text.of("contract.party." + particular.section().by())),
        "");
  }
}
