package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Reason.Kind;
import java.util.List;

/** Whether someone speaks a language as well as the company asks; one level can be learned. */
final class LanguageAsked implements Criterion {

  private static final int ONE_STEP_BELOW = 6;

  private final Language language;

  LanguageAsked(Language language) {
    this.language = language;
  }

  @Override
  public Aspect aspect() {
    return language == Language.FR ? Aspect.FRENCH : Aspect.GERMAN;
  }

  @Override
  public int points(Pair pair) {
    LanguageLevel asked = pair.offer().asked(language);
    if (asked == LanguageLevel.NONE) {
      return NOT_ASKED;
    }
    return switch (pair.candidate().level(language).stepsTo(asked)) {
      case 0 -> aspect().weight();
      case 1 -> ONE_STEP_BELOW;
      default -> 0;
    };
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    LanguageLevel asked = pair.offer().asked(language);
    LanguageLevel known = pair.candidate().level(language);
    return List.of(
        switch (known.stepsTo(asked)) {
          case 0 -> reason(Kind.PLUS, "enough", known, asked);
          case 1 -> reason(Kind.MID, "nearly", known, asked);
          default -> reason(Kind.NO, "missing", known, asked);
        });
  }

  private Reason reason(Kind kind, String key, LanguageLevel known, LanguageLevel asked) {
    return Reason.of(kind, language.code() + "." + key, known, asked);
  }
}
