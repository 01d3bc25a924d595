package eu.passerelle.offer;

import eu.passerelle.language.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names by which addresses say what is looked for: {@code ?q=charpentier&place=Kehl}. */
public final class SearchParameters {

  public static final String WORDS = "q";
  public static final String PLACE = "place";
  public static final String RADIUS = "radius";

  private SearchParameters() {}

  /** The name of a facet's choice. */
  public static String of(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /** What is looked for, by name; the place as its label in a language, which means no other. */
  public static Map<String, String> of(Wanted wanted, Language language) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!wanted.words().isEmpty()) {
      parameters.put(WORDS, wanted.words());
    }
    wanted
        .around()
        .ifPresent(
            place -> {
              parameters.put(PLACE, place.label(language));
              parameters.put(RADIUS, String.valueOf(wanted.radiusKm()));
            });
    wanted.chosen().forEach((facet, code) -> parameters.put(of(facet), code));
    return parameters;
  }
}
