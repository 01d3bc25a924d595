package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.Side;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.matching.Neighbourhood.Change;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Apprentices and training places as dice throw them, the same for the same seed. */
final class RhineValley {

  private static final List<Place> PLACES =
      List.of(
          Examples.WISSEMBOURG,
          Examples.SELTZ,
          Examples.STRASBOURG,
          Examples.RASTATT,
          Examples.KEHL,
          Examples.LANDAU,
          Examples.BASEL);
  private static final List<Occupation> OCCUPATIONS =
      List.of(
          Examples.CARPENTER,
          Examples.ELECTRICIAN,
          Examples.MECHATRONICS,
          Examples.OFFICE,
          Examples.EDUCATOR);

  private final Random dice;

  RhineValley(long seed) {
    this.dice = new Random(seed);
  }

  CandidateFacts candidate() {
    Set<MeansOfTransport> means = EnumSet.of(oneOf(MeansOfTransport.values()));
    means.add(oneOf(MeansOfTransport.values()));
    List<Occupation> wishes = new ArrayList<>(List.of(oneOf(OCCUPATIONS)));
    Occupation second = oneOf(OCCUPATIONS);
    if (!wishes.contains(second)) {
      wishes.add(second);
    }
    return new CandidateFacts(
        LocalDate.of(2009 + dice.nextInt(6), 1 + dice.nextInt(12), 1 + dice.nextInt(28)),
        oneOf(Schooling.values()),
        oneOf(PLACES),
        means,
        oneOf(Candidate.REACHES),
        dice.nextInt(4) == 0,
        wishes,
        oneOf(LanguageLevel.values()),
        oneOf(LanguageLevel.values()),
        oneOf(LanguageLevel.values()),
        oneOf(LanguageLevel.values()),
        LocalDate.of(2027, 1 + dice.nextInt(12), 1),
        oneOf(Side.values()).directions(),
        new CompanyWish(some(CompanySize.values()), some(CompanyKind.values())));
  }

  OfferFacts offer() {
    return new OfferFacts(
        oneOf(OCCUPATIONS),
        oneOf(PLACES),
        oneOf(Country.values()),
        LocalDate.of(2027, 1 + dice.nextInt(12), 1),
        oneOf(LanguageLevel.values()),
        oneOf(LanguageLevel.values()),
        oneOf(LanguageLevel.values()),
        oneOf(Lodging.Kind.values()),
        said(CompanySize.values()),
        said(CompanyKind.values()));
  }

  Weights weights() {
    return new Weights(
        oneOf(Importance.values()),
        oneOf(Importance.values()),
        oneOf(Importance.values()),
        oneOf(Importance.values()),
        oneOf(Importance.values()),
        oneOf(Importance.values()),
        oneOf(Importance.values()));
  }

  int under(int bound) {
    return dice.nextInt(bound);
  }

  List<Known<OfferFacts>> offers(int many) {
    return numbered(many, number -> new Known<>(number, offer()));
  }

  List<Known<CandidateFacts>> candidates(int many) {
    return numbered(many, number -> new Known<>(number, candidate()));
  }

  static <F extends Located> Neighbourhood<F> neighbourhood(List<Known<F>> known) {
    return Neighbourhood.<F>empty()
        .after(
            known.stream()
                .map(
                    one ->
                        new Change<>(one.number(), Optional.<F>empty(), Optional.of(one.facts())))
                .toList());
  }

  private static <T> List<T> numbered(int many, LongFunction<T> one) {
    return LongStream.rangeClosed(1, many).mapToObj(one).toList();
  }

  /** None, a few, or all. */
  private <T> Set<T> some(T[] all) {
    int often = dice.nextInt(4);
    return Arrays.stream(all)
        .filter(any -> dice.nextInt(3) < often)
        .collect(Collectors.toUnmodifiableSet());
  }

  private <T> Optional<T> said(T[] all) {
    return dice.nextInt(3) == 0 ? Optional.empty() : Optional.of(oneOf(all));
  }

  private <T> T oneOf(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }

  private <T> T oneOf(T[] some) {
    return oneOf(Arrays.asList(some));
  }
}
