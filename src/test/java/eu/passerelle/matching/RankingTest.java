package eu.passerelle.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Neighbourhood.Change;
import eu.passerelle.matching.Neighbourhood.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Each with many apprentices and training places that dice have thrown. */
@Label("The best of many")
class RankingTest {

  private static final int OFFERS = 300;
  private static final int CANDIDATES = 300;
  private static final int ASKING = 20;

  private final Matching matching = new Matching(Examples.RHINE);

  @Property(tries = 10, seed = "2027")
  @Label("for an apprentice are those that comparing every pair gives")
  void offersAsByThePlainLoop(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<OfferFacts>> offers = valley.offers(OFFERS);
    Neighbourhood<OfferFacts> open = RhineValley.neighbourhood(offers);
    for (int i = 0; i < ASKING; i++) {
      CandidateFacts candidate = valley.candidate();
      Weights weights = valley.weights();
      int most = 1 + valley.under(30);
      assertEquals(
          new PlainLoop(matching, Examples.LAW, weights)
              .offersFor(candidate, offers, offer -> true, most),
          new Ranking(matching, Examples.LAW, weights)
              .offersFor(candidate, open, offer -> true, most),
          candidate.toString());
    }
  }

  @Property(tries = 10, seed = "2027")
  @Label("for a company are those that comparing every pair gives")
  void candidatesAsByThePlainLoop(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<CandidateFacts>> candidates = valley.candidates(CANDIDATES);
    Neighbourhood<CandidateFacts> findable = RhineValley.neighbourhood(candidates);
    for (int i = 0; i < ASKING; i++) {
      OfferFacts offer = valley.offer();
      Weights weights = valley.weights();
      int most = 1 + valley.under(30);
      assertEquals(
          new PlainLoop(matching, Examples.LAW, weights)
              .candidatesFor(offer, candidates, number -> number % 7 == 0, most),
          new Ranking(matching, Examples.LAW, weights)
              .candidatesFor(offer, findable, number -> number % 7 == 0, most),
          offer.toString());
    }
  }

  @Property(tries = 10, seed = "2027")
  @Label("are as many more who fit a changed offer in full as comparing every pair counts")
  void moreCandidatesAsByThePlainLoop(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<CandidateFacts>> candidates = valley.candidates(CANDIDATES);
    Neighbourhood<CandidateFacts> findable = RhineValley.neighbourhood(candidates);
    int counted = 0;
    for (int i = 0; i < ASKING; i++) {
      OfferFacts offer = valley.offer();
      OfferFacts other = valley.offer();
      List<NextStep<OfferFacts>> changes =
          List.of(
              NextStep.of(
                  Aspect.FRENCH, "", List.of(), offer.asking(other.french(), offer.german())),
              NextStep.of(
                  Aspect.GERMAN, "", List.of(), offer.asking(offer.french(), other.german())),
              NextStep.of(Aspect.LODGING, "", List.of(), offer.naming(other.lodging())),
              new NextStep<>(
                  Set.of(Aspect.START, Aspect.WAY), "", List.of(), offer.starting(other.start())));
      Weights weights = valley.weights();
      PlainLoop plain = new PlainLoop(matching, Examples.LAW, weights);
      int now = plain.countAllMet(offer, candidates, number -> number % 7 == 0);
      int[] expected =
          changes.stream()
              .mapToInt(
                  one ->
                      plain.countAllMet(one.taken(), candidates, number -> number % 7 == 0) - now)
              .toArray();
      assertArrayEquals(
          expected,
          new Ranking(matching, Examples.LAW, weights)
              .countMore(offer, changes, findable, number -> number % 7 == 0),
          offer.toString());
      counted += Arrays.stream(expected).map(Math::abs).sum();
    }
    assertTrue(counted > 0, "the dice gave some to count");
  }

  @Property(tries = 10, seed = "2027")
  @Label("are as many more that a step opens to an apprentice as comparing every pair counts")
  void moreOffersAsByThePlainLoop(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<OfferFacts>> offers = valley.offers(OFFERS);
    Neighbourhood<OfferFacts> open = RhineValley.neighbourhood(offers);
    int counted = 0;
    for (int i = 0; i < ASKING; i++) {
      CandidateFacts candidate = valley.candidate();
      List<NextStep<CandidateFacts>> steps = NextSteps.of(candidate, LocalDate.of(2027, 1, 1));
      Weights weights = valley.weights();
      PlainLoop plain = new PlainLoop(matching, Examples.LAW, weights);
      int now = plain.countAllMet(candidate, offers);
      int[] expected =
          steps.stream().mapToInt(one -> plain.countAllMet(one.taken(), offers) - now).toArray();
      assertArrayEquals(
          expected,
          new Ranking(matching, Examples.LAW, weights)
              .countMore(candidate, steps, open, any -> true),
          candidate.toString());
      counted += Arrays.stream(expected).map(Math::abs).sum();
    }
    assertTrue(counted > 0, "the dice gave some to count");
  }

  @Property(tries = 10, seed = "2027")
  @Label("are the same however the offers came, and changed meanwhile")
  void sameOrder(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<OfferFacts>> before = valley.offers(OFFERS);
    List<Known<OfferFacts>> now = new ArrayList<>(valley.offers(OFFERS));
    List<Change<OfferFacts>> changes = new ArrayList<>();
    for (int i = 0; i < OFFERS; i++) {
      changes.add(
          new Change<>(
              now.get(i).number(),
              Optional.of(before.get(i).facts()),
              i % 3 == 0 ? Optional.empty() : Optional.of(now.get(i).facts())));
    }
    Collections.shuffle(changes, new Random(seed));
    Neighbourhood<OfferFacts> changed = RhineValley.neighbourhood(before).after(changes);
    now.removeIf(offer -> (offer.number() - 1) % 3 == 0);
    Neighbourhood<OfferFacts> anew = RhineValley.neighbourhood(now);
    Ranking ranking = new Ranking(matching, Examples.LAW, Weights.USUAL);
    for (int i = 0; i < ASKING; i++) {
      CandidateFacts candidate = valley.candidate();
      assertEquals(
          ranking.offersFor(candidate, anew, offer -> true, 20),
          ranking.offersFor(candidate, changed, offer -> true, 20));
    }
  }

  @Property(tries = 10, seed = "2027")
  @Label("never fit less for a language learned")
  void learningNeverLowers(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    for (int i = 0; i < 1000; i++) {
      CandidateFacts candidate = valley.candidate();
      OfferFacts offer = valley.offer();
      Weights weights = valley.weights();
      Match now = matching.match(candidate, offer, weights);
      for (CandidateFacts learned :
          List.of(
              candidate.speaking(LanguageLevel.C2, candidate.german()),
              candidate.speaking(candidate.french(), LanguageLevel.C2))) {
        Match then = matching.match(learned, offer, weights);
        assertTrue(then.score() >= now.score(), candidate + " " + offer);
        assertTrue(then.fit().compareTo(now.fit()) <= 0, candidate + " " + offer);
      }
    }
  }

  @Property(tries = 10, seed = "2027")
  @Label("appear to the company when the offer appears to them, if they wish for it")
  void bothSidesAlike(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    Ranking ranking = new Ranking(matching, Examples.LAW, Weights.USUAL);
    for (int i = 0; i < 1000; i++) {
      Known<CandidateFacts> candidate = new Known<>(1, valley.candidate());
      Known<OfferFacts> offer = new Known<>(1, valley.offer());
      List<Standing> forApprentice =
          ranking.offersFor(
              candidate.facts(),
              RhineValley.neighbourhood(List.of(offer)),
              one -> candidate.facts().wishes().contains(one.occupation()),
              1);
      List<Standing> forCompany =
          ranking.candidatesFor(
              offer.facts(), RhineValley.neighbourhood(List.of(candidate)), number -> false, 1);
      assertEquals(forApprentice, forCompany);
    }
  }
}
