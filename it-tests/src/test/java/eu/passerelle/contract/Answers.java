package eu.passerelle.contract;

import java.util.EnumMap;
import java.util.Map;

/** Answers to all that the forms of both countries ask, as examples give them. */
public final class Answers {

  private static final Map<Particular, String> ALL = new EnumMap<>(Particular.class);

  static {
    for (Particular particular : Particular.values()) {
      ALL.put(particular, answer(particular));
    }
  }

  private Answers() {}

  /** An answer to everything. */
  public static Map<Particular, String> all() {
    return new EnumMap<>(ALL);
  }

  /** An answer to one thing. */
  public static String to(Particular particular) {
    return ALL.get(particular);
  }

  private static String answer(Particular particular) {
    return switch (particular.kind()) {
      case TEXT -> "Rue du Pont 1, 67000 Strasbourg";
      case PARAGRAPHS -> "1. Halbjahr: Holz kennen\n2. Halbjahr: Dächer richten";
      case DATE -> "2026-09-07";
      case COUNT -> "12";
      case HOURS -> "7.5";
      case TIME -> particular == Particular.DAY_ENDS ? "16:00" : "08:00";
      case AMOUNT -> "3.5";
      case YES_NO, DECLARATION, CHOICE -> particular.options().get(0);
      case SIRET -> "73282932000074";
      case NAF -> "43.91A";
      case IDCC -> "1596";
      case BETRIEBSNUMMER -> "15027365";
      case AGS -> "08317057";
      case INSEE -> "67482";
      case UAI -> "0750655E";
      case RNCP -> "RNCP12345";
    };
  }
}
