package eu.passerelle.matching;

import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Lodging;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is at best in a town in an occupation: all that is good of each, put together in one.
 * Where something speaks even against that, it does against all of them, and nobody need be looked
 * at one by one.
 */
final class AtBest<F> {

  private record Shelf(Place town, Occupation occupation) {}

  private final Map<Shelf, List<F>> best;

  private AtBest(Map<Shelf, List<F>> best) {
    this.best = best;
  }

  /** The candidates that there could be: one for each town and occupation. */
  static AtBest<CandidateFacts> candidates(List<Known<CandidateFacts>> all) {
    return of(all, some -> List.of(candidate(some)));
  }

  /** The offers that there could be: one for each town, occupation and country of the school. */
  static AtBest<OfferFacts> offers(List<Known<OfferFacts>> all) {
    return of(
        all,
        some ->
            some.stream().collect(Collectors.groupingBy(OfferFacts::theory)).entrySet().stream()
                .map(entry -> offer(entry.getKey(), entry.getValue()))
                .toList());
  }

  private static <F extends Located> AtBest<F> of(
      List<Known<F>> all, Function<List<F>, List<F>> best) {
    Map<Shelf, List<F>> shelves = new HashMap<>();
    for (Known<F> one : all) {
      for (Occupation occupation : one.facts().occupations()) {
        shelves
            .computeIfAbsent(new Shelf(one.facts().town(), occupation), any -> new ArrayList<>())
            .add(one.facts());
      }
    }
    shelves.replaceAll((shelf, some) -> best.apply(some));
    return new AtBest<>(shelves);
  }

  /** Those of a shelf; empty where there is nothing. */
  List<F> in(Place town, Occupation occupation) {
    return best.getOrDefault(new Shelf(town, occupation), List.of());
  }

  private static CandidateFacts candidate(List<CandidateFacts> some) {
    Set<MeansOfTransport> means = EnumSet.noneOf(MeansOfTransport.class);
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    int reach = 1;
    boolean allNeedLodging = true;
    for (CandidateFacts one : some) {
      means.addAll(one.meansOnAnyDay());
      directions.addAll(one.directions());
      allNeedLodging &= one.needsLodging();
      reach = Math.max(reach, one.reachMinutes());
    }
    CandidateFacts any = some.get(0);
    return new CandidateFacts(
        Collections.min(each(some, CandidateFacts::birthDate)),
        Collections.max(each(some, CandidateFacts::schooling)),
        any.home(),
        means,
        reach,
        allNeedLodging,
        any.wishes(),
        Collections.max(each(some, CandidateFacts::french)),
        Collections.max(each(some, CandidateFacts::german)),
        Collections.max(each(some, CandidateFacts::frenchSoon)),
        Collections.max(each(some, CandidateFacts::germanSoon)),
        Collections.min(each(some, CandidateFacts::availableFrom)),
        directions,
        CompanyWish.NONE);
  }

  private static OfferFacts offer(Country theory, List<OfferFacts> some) {
    LocalDate latest = Collections.max(each(some, OfferFacts::start));
    LanguageLevel french = Collections.min(each(some, OfferFacts::french));
    LanguageLevel german = Collections.min(each(some, OfferFacts::german));
    OfferFacts any = some.get(0);
    Lodging.Kind lodging = Collections.max(each(some, OfferFacts::lodging));
    return new OfferFacts(
        any.occupation(),
        any.company(),
        theory,
        latest,
        french,
        german,
        Collections.min(each(some, OfferFacts::lessons)),
        lodging,
        any.companySize(),
        any.companyKind());
  }

  private static <F, T> List<T> each(List<F> some, Function<F, T> what) {
    return some.stream().map(what).toList();
  }
}
