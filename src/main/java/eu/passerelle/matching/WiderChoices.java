package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.language.LanguageLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What would open more places to an apprentice: the next step in each thing that can be changed.
 */
final class WiderChoices {

  /** From here on nobody asks for more. */
  private static final LanguageLevel ENOUGH = LanguageLevel.C1;

  private record Step(String key, List<Object> figures, CandidateFacts taken) {}

  private WiderChoices() {}

  /** Those that would open something of what is asked for, the widest first. */
  static List<WiderChoice> of(
      CandidateFacts candidate,
      Ranking ranking,
      Neighbourhood<OfferFacts> open,
      Predicate<OfferFacts> askedFor) {
    int now = ranking.countAllMet(candidate, open, askedFor);
    return steps(candidate).stream()
        .map(
            step ->
                new WiderChoice(
                    step.key(),
                    step.figures(),
                    ranking.countAllMet(step.taken(), open, askedFor) - now))
        .filter(choice -> choice.more() > 0)
        .sorted(Comparator.comparingInt(WiderChoice::more).reversed())
        .toList();
  }

  private static List<Step> steps(CandidateFacts candidate) {
    List<Step> steps = new ArrayList<>();
    LanguageLevel french = candidate.french();
    LanguageLevel german = candidate.german();
    next(french)
        .ifPresent(
            to ->
                steps.add(new Step("french", List.of(french, to), candidate.speaking(to, german))));
    next(german)
        .ifPresent(
            to ->
                steps.add(new Step("german", List.of(german, to), candidate.speaking(french, to))));
    int reach = candidate.reachMinutes();
    Candidate.REACHES.stream()
        .filter(minutes -> minutes > reach)
        .findFirst()
        .ifPresent(to -> steps.add(new Step("way", List.of(reach, to), candidate.reaching(to))));
    if (!candidate.company().equals(CompanyWish.NONE)) {
      steps.add(new Step("company", List.of(), candidate.mindingNoCompany()));
    }
    return steps;
  }

  private static Optional<LanguageLevel> next(LanguageLevel known) {
    return known.compareTo(ENOUGH) >= 0
        ? Optional.empty()
        : Optional.of(LanguageLevel.values()[known.ordinal() + 1]);
  }
}
