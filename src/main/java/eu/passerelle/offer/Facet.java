package eu.passerelle.offer;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Direction;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A side on which open offers differ, by which a search is narrowed with a click. What can be
 * chosen of it has a code, the same in addresses, in kept searches and in both languages.
 */
public enum Facet {
  /** Which occupation; its code is the occupation's slug. */
  OCCUPATION(code -> code.matches("[a-z0-9-]{1,40}")),
  /** On which sides theory and practice are; the code is a {@link Direction}. */
  DIRECTION(code -> isOneOf(Direction.values(), code)),
  /** In which area the practice is; its code is the area's. */
  AREA(code -> code.matches("[A-Z0-9]{2,10}")),
  /** When the training begins; the code is a {@link HalfYear}. */
  START(code -> HalfYear.parse(code).isPresent()),
  /** How much French is asked at most; the code is a {@link LanguageLevel}. */
  FRENCH(code -> isOneOf(LanguageLevel.values(), code)),
  /** How much German is asked at most; the code is a {@link LanguageLevel}. */
  GERMAN(code -> isOneOf(LanguageLevel.values(), code)),
  /** Whether there is a place to sleep near by; the only choice is that there is. */
  LODGING("NEAR"::equals);

  private final Predicate<String> codes;

  Facet(Predicate<String> codes) {
    this.codes = codes;
  }

  /** Whether a code could be one of its own: an address holds whatever was written there. */
  public boolean knows(String code) {
    return codes.test(code);
  }

  /** What a code says; of occupations and areas, which have names elsewhere, the bare code. */
  public Text inWords(String code) {
    return switch (this) {
      case DIRECTION -> Text.of("offer.direction." + code);
      case START -> {
        HalfYear when = HalfYear.parse(code).orElseThrow();
        yield Text.of("offer.facet.start." + when.half(), String.valueOf(when.year()));
      }
      case FRENCH -> Text.of("offer.facet.french." + (isNone(code) ? "none" : "atMost"), code);
      case GERMAN -> Text.of("offer.facet.german." + (isNone(code) ? "none" : "atMost"), code);
      case LODGING -> Text.of("offer.facet.lodging." + code);
      case OCCUPATION, AREA -> Text.of("offer.facet.named", code);
    };
  }

  /** Whether each choice holds what the ones before it hold: who knows B1 is content with A2. */
  boolean isCumulative() {
    return this == FRENCH || this == GERMAN;
  }

  private static boolean isNone(String code) {
    return code.equals(LanguageLevel.NONE.name());
  }

  private static boolean isOneOf(Enum<?>[] constants, String code) {
    return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(code));
  }
}
