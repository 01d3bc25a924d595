package eu.passerelle.language;

import java.util.Map;

/**
 * Which of the sources that rules cite an administrator has read since they were written down.
 *
 * @param read how each is cited by who read it, by how the rules cite it
 */
public record Readings(Map<String, String> read) {

  /** Nothing was read besides. */
  public static final Readings NONE = new Readings(Map.of());

  /** Who knows them: asked by every room that names a rule, kept by the one that confirms them. */
  public interface Keeper {

    /** What has been read until now, or a little earlier. */
    Readings readings();
  }

  /** A refusal that names its source as it was read. */
  public Refusal cited(Refusal refusal) {
    Citation citation = of(refusal.source(), refusal.confirmed());
    return new Refusal(
        refusal.rule(), refusal.reason(), refusal.remedy(), citation.where(), citation.confirmed());
  }

  /** A source that a rule cites, corrected and confirmed where it was read. */
  public Citation of(String cited, boolean confirmed) {
    return read.containsKey(cited)
        ? new Citation(read.get(cited), true)
        : new Citation(cited, confirmed);
  }
}
