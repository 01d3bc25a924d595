package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Reason.Kind;
import java.util.Optional;

/** Whether someone speaks a language as well as the company asks; one level can be learned. */
final class LanguageAsked implements Criterion {

  private static final int ONE_STEP_BELOW = 6;

  private final Language language;
  private final int most;

  LanguageAsked(Language language) {
    this.language = language;
    this.most = (language == Language.FR ? Aspect.FRENCH : Aspect.GERMAN).weight();
  }

  @Override
  public Optional<Finding> judge(CandidateFacts candidate, OfferFacts offer) {
    LanguageLevel asked = offer.asked(language);
    LanguageLevel known = candidate.level(language);
    if (asked == LanguageLevel.NONE) {
      return Optional.empty();
    }
    return Optional.of(
        switch (known.stepsTo(asked)) {
          case 0 -> Finding.of(most, most, reason(Kind.PLUS, "enough", known, asked));
          case 1 -> Finding.of(ONE_STEP_BELOW, most, reason(Kind.MID, "nearly", known, asked));
          default -> Finding.of(0, most, reason(Kind.NO, "missing", known, asked));
        });
  }

  private Reason reason(Kind kind, String key, LanguageLevel known, LanguageLevel asked) {
    return Reason.of(kind, language.code() + "." + key, known, asked);
  }
}
