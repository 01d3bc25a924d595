package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Neighbourhood.Change;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All open places and all who look for one on a day: which places nobody fits, whom no place fits,
 * and what keeps the nearest apart.
 *
 * <p>A place and a candidate fit if the occupation is one of those wished for, the law allows it
 * and nothing speaks against it: a language may lack one level, a way be a little longer than
 * wished. Near is whoever the quickest means of all would bring there in the time they accept: who
 * has no such means lacks a way, who would have to go farther lives too far away.
 *
 * <p>Each is compared with those near it only, town by town in the order of the way, and no more
 * once one fits.
 */
public final class BothSides {

  private static final Set<MeansOfTransport> ALL_MEANS = EnumSet.allOf(MeansOfTransport.class);

  private final List<Known<OfferFacts>> open;
  private final List<Known<CandidateFacts>> searching;
  private final Neighbourhood<OfferFacts> openNearby;
  private final Neighbourhood<CandidateFacts> searchingNearby;
  private final AtBest<OfferFacts> openAtBest;
  private final AtBest<CandidateFacts> searchingAtBest;
  private final Matching matching;
  private final Eligibility law;

  BothSides(
      List<Known<OfferFacts>> open,
      List<Known<CandidateFacts>> searching,
      Matching matching,
      Eligibility law) {
    this.open = List.copyOf(open);
    this.searching = List.copyOf(searching);
    this.openNearby = neighbourhood(open);
    this.searchingNearby = neighbourhood(searching);
    this.openAtBest = AtBest.offers(open);
    this.searchingAtBest = AtBest.candidates(searching);
    this.matching = matching;
    this.law = law;
  }

  /** The open places, with what keeps candidates from each that nobody fits. */
  public List<Finding<OfferFacts>> places() {
    List<Finding<OfferFacts>> found = new ArrayList<>(open.size());
    byTown(open)
        .forEach(
            (company, offers) -> {
              List<Town> homes = around(company, searchingNearby.towns());
              offers.forEach(offer -> found.add(forPlace(offer, homes)));
            });
    return found;
  }

  /** Those who look for a place, with what keeps each whom none fits from one. */
  public List<Finding<CandidateFacts>> candidates() {
    List<Finding<CandidateFacts>> found = new ArrayList<>(searching.size());
    byTown(searching)
        .forEach(
            (home, candidates) -> {
              List<Town> companies = around(home, openNearby.towns());
              candidates.forEach(candidate -> found.add(forCandidate(candidate, companies)));
            });
    return found;
  }

  private Finding<OfferFacts> forPlace(Known<OfferFacts> offer, List<Town> homes) {
    OfferFacts facts = offer.facts();
    if (!law.allowsAnyone(facts)) {
      return Finding.apart(offer.number(), facts, Block.CERTIFICATION, List.of());
    }
    Nearest nearest = new Nearest();
    for (Town home : homes) {
      if (nearest.isDecided() && nobodyFits(home, facts, nearest)) {
        continue;
      }
      for (Known<CandidateFacts> one : searchingNearby.in(home.place(), facts.occupation())) {
        CandidateFacts candidate = one.facts();
        if (isNear(home, candidate, facts.company())) {
          Pair pair = Pair.of(candidate, facts, home.times());
          if (fits(pair, one.number(), nearest)) {
            return Finding.fitting(offer.number(), facts);
          }
        }
      }
    }
    return apart(offer, nearest, searchingNearby.occupations());
  }

  private Finding<CandidateFacts> forCandidate(
      Known<CandidateFacts> candidate, List<Town> companies) {
    CandidateFacts facts = candidate.facts();
    Nearest nearest = new Nearest();
    for (Town company : companies) {
      if (!isNear(company, facts, company.place())) {
        break; // no way behind is shorter
      }
      for (Occupation wish : facts.wishes()) {
        if (nearest.isDecided() && nothingFits(company, wish, facts, nearest)) {
          continue;
        }
        for (Known<OfferFacts> one : openNearby.in(company.place(), wish)) {
          if (fits(Pair.of(facts, one.facts(), company.times()), one.number(), nearest)) {
            return Finding.fitting(candidate.number(), facts);
          }
        }
      }
    }
    return apart(candidate, nearest, openNearby.occupations());
  }

  /** Whether something speaks even against the best there could be among those of a town. */
  private boolean nobodyFits(Town home, OfferFacts offer, Nearest nearest) {
    return searchingAtBest.in(home.place(), offer.occupation()).stream()
        .map(best -> new Pair(best, offer, home.times().by(best.means())))
        .allMatch(pair -> matching.speaksAgainst(pair, nearest.block().orElseThrow()));
  }

  private boolean nothingFits(
      Town company, Occupation wish, CandidateFacts candidate, Nearest nearest) {
    int minutes = company.times().by(candidate.meansOnAnyDay());
    return openAtBest.in(company.place(), wish).stream()
        .map(best -> new Pair(candidate, best, minutes))
        .allMatch(pair -> matching.speaksAgainst(pair, nearest.block().orElseThrow()));
  }

  /** Whether the quickest means of all is quick enough, whatever someone has. */
  private boolean isNear(Town town, CandidateFacts candidate, Place company) {
    int reach = candidate.reachMinutes();
    return matching.wayToWork().points(candidate.home(), company, town.minutes(), reach) > 0;
  }

  /** Whether two who are near fit; if not, it is remembered why, as long as that can matter. */
  private boolean fits(Pair pair, long other, Nearest nearest) {
    if (nearest.isDecided()) {
      return !matching.speaksAgainst(pair, nearest.block().orElseThrow())
          && law.allows(pair.candidate(), pair.offer());
    }
    Set<Block> grounds = matching.against(pair, nearest.fewest());
    // The law last: few come so far, and it asks more than the rest.
    if (grounds.size() <= nearest.fewest()) {
      grounds.addAll(law.against(pair.candidate(), pair.offer()));
      if (grounds.isEmpty()) {
        return true;
      }
      nearest.add(other, grounds);
    }
    return false;
  }

  private static <F extends Located> Finding<F> apart(
      Known<F> one, Nearest nearest, Set<Occupation> others) {
    F facts = one.facts();
    return nearest
        .block()
        .map(block -> Finding.apart(one.number(), facts, block, nearest.keptApartBy(block)))
        .orElseGet(
            () ->
                Finding.apart(
                    one.number(),
                    facts,
                    facts.occupations().stream().anyMatch(others::contains)
                        ? Block.DISTANCE
                        : Block.OCCUPATION,
                    List.of()));
  }

  /**
   * A town that someone could be near.
   *
   * @param minutes the way from there, or to there, by the quickest means of all
   */
  private record Town(Place place, TravelTimes times, int minutes) {}

  /** Those that anyone could be near, the one in the middle first, then the nearest. */
  private List<Town> around(Place middle, Set<Place> towns) {
    WayToWork way = matching.wayToWork();
    var reach = WayToWork.reach(middle, ALL_MEANS, Candidate.LONGEST_REACH);
    List<Town> found = new ArrayList<>();
    for (Place place : towns) {
      if (reach.contains(place.position())) {
        TravelTimes times = way.times(middle, place);
        found.add(new Town(place, times, place.equals(middle) ? 0 : times.least()));
      }
    }
    found.sort(Comparator.comparingInt(Town::minutes));
    return found;
  }

  private static <F extends Located> Map<Place, List<Known<F>>> byTown(List<Known<F>> some) {
    return some.stream().collect(Collectors.groupingBy(one -> one.facts().town()));
  }

  private static <F extends Located> Neighbourhood<F> neighbourhood(List<Known<F>> some) {
    return Neighbourhood.<F>empty()
        .after(
            some.stream()
                .map(
                    one ->
                        new Change<>(one.number(), Optional.<F>empty(), Optional.of(one.facts())))
                .toList());
  }
}
