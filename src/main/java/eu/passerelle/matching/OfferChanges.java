package eu.passerelle.matching;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Lodging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * What would bring an offer more candidates who fit in full: a level less of a language that the
 * company asks, a place to sleep, a start one season later.
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

  private record Change(String key, List<Object> figures, OfferFacts made) {}

  private OfferChanges() {}

  /**
   * Those that would win enough to be told, the most first.
   *
   * @param leftOut the numbers of those who are not asked, whatever they fit
   */
  static List<OfferChange> of(
      OfferFacts offer,
      Ranking ranking,
      Neighbourhood<CandidateFacts> findable,
      LongPredicate leftOut) {
    List<Change> changes = changes(offer);
    List<OfferFacts> asItIsAndChanged = new ArrayList<>(List.of(offer));
    changes.forEach(change -> asItIsAndChanged.add(change.made()));
    int[] found = ranking.countAllMet(asItIsAndChanged, findable, leftOut);
    List<OfferChange> told = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      int more = found[i + 1] - found[0];
      if (more >= TOLD_FROM) {
        told.add(new OfferChange(changes.get(i).key(), changes.get(i).figures(), more));
      }
    }
    told.sort(Comparator.comparingInt(OfferChange::more).reversed());
    return told;
  }

  private static List<Change> changes(OfferFacts offer) {
    List<Change> changes = new ArrayList<>();
    LanguageLevel french = offer.french();
    LanguageLevel german = offer.german();
    less(french)
        .ifPresent(
            to -> changes.add(new Change("french", List.of(french, to), offer.asking(to, german))));
    less(german)
        .ifPresent(
            to -> changes.add(new Change("german", List.of(german, to), offer.asking(french, to))));
    if (offer.lodging() == Lodging.Kind.NONE) {
      changes.add(new Change("lodging", List.of(), offer.naming(Lodging.Kind.COMPANY)));
    }
    LocalDate later = offer.start().plusMonths(MONTHS_OF_A_SEASON);
    changes.add(new Change("start", List.of(offer.start(), later), offer.starting(later)));
    return changes;
  }

  /** The next lower level. What the school needs stays needed: going below it wins nobody. */
  private static Optional<LanguageLevel> less(LanguageLevel asked) {
    return asked == LanguageLevel.NONE
        ? Optional.empty()
        : Optional.of(LanguageLevel.values()[asked.ordinal() - 1]);
  }
}
