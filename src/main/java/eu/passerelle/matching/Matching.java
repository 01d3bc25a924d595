package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.matching.Match.Fit;
import eu.passerelle.territory.Router;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Says how well apprentices and training places fit.
 *
 * <p>{@link Aspect} says what is compared and how many points it gives, {@link Weights} how much
 * these count for who asks. What nobody asks about is left out of the sum. The same facts always
 * give the same match.
 */
@Dependent
public class Matching {

  /** An occupation that nobody wished for, and a language that is not spoken nearly well enough. */
  private static final Set<Aspect> DECIDING =
      EnumSet.of(Aspect.OCCUPATION, Aspect.FRENCH, Aspect.GERMAN);

  private final OccupationWish occupationWish = new OccupationWish();
  private final WayToWork wayToWork;
  private final List<Criterion> criteria;

  /** Those that can keep a pair apart whose occupation is wished for. */
  private final List<Criterion> separating;

  @Inject
  public Matching(Router router) {
    this.wayToWork = new WayToWork(router);
    this.criteria =
        List.of(
            occupationWish,
            wayToWork,
            new LodgingNeeded(),
            new LanguageAsked(Language.FR),
            new LanguageAsked(Language.DE),
            new StartDate(),
            new SideWished(),
            new CompanyWished(),
            new SchoolAsked());
    this.separating =
        criteria.stream()
            .filter(c -> c != occupationWish && c.aspect().block().isPresent())
            .toList();
  }

  /**
   * How well they fit for a side to which things matter as it says, with what the law remarks on
   * it.
   */
  public Match match(CandidateFacts candidate, OfferFacts offer, Weights weights, Eligibility law) {
    return match(candidate, offer, weights).remarked(law.reasonsToRemark(candidate, offer));
  }

  /** The same without the law. */
  Match match(CandidateFacts candidate, OfferFacts offer, Weights weights) {
    Pair pair = pair(candidate, offer);
    List<Criterion> asked =
        criteria.stream().filter(c -> c.points(pair) != Criterion.NOT_ASKED).toList();
    List<Criterion> counted = asked.stream().filter(c -> weights.factor(c.aspect()) > 0).toList();
    Score score = score(pair, weights);
    Fit fit = fit(pair, weights, score);
    return new Match(
        score.value(),
        (int) counted.stream().filter(c -> isMet(c, pair)).count(),
        counted.size(),
        fit,
        asked.stream().flatMap(c -> c.reasons(pair).stream()).toList(),
        counted.stream().max(decisive(fit, pair, weights)).map(c -> c.reasons(pair).get(0)),
        pair.minutes());
  }

  /** What decides the word most comes last; of two alike, what is told first. */
  private static Comparator<Criterion> decisive(Fit fit, Pair pair, Weights weights) {
    ToIntFunction<Criterion> reached = c -> weights.factor(c.aspect()) * c.points(pair);
    ToIntFunction<Criterion> lost =
        c -> weights.factor(c.aspect()) * (c.aspect().weight() - c.points(pair));
    Comparator<Criterion> byPoints =
        fit == Fit.VERY_GOOD
            ? Comparator.comparingInt(reached)
            : Comparator.comparingInt((Criterion c) -> gravity(c, pair)).thenComparingInt(lost);
    return byPoints.thenComparing(Comparator.comparing(Criterion::aspect).reversed());
  }

  /** How much something keeps a pair from being a very good one, whatever it weighs. */
  private static int gravity(Criterion criterion, Pair pair) {
    boolean deciding = DECIDING.contains(criterion.aspect());
    if (criterion.aspect() == Aspect.OCCUPATION && !isMet(criterion, pair)) {
      return 2;
    } else if (criterion.points(pair) == 0) {
      return deciding ? 2 : criterion.aspect().block().isPresent() ? 1 : 0;
    }
    return deciding && !isMet(criterion, pair) ? 1 : 0;
  }

  /** The points reached of 100, for whoever says nothing of what matters to them. */
  public int usualScore(CandidateFacts candidate, OfferFacts offer) {
    return score(pair(candidate, offer), Weights.USUAL).value();
  }

  /** Those who applied for a training place, the best match first. */
  public <T> List<Ranked<T>> applicantsFor(
      OfferFacts offer,
      Weights weights,
      Eligibility law,
      List<T> applicants,
      Function<T, CandidateFacts> facts,
      ToLongFunction<T> number) {
    return applicants.stream()
        .map(
            applicant ->
                new Ranked<>(applicant, match(facts.apply(applicant), offer, weights, law)))
        .sorted(
            Comparator.comparing(
                ranked -> Standing.of(number.applyAsLong(ranked.subject()), ranked.match())))
        .toList();
  }

  /**
   * How two stand with each other, each by what matters to it; empty where someone does not wish
   * for the occupation, does not reach the company, or may not by law.
   *
   * @param number by which those are told apart who stand alike
   */
  public Optional<Mutual> mutual(
      CandidateFacts candidate,
      Weights ofCandidate,
      OfferFacts offer,
      Weights ofCompany,
      Eligibility law,
      long number) {
    Pair pair = pair(candidate, offer);
    return couldFit(pair, law)
        ? Optional.of(
            new Mutual(
                standing(number, pair, ofCandidate, law), standing(number, pair, ofCompany, law)))
        : Optional.empty();
  }

  /** Whether someone wishes for the occupation, reaches the company, and may by law. */
  boolean couldFit(CandidateFacts candidate, OfferFacts offer, Eligibility law) {
    return couldFit(pair(candidate, offer), law);
  }

  private boolean couldFit(Pair pair, Eligibility law) {
    return pair.candidate().wishes().contains(pair.offer().occupation())
        && wayToWork.isInReach(pair)
        && law.allows(pair.candidate(), pair.offer());
  }

  /** Where a pair stands among others, without the reasons. */
  Standing standing(long number, Pair pair, Weights weights, Eligibility law) {
    Score score = score(pair, weights);
    Fit fit = fit(pair, weights, score);
    boolean remarked = law.remarksOn(pair.candidate(), pair.offer());
    return new Standing(
        number, remarked ? fit.orLess(Fit.GOOD) : fit, score.value(), pair.minutes());
  }

  /** The same of a single pair, which need not be told from others. */
  Standing standing(CandidateFacts candidate, OfferFacts offer, Weights weights, Eligibility law) {
    return standing(0, pair(candidate, offer), weights, law);
  }

  Pair pair(CandidateFacts candidate, OfferFacts offer) {
    return Pair.of(candidate, offer, wayToWork.times(candidate.home(), offer.company()));
  }

  Score score(Pair pair, Weights weights) {
    int points = 0;
    int outOf = 0;
    int against = 0;
    for (Criterion criterion : criteria) {
      int given = criterion.points(pair);
      int factor = weights.factor(criterion.aspect());
      if (given != Criterion.NOT_ASKED && factor > 0) {
        points += factor * given;
        outOf += factor * criterion.aspect().weight();
        against += given == 0 && criterion.aspect().block().isPresent() ? 1 : 0;
      }
    }
    return new Score(points, outOf, against);
  }

  /**
   * The whole in a word: not very good where what decides is met in part only, and no more than
   * possible where it speaks against, or in an occupation that is only like one wished for.
   */
  Fit fit(Pair pair, Weights weights, Score score) {
    Fit best = Fit.VERY_GOOD;
    for (Criterion criterion : criteria) {
      if (DECIDING.contains(criterion.aspect()) && weights.factor(criterion.aspect()) > 0) {
        int points = criterion.points(pair);
        boolean inPart = points != Criterion.NOT_ASKED && points < criterion.metFrom();
        if (points == 0 || inPart && criterion == occupationWish) {
          return Fit.POSSIBLE;
        } else if (inPart) {
          best = Fit.GOOD;
        }
      }
    }
    return best.orLess(score.fit());
  }

  /**
   * On what a pair that counts falls short of being met in full; with more than so many aspects
   * nobody looks for further ones.
   */
  Set<Aspect> unmet(Pair pair, Weights weights, int most) {
    Set<Aspect> unmet = EnumSet.noneOf(Aspect.class);
    for (Criterion criterion : criteria) {
      if (isUnmet(criterion, pair, weights)) {
        unmet.add(criterion.aspect());
        if (unmet.size() > most) {
          break;
        }
      }
    }
    return unmet;
  }

  /** Whether a pair meets in full what counts of some aspects. */
  boolean meets(Set<Aspect> aspects, Pair pair, Weights weights) {
    for (Criterion criterion : criteria) {
      if (aspects.contains(criterion.aspect()) && isUnmet(criterion, pair, weights)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnmet(Criterion criterion, Pair pair, Weights weights) {
    if (weights.factor(criterion.aspect()) == 0) {
      return false;
    }
    int points = criterion.points(pair);
    return points != Criterion.NOT_ASKED && points < criterion.metFrom();
  }

  /**
   * What speaks against a pair in an occupation that is wished for, but for the law.
   *
   * @param enough with more grounds than so many nobody looks for further ones
   */
  Set<Block> against(Pair pair, int enough) {
    Set<Block> grounds = EnumSet.noneOf(Block.class);
    for (Criterion criterion : separating) {
      if (criterion.points(pair) == 0) {
        grounds.add(criterion.aspect().block().orElseThrow());
        if (grounds.size() > enough) {
          break;
        }
      }
    }
    return grounds;
  }

  /**
   * Whether anything does.
   *
   * @param likeliest what is looked at first
   */
  boolean speaksAgainst(Pair pair, Block likeliest) {
    for (Criterion criterion : separating) {
      if (criterion.aspect().block().orElseThrow() == likeliest && criterion.points(pair) == 0) {
        return true;
      }
    }
    return !against(pair, 0).isEmpty();
  }

  /** The same in words with its figures, the law's part last. */
  List<Reason> reasonsAgainst(CandidateFacts candidate, OfferFacts offer, Eligibility law) {
    Pair pair = pair(candidate, offer);
    return Stream.concat(
            separating.stream()
                .filter(criterion -> criterion.points(pair) == 0)
                .flatMap(criterion -> criterion.reasons(pair).stream())
                .filter(reason -> reason.kind() == Reason.Kind.NO),
            law.reasonsAgainst(candidate, offer).stream())
        .toList();
  }

  OccupationWish occupationWish() {
    return occupationWish;
  }

  WayToWork wayToWork() {
    return wayToWork;
  }

  private static boolean isMet(Criterion criterion, Pair pair) {
    return criterion.points(pair) >= criterion.metFrom();
  }
}
