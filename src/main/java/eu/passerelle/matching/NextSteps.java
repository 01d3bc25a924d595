package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.territory.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an apprentice could change: the next step in each thing that is theirs to change. */
final class NextSteps {

  /** From here on nobody asks for more. */
  private static final LanguageLevel ENOUGH = LanguageLevel.C1;

  /** Nobody is advised to travel longer each day; who lodges near by travels at the weekend. */
  private static final int LONGEST_EACH_DAY = 90;

  private NextSteps() {}

  /**
   * The steps of an apprentice.
   *
   * @param soonest no training looked at begins before: to be free any sooner is of no use
   */
  static List<NextStep<CandidateFacts>> of(CandidateFacts candidate, LocalDate soonest) {
    List<NextStep<CandidateFacts>> steps = new ArrayList<>();
    LanguageLevel french = candidate.french();
    LanguageLevel german = candidate.german();
    next(french)
        .ifPresent(
            to ->
                steps.add(
                    NextStep.of(
                        Aspect.FRENCH,
                        "french",
                        List.of(french, to),
                        candidate.speaking(to, german))));
    next(german)
        .ifPresent(
            to ->
                steps.add(
                    NextStep.of(
                        Aspect.GERMAN,
                        "german",
                        List.of(german, to),
                        candidate.speaking(french, to))));
    int reach = candidate.reachMinutes();
    Candidate.REACHES.stream()
        .filter(minutes -> minutes > reach)
        .filter(minutes -> candidate.needsLodging() || minutes <= LONGEST_EACH_DAY)
        .findFirst()
        .ifPresent(
            to ->
                steps.add(
                    NextStep.of(Aspect.WAY, "way", List.of(reach, to), candidate.reaching(to))));
    if (!candidate.company().equals(CompanyWish.NONE)) {
      steps.add(NextStep.of(Aspect.COMPANY, "company", List.of(), candidate.mindingNoCompany()));
    }
    if (candidate.directions().size() < Direction.values().length) {
      steps.add(NextStep.of(Aspect.SIDE, "side", List.of(), candidate.mindingNoSide()));
    }
    LocalDate free = candidate.availableFrom();
    sooner(candidate, soonest)
        .ifPresent(
            to ->
                steps.add(
                    NextStep.of(Aspect.START, "start", List.of(free, to), candidate.freeFrom(to))));
    return steps;
  }

  private static Optional<LanguageLevel> next(LanguageLevel known) {
    return known.meets(ENOUGH) ? Optional.empty() : known.next();
  }

  /**
   * As much sooner as can be arranged. Who is still at the lower secondary school is not free
   * before it lets them go, whatever they would like.
   */
  private static Optional<LocalDate> sooner(CandidateFacts candidate, LocalDate soonest) {
    LocalDate free = candidate.availableFrom();
    LocalDate arranged = free.minusWeeks(StartDate.WEEKS_THAT_CAN_BE_ARRANGED);
    return Optional.of(arranged.isBefore(soonest) ? soonest : arranged)
        .filter(day -> day.isBefore(free))
        .filter(any -> candidate.schooling() == Schooling.LOWER_SECONDARY_FINISHED);
  }
}
