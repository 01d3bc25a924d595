package eu.passerelle.matching;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Lodging;
import eu.passerelle.territory.Country;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What would bring an offer more candidates who fit in full: a level less of a language that the
 * company asks, a place to sleep, a start in winter instead of autumn.
 */
final class OfferChanges {

  /**
   * Smaller numbers are not told. A company sees some of those who can be found and may know one of
   * them: of one or two more it could guess who needs a room or lacks a language.
   */
  static final int TOLD_FROM = 3;

  /**
   * From autumn to winter: so late that who was free the summer before need not wait for long, and
   * that a French school can still take someone in.
   */
  private static final int MONTHS_OF_A_SEASON = 3;

  private static final Set<Month> START_OF_SCHOOL_YEAR = EnumSet.range(Month.AUGUST, Month.OCTOBER);

  private OfferChanges() {}

  /**
   * Those that would win enough to be told, the most first.
   *
   * @param leftOut the numbers of those who are not asked, whatever they fit
   */
  static List<WiderChoice> of(
      OfferFacts offer,
      Ranking ranking,
      Neighbourhood<CandidateFacts> findable,
      LongPredicate leftOut) {
    List<NextStep<OfferFacts>> changes = changes(offer);
    return WiderChoice.told(
        "matching.change.",
        changes,
        ranking.countMore(offer, changes, findable, leftOut),
        TOLD_FROM);
  }

  /** A level below what the school needs stays needed: it wins nobody. */
  private static List<NextStep<OfferFacts>> changes(OfferFacts offer) {
    List<NextStep<OfferFacts>> changes = new ArrayList<>();
    LanguageLevel french = offer.french();
    LanguageLevel german = offer.german();
    french
        .previous()
        .ifPresent(
            to ->
                changes.add(
                    NextStep.of(
                        Aspect.FRENCH, "french", List.of(french, to), offer.asking(to, german))));
    german
        .previous()
        .ifPresent(
            to ->
                changes.add(
                    NextStep.of(
                        Aspect.GERMAN, "german", List.of(german, to), offer.asking(french, to))));
    if (offer.lodging() == Lodging.Kind.NONE) {
      changes.add(
          NextStep.of(Aspect.LODGING, "lodging", List.of(), offer.naming(Lodging.Kind.COMPANY)));
    }
    if (couldStartInWinter(offer)) {
      LocalDate later = offer.start().plusMonths(MONTHS_OF_A_SEASON);
      changes.add(
          new NextStep<>(
              EnumSet.of(Aspect.START, Aspect.WAY),
              "start",
              List.of(offer.start(), later),
              offer.starting(later)));
    }
    return changes;
  }

  /**
   * Where the school year is still young. Later it would be put off towards its end, and of German
   * and Swiss schools it is not known that they take someone in so late.
   */
  private static boolean couldStartInWinter(OfferFacts offer) {
    return offer.theory() == Country.FR && START_OF_SCHOOL_YEAR.contains(offer.start().getMonth());
  }
}
