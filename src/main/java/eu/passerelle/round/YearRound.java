package eu.passerelle.round;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.CandidateFacts;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Mutual;
import eu.passerelle.matching.OfferFacts;
import eu.passerelle.matching.Standing;
import eu.passerelle.matching.Weights;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The candidates and the places of a year, and who would go where.
 *
 * <p>On a list is only what the law allows, the candidate wishes for and can reach. Each side ranks
 * as on its own pages, by what it says matters to it; where that is equal, a candidate takes the
 * older offer, and a place the candidate who draws the lower lot. The lots are drawn anew each
 * year, so that nobody comes last for ever, and for one year always the same.
 */
final class YearRound {

  private static final int SCORES = 101;

  /** So much farther than one would like to go that it need not be looked at. */
  private static final double BEYOND = 1.5;

  /** More than any way to work lasts. */
  private static final int MINUTES = 10_000;

  /**
   * Someone who takes part.
   *
   * @param weights how much each aspect matters to them
   */
  record Seeking(Candidate candidate, Weights weights) {}

  /**
   * An offer that takes part.
   *
   * @param weights how much each aspect matters to the company
   */
  record Offering(Offer offer, Weights weights) {}

  /** A candidate with the place they get, if any. */
  record Turn(Candidate candidate, Optional<Given> given) {}

  /**
   * A place someone gets.
   *
   * @param wish which of their occupations in the order of wish it is, from 1
   * @param score how well it fits, of 100, as it usually counts
   */
  record Given(Offer offer, int wish, int score) {}

  /** A candidate with their number among all, and how far from home it is certainly too far. */
  private record Seeker(
      int number, Seeking seeking, CandidateFacts facts, double tooFarKm, long lot) {

    boolean mayReach(Place place) {
      return facts.home().position().distanceKm(place.position()) <= tooFarKm;
    }
  }

  /** Someone on a company's list. */
  private record Listed(Seeker seeker, Mutual mutual) {

    /**
     * How little they wish for the place, 0 most: the order of {@link Standing} in one number. The
     * way is never as long as {@code MINUTES}.
     */
    int reluctance() {
      Standing place = mutual.forCandidate();
      int belowTheBest = place.fit().ordinal() * SCORES + SCORES - 1 - place.score();
      return belowTheBest * MINUTES + place.minutes();
    }
  }

  private final List<Seeker> seekers;
  private final List<Offering> offers;
  private final Matching matching;
  private final Preferences preferences;
  private final StableAssignment assignment;
  private final List<Turn> turns;

  /**
   * Assigns.
   *
   * @param candidates those whose answers suffice for matching
   * @param offers open ones with a place left, the oldest first
   */
  YearRound(
      int year,
      List<Seeking> candidates,
      List<Offering> offers,
      Matching matching,
      Eligibility law) {
    this.seekers =
        IntStream.range(0, candidates.size())
            .mapToObj(number -> seeker(number, candidates.get(number), year))
            .toList();
    this.offers = offers;
    this.matching = matching;
    this.preferences = preferences(law);
    this.assignment = StableAssignment.of(preferences);
    this.turns =
        seekers.stream()
            .map(seeker -> new Turn(seeker.seeking().candidate(), given(seeker)))
            .toList();
  }

  private static Seeker seeker(int number, Seeking seeking, int year) {
    Candidate candidate = seeking.candidate();
    long lot = new SplittableRandom((long) year << Integer.SIZE ^ candidate.id()).nextLong();
    CandidateFacts facts = Facts.of(candidate).orElseThrow();
    double tooFarKm =
        facts.means().stream()
            .mapToDouble(means -> means.straightKmWithin(facts.reachMinutes() * BEYOND))
            .max()
            .orElseThrow();
    return new Seeker(number, seeking, facts, tooFarKm, lot);
  }

  private Preferences preferences(Eligibility law) {
    Map<Occupation, List<Seeker>> wishing = new HashMap<>();
    for (Seeker seeker : seekers) {
      for (Occupation wish : seeker.facts().wishes()) {
        wishing.computeIfAbsent(wish, any -> new ArrayList<>()).add(seeker);
      }
    }
    Preferences.Lists lists = Preferences.of(seekers.size());
    for (Offering offering : offers) {
      Offer offer = offering.offer();
      List<Listed> ranked =
          ranked(offering, wishing.getOrDefault(offer.occupation(), List.of()), law);
      lists.place(
          offer.placesLeft(),
          ranked.stream().mapToInt(one -> one.seeker().number()).toArray(),
          ranked.stream().mapToInt(Listed::reluctance).toArray());
    }
    return lists.done();
  }

  private List<Listed> ranked(Offering offering, List<Seeker> wishing, Eligibility law) {
    OfferFacts facts = Facts.of(offering.offer());
    return wishing.stream()
        .filter(seeker -> seeker.mayReach(facts.company()))
        .flatMap(
            seeker ->
                matching
                    .mutual(
                        seeker.facts(),
                        seeker.seeking().weights(),
                        facts,
                        offering.weights(),
                        law,
                        seeker.lot())
                    .map(mutual -> new Listed(seeker, mutual))
                    .stream())
        .sorted(Comparator.comparing(one -> one.mutual().forCompany()))
        .toList();
  }

  /** What everyone gets, in the order of the candidates. */
  List<Turn> turns() {
    return turns;
  }

  private Optional<Given> given(Seeker seeker) {
    OptionalInt place = assignment.placeOf(seeker.number());
    return place.isEmpty() ? Optional.empty() : Optional.of(given(seeker, place.getAsInt()));
  }

  private Given given(Seeker seeker, int place) {
    Offer offer = offers.get(place).offer();
    return new Given(
        offer,
        seeker.facts().wishes().indexOf(offer.occupation()) + 1,
        matching.usualScore(seeker.facts(), Facts.of(offer)));
  }

  RoundFigures figures() {
    return new RoundFigures(
        seekers.size(),
        (int) seekers.stream().filter(one -> preferences.listed(one.number()) == 0).count(),
        assignment.assigned(),
        (int) turns.stream().flatMap(t -> t.given().stream()).filter(g -> g.wish() == 1).count(),
        offers.stream().mapToInt(one -> one.offer().placesLeft()).sum());
  }
}
