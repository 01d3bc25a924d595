package eu.passerelle.contract;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an officer asks to be put right: field by field, as a whole, or both.
 *
 * @param reason what is to be changed as a whole
 * @param comments what is to be changed in a field
 */
public record Correction(Optional<String> reason, SortedMap<Correctable, String> comments) {

  public Correction {
    if (reason.isEmpty() && comments.isEmpty()) {
      throw new IllegalArgumentException("a correction says what is to be changed");
    }
  }

  /** One reason for all of it. */
  public static Correction because(String reason) {
    return new Correction(Optional.of(reason), new TreeMap<>(Correctable.IN_ORDER));
  }

  /** What an officer has written into a form; empty where that is nothing. */
  public static Optional<Correction> written(String reason, Map<Correctable, String> comments) {
    SortedMap<Correctable, String> said = new TreeMap<>(Correctable.IN_ORDER);
    said.putAll(comments);
    said.values().removeIf(String::isBlank);
    said.replaceAll((field, comment) -> comment.strip());
    Optional<String> whole = Optional.of(reason.strip()).filter(r -> !r.isEmpty());
    return whole.isEmpty() && said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Correction(whole, said));
  }
}
