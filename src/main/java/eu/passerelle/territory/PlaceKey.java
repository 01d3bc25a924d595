package eu.passerelle.territory;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The form in which a place is searched: lower case, no accents, blanks for all signs, so that
 * {@code Châtenois}, {@code chatenois} and {@code CHATENOIS} are one. Names and what is typed are
 * folded by the same code; the database only compares.
 */
final class PlaceKey {

  private PlaceKey() {}

  /** What someone typed, folded. */
  static String of(String typed) {
    String plain =
        Normalizer.normalize(
                typed.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return plain.replaceAll("[^a-z0-9]+", " ").strip();
  }

  /**
   * All keys under which a name is found: folded, with umlauts spelled out, with "St" for "Saint".
   */
  static Set<String> allOf(String name) {
    Set<String> keys = new LinkedHashSet<>();
    String folded = of(name);
    keys.add(folded);
    keys.add(of(spelledOut(name)));
    keys.add(folded.replaceFirst("^sainte ", "ste ").replaceFirst("^saint ", "st "));
    keys.add(folded.replaceFirst("^sankt ", "st "));
    keys.add(folded.replaceFirst("^st ", "sankt "));
    return keys;
  }

  private static String spelledOut(String name) {
    return name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
  }
}
