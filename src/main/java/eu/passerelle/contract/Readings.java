package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import java.util.Map;

/**
 * Which of the sources that rules cite an administrator has read since they were written down.
 *
 * @param read how each is cited by who read it, by how the rules cite it
 */
public record Readings(Map<String, String> read) {

  /** Nothing was read besides. */
  static final Readings NONE = new Readings(Map.of());

  /** A refusal that names its source as it was read. */
  Refusal cited(Refusal refusal) {
    return new Refusal(
        refusal.rule(), refusal.reason(), refusal.remedy(), of(refusal.source(), false).where());
  }

  /** A source that a rule cites, corrected and confirmed where it was read. */
  public Citation of(String cited, boolean confirmed) {
    return read.containsKey(cited)
        ? new Citation(read.get(cited), true)
        : new Citation(cited, confirmed);
  }
}
