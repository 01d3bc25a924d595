package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Reason.Kind;
import java.util.List;

/**
 * Whether someone speaks a language as well as the company and the school need; one level can be
 * learned, and so can more by who says they are at it.
 */
final class LanguageAsked implements Criterion {

  private static final int BY_THE_START = 10;
  private static final int ONE_STEP_BELOW = 6;

  /** Who needs as much as is needed. */
  private enum Asking {
    COMPANY,
    SCHOOL,
    BOTH
  }

  private enum Fit {
    ENOUGH("enough", Kind.PLUS),
    LEARNING("learning", Kind.MID),
    NEARLY("nearly", Kind.MID),
    MISSING("missing", Kind.NO);

    private final String key;
    private final Kind kind;

    Fit(String key, Kind kind) {
      this.key = key;
      this.kind = kind;
    }
  }

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
    LanguageLevel needed = pair.offer().needed(language);
    if (needed == LanguageLevel.NONE) {
      return NOT_ASKED;
    }
    return switch (fit(pair.candidate(), needed)) {
      case ENOUGH -> aspect().weight();
      case LEARNING -> BY_THE_START;
      case NEARLY -> ONE_STEP_BELOW;
      case MISSING -> 0;
    };
  }

  @Override
  public List<Reason> reasons(Pair pair) {
    LanguageLevel needed = pair.offer().needed(language);
    Fit fit = fit(pair.candidate(), needed);
    LanguageLevel known = pair.candidate().level(language);
    LanguageLevel soon = pair.candidate().levelSoon(language);
    return List.of(
        Reason.of(
            fit.kind,
            language.code() + "." + fit.key,
            known,
            needed,
            asking(pair.offer(), needed),
            soon == known ? LanguageLevel.NONE : soon));
  }

  private Fit fit(CandidateFacts candidate, LanguageLevel needed) {
    if (candidate.level(language).meets(needed)) {
      return Fit.ENOUGH;
    }
    return switch (candidate.levelSoon(language).stepsTo(needed)) {
      case 0 -> Fit.LEARNING;
      case 1 -> Fit.NEARLY;
      default -> Fit.MISSING;
    };
  }

  private Asking asking(OfferFacts offer, LanguageLevel needed) {
    if (offer.byCompany(language) != needed) {
      return Asking.SCHOOL;
    }
    return offer.bySchool(language) == needed ? Asking.BOTH : Asking.COMPANY;
  }
}
