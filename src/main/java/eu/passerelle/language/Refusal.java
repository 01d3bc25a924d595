package eu.passerelle.language;

import java.util.Optional;

/**
 * Why something a person asked for is not done: an outcome, not an exception.
 *
 * @param rule the rule's short stable name, e.g. {@code age.guardian}
 * @param reason what stands in the way, in words
 * @param remedy what would lift it, in words
 * @param source where the rule stands, e.g. {@code BBiG § 10}; empty where it is a rule of the
 *     house
 * @param confirmed whether the rule was read there; else pages say that this is to be confirmed
 */
public record Refusal(String rule, Text reason, Text remedy, String source, boolean confirmed) {

  public Refusal {
    if (rule == null || reason == null || remedy == null || source == null) {
      throw new IllegalArgumentException("a refusal names its rule, reason, remedy and source");
    }
  }

  public Refusal(String rule, Text reason, Text remedy, String source) {
    this(rule, reason, remedy, source, true);
  }

  /** Where the rule stands, as readers are told; empty where it is a rule of the house. */
  public Optional<Citation> citation() {
    return source.isEmpty() ? Optional.empty() : Optional.of(new Citation(source, confirmed));
  }
}
