package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Match.Fit;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Finds the best of very many without comparing them all.
 *
 * <p>Towns are walked in the order of the way, occupation by occupation. What could still come has
 * at most all points of everything but occupation and way: once even that would not come on the
 * list, nothing behind it can, since no way behind is shorter. So the list is the very one that
 * comparing every pair would give.
 */
final class Ranking {

  private final Matching matching;
  private final Eligibility law;
  private final Weights weights;

  Ranking(Matching matching, Eligibility law, Weights weights) {
    this.matching = matching;
    this.law = law;
    this.weights = weights;
  }

  /** The best offers for an apprentice, of those asked for, which the law allows and they reach. */
  List<Standing> offersFor(
      CandidateFacts candidate,
      Neighbourhood<OfferFacts> open,
      Predicate<OfferFacts> askedFor,
      int most) {
    Shortlist best = new Shortlist(most);
    List<Town> towns = Town.around(candidate, open.towns(), matching.wayToWork());
    for (Occupation occupation : mostWishedFirst(candidate, open.occupations())) {
      int points = wishPoints(candidate, occupation);
      for (Town town : towns) {
        if (!best.isOpenTo(mostWith(points, town.points()), town.minutes())) {
          break;
        }
        for (Known<OfferFacts> offer : open.in(town.place(), occupation)) {
          if (askedFor.test(offer.facts())) {
            consider(offer.number(), new Pair(candidate, offer.facts(), town.minutes()), best);
          }
        }
      }
    }
    return best.inOrder();
  }

  /**
   * The best candidates for an offer: those who wish for the occupation, reach the company and may
   * by law.
   *
   * @param leftOut the numbers of those who are not asked, whatever they fit
   */
  List<Standing> candidatesFor(
      OfferFacts offer, Neighbourhood<CandidateFacts> findable, LongPredicate leftOut, int most) {
    Shortlist best = new Shortlist(most);
    for (Home home : Home.around(offer.company(), findable.towns(), matching.wayToWork())) {
      if (!best.isOpenTo(mostWith(Aspect.OCCUPATION.weight(), home.points()), home.minutes())) {
        break;
      }
      for (Known<CandidateFacts> known : findable.in(home.place(), offer.occupation())) {
        Pair pair = new Pair(known.facts(), offer, home.minutes(known.facts().means()));
        if (matching.wayToWork().isInReach(pair) && !leftOut.test(known.number())) {
          consider(known.number(), pair, best);
        }
      }
    }
    return best.inOrder();
  }

  /** How many offers would be a good match for an apprentice, or a very good one. */
  int countGood(CandidateFacts candidate, Neighbourhood<OfferFacts> open) {
    int good = 0;
    for (Town town : Town.around(candidate, open.towns(), matching.wayToWork())) {
      for (Occupation occupation : open.occupations()) {
        for (Known<OfferFacts> offer : open.in(town.place(), occupation)) {
          Pair pair = new Pair(candidate, offer.facts(), town.minutes());
          good += isGood(pair) ? 1 : 0;
        }
      }
    }
    return good;
  }

  /** Whether someone would be among those who could be won for an offer. */
  boolean couldFit(CandidateFacts candidate, OfferFacts offer) {
    return candidate.wishes().contains(offer.occupation())
        && matching.wayToWork().isInReach(matching.pair(candidate, offer))
        && law.allows(candidate, offer);
  }

  private boolean isGood(Pair pair) {
    return matching.fit(pair, weights) != Fit.POSSIBLE
        && law.allows(pair.candidate(), pair.offer());
  }

  // The law last: few come so far, and it asks more than the rest.
  private void consider(long number, Pair pair, Shortlist best) {
    int score = matching.score(pair, weights).value();
    if (best.isOpenTo(score, pair.minutes()) && law.allows(pair.candidate(), pair.offer())) {
      best.add(new Standing(number, score, pair.minutes()));
    }
  }

  private List<Occupation> mostWishedFirst(CandidateFacts candidate, Set<Occupation> all) {
    return all.stream()
        .sorted(Comparator.comparingInt((Occupation one) -> wishPoints(candidate, one)).reversed())
        .toList();
  }

  private int wishPoints(CandidateFacts candidate, Occupation occupation) {
    return matching.occupationWish().points(candidate.wishes(), occupation);
  }

  /** The best score there can be with these points for occupation and way. */
  private int mostWith(int occupation, int way) {
    int outOf = Arrays.stream(Aspect.values()).mapToInt(a -> weights.factor(a) * a.weight()).sum();
    int lost =
        weights.factor(Aspect.OCCUPATION) * (Aspect.OCCUPATION.weight() - occupation)
            + weights.factor(Aspect.WAY) * (Aspect.WAY.weight() - way);
    return new Score(outOf - lost, outOf, 0).value();
  }

  /**
   * A town that an apprentice reaches, and what the way there is worth.
   *
   * @param minutes the quickest way by the means they have
   */
  private record Town(Place place, int minutes, int points) {

    /** Their own first, then the nearest. */
    static List<Town> around(CandidateFacts candidate, Set<Place> towns, WayToWork way) {
      Place home = candidate.home();
      return towns.stream()
          .map(
              place -> {
                int minutes = way.minutes(home, place, candidate.means());
                return new Town(
                    place, minutes, way.points(home, place, minutes, candidate.reachMinutes()));
              })
          .filter(town -> town.points() > 0)
          .sorted(order(home))
          .toList();
    }

    private static Comparator<Town> order(Place first) {
      return Comparator.comparing((Town town) -> !town.place().equals(first))
          .thenComparingInt(Town::minutes);
    }
  }

  /**
   * A town from where the company is reached by some means, and what the way is worth at most.
   *
   * @param byMeans the minutes by each
   */
  private record Home(Place place, Map<MeansOfTransport, Integer> byMeans, int points) {

    /** The company's own first, then the nearest. */
    static List<Home> around(Place company, Set<Place> towns, WayToWork way) {
      return towns.stream()
          .map(place -> of(place, company, way))
          .filter(home -> home.points() > 0)
          .sorted(
              Comparator.comparing((Home home) -> !home.place().equals(company))
                  .thenComparingInt(Home::minutes))
          .toList();
    }

    private static Home of(Place place, Place company, WayToWork way) {
      Map<MeansOfTransport, Integer> byMeans = new EnumMap<>(MeansOfTransport.class);
      for (MeansOfTransport means : MeansOfTransport.values()) {
        byMeans.put(means, way.minutes(place, company, Set.of(means)));
      }
      int quickest = Collections.min(byMeans.values());
      return new Home(
          place, byMeans, way.points(place, company, quickest, Candidate.LONGEST_REACH));
    }

    int minutes() {
      return minutes(byMeans.keySet());
    }

    int minutes(Set<MeansOfTransport> means) {
      int least = Integer.MAX_VALUE;
      for (MeansOfTransport each : means) {
        least = Math.min(least, byMeans.get(each));
      }
      return least;
    }
  }
}
