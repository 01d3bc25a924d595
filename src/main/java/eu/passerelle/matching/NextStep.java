package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.language.LanguageLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next step that an apprentice could take in one thing that can be changed.
 *
 * @param key the end of the message's key
 * @param figures from where to where, if it has figures
 * @param taken the same apprentice who has taken it
 */
record NextStep(String key, List<Object> figures, CandidateFacts taken) {

  /** From here on nobody asks for more. */
  private static final LanguageLevel ENOUGH = LanguageLevel.C1;

  static List<NextStep> of(CandidateFacts candidate) {
    List<NextStep> steps = new ArrayList<>();
    LanguageLevel french = candidate.french();
    LanguageLevel german = candidate.german();
    next(french)
        .ifPresent(
            to ->
                steps.add(
                    new NextStep("french", List.of(french, to), candidate.speaking(to, german))));
    next(german)
        .ifPresent(
            to ->
                steps.add(
                    new NextStep("german", List.of(german, to), candidate.speaking(french, to))));
    int reach = candidate.reachMinutes();
    Candidate.REACHES.stream()
        .filter(minutes -> minutes > reach)
        .findFirst()
        .ifPresent(
            to -> steps.add(new NextStep("way", List.of(reach, to), candidate.reaching(to))));
    if (!candidate.company().equals(CompanyWish.NONE)) {
      steps.add(new NextStep("company", List.of(), candidate.mindingNoCompany()));
    }
    return steps;
  }

  private static Optional<LanguageLevel> next(LanguageLevel known) {
    return known.compareTo(ENOUGH) >= 0
        ? Optional.empty()
        : Optional.of(LanguageLevel.values()[known.ordinal() + 1]);
  }
}
