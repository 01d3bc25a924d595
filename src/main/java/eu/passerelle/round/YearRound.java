package eu.passerelle.round;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.CandidateFacts;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Match;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Ranked;
import eu.passerelle.matching.Weights;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Place;
import java.util.ArrayList;
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
 * <p>On a list is only what the law allows, the candidate wishes for and can reach. Both sides rank
 * by how well they fit, the shorter way first where they fit alike; where even that is equal, a
 * candidate takes the older offer, and a place the candidate who draws the lower lot. The lots are
 * drawn anew each year, so that nobody comes last for ever, and for one year always the same.
 */
final class YearRound {

  private static final int FULL_SCORE = 100;

  /** So much farther than one would like to go that it need not be looked at. */
  private static final double BEYOND = 1.5;

  /** More than any way to work lasts. */
  private static final int MINUTES = 10_000;

  /** A candidate with the place they get, if any. */
  record Turn(Candidate candidate, Optional<Given> given) {}

  /**
   * A place someone gets.
   *
   * @param wish which of their occupations in the order of wish it is, from 1
   * @param score how well it fits, of 100
   */
  record Given(Offer offer, int wish, int score) {}

  /** A candidate with their number among all, and how far from home it is certainly too far. */
  private record Seeker(
      int number, Candidate candidate, CandidateFacts facts, double tooFarKm, long lot) {

    boolean mayReach(Place place) {
      return facts.home().position().distanceKm(place.position()) <= tooFarKm;
    }
  }

  private final List<Seeker> seekers;
  private final List<Offer> offers;
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
      List<Candidate> candidates,
      List<Offer> offers,
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
        seekers.stream().map(seeker -> new Turn(seeker.candidate(), given(seeker))).toList();
  }

  private static Seeker seeker(int number, Candidate candidate, int year) {
    long lot = new SplittableRandom((long) year << Integer.SIZE ^ candidate.id()).nextLong();
    CandidateFacts facts = Facts.of(candidate).orElseThrow();
    double tooFarKm =
        facts.means().stream()
            .mapToDouble(means -> means.straightKmWithin(facts.reachMinutes() * BEYOND))
            .max()
            .orElseThrow();
    return new Seeker(number, candidate, facts, tooFarKm, lot);
  }

  private Preferences preferences(Eligibility law) {
    Map<Occupation, List<Seeker>> wishing = new HashMap<>();
    for (Seeker seeker : seekers) {
      for (Occupation wish : seeker.facts().wishes()) {
        wishing.computeIfAbsent(wish, any -> new ArrayList<>()).add(seeker);
      }
    }
    Preferences.Lists lists = Preferences.of(seekers.size());
    for (Offer offer : offers) {
      List<Ranked<Seeker>> ranked =
          matching.candidatesFor(
              Facts.of(offer),
              law,
              wishing.getOrDefault(offer.occupation(), List.of()).stream()
                  .filter(seeker -> seeker.mayReach(offer.place()))
                  .toList(),
              Seeker::facts,
              Seeker::lot);
      lists.place(
          offer.placesLeft(),
          ranked.stream().mapToInt(one -> one.subject().number()).toArray(),
          ranked.stream().mapToInt(one -> reluctance(one.match())).toArray());
    }
    return lists.done();
  }

  private static int reluctance(Match match) {
    return (FULL_SCORE - match.score()) * MINUTES + match.minutes();
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
    Offer offer = offers.get(place);
    return new Given(
        offer,
        seeker.facts().wishes().indexOf(offer.occupation()) + 1,
        matching.match(seeker.facts(), Facts.of(offer), Weights.USUAL).score());
  }

  RoundFigures figures() {
    return new RoundFigures(
        seekers.size(),
        (int) seekers.stream().filter(one -> preferences.listed(one.number()) == 0).count(),
        assignment.assigned(),
        (int) turns.stream().flatMap(t -> t.given().stream()).filter(g -> g.wish() == 1).count(),
        offers.stream().mapToInt(Offer::placesLeft).sum());
  }
}
