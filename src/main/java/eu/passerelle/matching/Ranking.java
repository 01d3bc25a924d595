package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Box;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.TravelTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

  private static final Set<MeansOfTransport> ALL_MEANS = EnumSet.allOf(MeansOfTransport.class);

  private final Matching matching;
  private final Eligibility law;
  private final Weights weights;
  private final int outOf;

  Ranking(Matching matching, Eligibility law, Weights weights) {
    this.matching = matching;
    this.law = law;
    this.weights = weights;
    this.outOf = Arrays.stream(Aspect.values()).mapToInt(a -> weights.factor(a) * a.weight()).sum();
  }

  /** The best offers for an apprentice, of those asked for, which the law allows and they reach. */
  List<Standing> offersFor(
      CandidateFacts candidate,
      Neighbourhood<OfferFacts> open,
      Predicate<OfferFacts> askedFor,
      int most) {
    Shortlist best = new Shortlist(most);
    List<Town> towns = around(candidate, open);
    for (Occupation occupation : mostWishedFirst(candidate, open.occupations())) {
      int points = wishPoints(candidate, occupation);
      for (Town town : towns) {
        if (!best.isOpenTo(bestWith(points, town.points(), town.minutes()))) {
          break;
        }
        for (Known<OfferFacts> offer : open.in(town.place(), occupation)) {
          Pair pair = Pair.of(candidate, offer.facts(), town.times());
          if (couldCome(pair, best) && askedFor.test(offer.facts())) {
            consider(offer.number(), pair, best);
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
    for (Town home :
        around(offer.company(), findable.towns(), ALL_MEANS, Candidate.LONGEST_REACH)) {
      if (!best.isOpenTo(bestWith(Aspect.OCCUPATION.weight(), home.points(), home.minutes()))) {
        break;
      }
      for (Known<CandidateFacts> known : findable.in(home.place(), offer.occupation())) {
        if (home.isWithin(known.facts().reachMinutes(), offer.company())) {
          Pair pair = Pair.of(known.facts(), offer, home.times());
          if (couldCome(pair, best) && !leftOut.test(known.number())) {
            consider(known.number(), pair, best);
          }
        }
      }
    }
    return best.inOrder();
  }

  /**
   * How many more of the offers asked for would meet in full all that counts for an apprentice, for
   * each of some steps. The towns are walked once for all, and of each offer only what a step moves
   * is looked at anew.
   */
  int[] countMore(
      CandidateFacts candidate,
      List<NextStep<CandidateFacts>> steps,
      Neighbourhood<OfferFacts> open,
      Predicate<OfferFacts> askedFor) {
    Tally<CandidateFacts> tally = new Tally<>(steps);
    int farthest = candidate.reachMinutes();
    for (NextStep<CandidateFacts> step : steps) {
      farthest = Math.max(farthest, step.taken().reachMinutes());
    }
    for (Town town : around(candidate.reaching(farthest), open)) {
      for (Occupation occupation : worthCounting(candidate, open)) {
        for (Known<OfferFacts> offer : open.in(town.place(), occupation)) {
          if (askedFor.test(offer.facts())) {
            tally.count(candidate, taken -> Pair.of(taken, offer.facts(), town.times()));
          }
        }
      }
    }
    return tally.more();
  }

  /**
   * How many more of those who could be won for an offer would meet in full all that counts for the
   * company, for each of some changes that leave occupation and place as they are; in one walk
   * likewise.
   *
   * @param leftOut the numbers of those who are not asked, whatever they fit
   */
  int[] countMore(
      OfferFacts offer,
      List<NextStep<OfferFacts>> changes,
      Neighbourhood<CandidateFacts> findable,
      LongPredicate leftOut) {
    Tally<OfferFacts> tally = new Tally<>(changes);
    for (Town home :
        around(offer.company(), findable.towns(), ALL_MEANS, Candidate.LONGEST_REACH)) {
      for (Known<CandidateFacts> known : findable.in(home.place(), offer.occupation())) {
        if (couldReach(known.facts(), offer.company(), home) && !leftOut.test(known.number())) {
          tally.count(offer, taken -> Pair.of(known.facts(), taken, home.times()));
        }
      }
    }
    return tally.more();
  }

  /** How many pairs meet all as they are, and how many after each of some steps. */
  private final class Tally<F extends Located> {

    private final List<NextStep<F>> steps;
    private final int mostMoved;
    private final int[] then;
    private int now;

    Tally(List<NextStep<F>> steps) {
      this.steps = steps;
      this.mostMoved = steps.stream().mapToInt(step -> step.moves().size()).max().orElse(0);
      this.then = new int[steps.size()];
    }

    void count(F asItIs, Function<F, Pair> pairOf) {
      Pair pair = pairOf.apply(asItIs);
      Set<Aspect> unmet = matching.unmet(pair, weights, mostMoved);
      if (unmet.size() > mostMoved) {
        return;
      }
      now += unmet.isEmpty() && isPossible(pair) ? 1 : 0;
      for (int i = 0; i < then.length; i++) {
        NextStep<F> step = steps.get(i);
        if (step.moves().containsAll(unmet)) {
          Pair after = pairOf.apply(step.taken());
          boolean met = matching.meets(step.moves(), after, weights) && isPossible(after);
          then[i] += met ? 1 : 0;
        }
      }
    }

    private boolean isPossible(Pair pair) {
      return matching.wayToWork().isInReach(pair) && law.allows(pair.candidate(), pair.offer());
    }

    int[] more() {
      return Arrays.stream(then).map(each -> each - now).toArray();
    }
  }

  /** Whether the way leaves a chance that all is met, whatever the day; for most it does not. */
  private boolean couldReach(CandidateFacts candidate, Place company, Town home) {
    int reach = candidate.reachMinutes();
    double most = weights.factor(Aspect.WAY) == 0 ? WayToWork.farthest(reach) : reach;
    return home.place().equals(company)
        || home.minutes() <= most && home.times().by(candidate.meansOnAnyDay()) <= most;
  }

  private Collection<Occupation> worthCounting(
      CandidateFacts candidate, Neighbourhood<OfferFacts> open) {
    return weights.factor(Aspect.OCCUPATION) == 0 ? open.occupations() : candidate.wishes();
  }

  /** Whether wish and way leave a chance. */
  private boolean couldCome(Pair pair, Shortlist best) {
    int way = matching.wayToWork().points(pair);
    return way > 0
        && best.isOpenTo(bestWith(matching.occupationWish().points(pair), way, pair.minutes()));
  }

  // The word and the law last: few come so far, and they ask more than the rest.
  private void consider(long number, Pair pair, Shortlist best) {
    Score score = matching.score(pair, weights);
    Standing atMost = new Standing(number, score.fit(), score.value(), pair.minutes());
    if (!best.isOpenTo(atMost)) {
      return;
    }
    Standing standing = matching.standing(number, pair, weights, law);
    if (best.isOpenTo(standing) && law.allows(pair.candidate(), pair.offer())) {
      best.add(standing);
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

  private List<Town> around(CandidateFacts candidate, Neighbourhood<OfferFacts> open) {
    return around(
        candidate.home(), open.towns(), candidate.meansOnAnyDay(), candidate.reachMinutes());
  }

  /** Where one stands at best with these points for occupation and way. */
  private Standing bestWith(int occupation, int way, int minutes) {
    int lost =
        weights.factor(Aspect.OCCUPATION) * (Aspect.OCCUPATION.weight() - occupation)
            + weights.factor(Aspect.WAY) * (Aspect.WAY.weight() - way);
    Score most = new Score(outOf - lost, outOf, 0);
    return new Standing(Long.MIN_VALUE, most.fit(), most.value(), minutes);
  }

  /**
   * A town within reach.
   *
   * @param times the way from there to the company, or from the apprentice's home to there
   * @param minutes the quickest way by the means that may be there
   * @param points what that is worth
   */
  private record Town(Place place, TravelTimes times, int minutes, int points) {

    /** Whether the quickest of all means is quick enough for someone there; for most it is not. */
    boolean isWithin(int reach, Place company) {
      return minutes <= WayToWork.farthest(reach) || place.equals(company);
    }
  }

  /** The towns within reach, the one in the middle first, then the nearest. */
  private List<Town> around(
      Place middle, Set<Place> towns, Set<MeansOfTransport> means, int minutes) {
    WayToWork way = matching.wayToWork();
    Box reach = WayToWork.reach(middle, means, minutes);
    List<Town> found = new ArrayList<>();
    for (Place place : towns) {
      if (reach.contains(place.position())) {
        TravelTimes times = way.times(middle, place);
        int quickest = times.by(means);
        int points = way.points(middle, place, quickest, minutes);
        if (points > 0) {
          found.add(new Town(place, times, quickest, points));
        }
      }
    }
    found.sort(Comparator.comparingInt(town -> town.place().equals(middle) ? -1 : town.minutes()));
    return found;
  }
}
