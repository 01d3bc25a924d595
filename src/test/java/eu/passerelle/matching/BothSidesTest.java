package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.BASEL;
import static eu.passerelle.matching.Examples.EDUCATOR;
import static eu.passerelle.matching.Examples.KEHL;
import static eu.passerelle.matching.Examples.LAW;
import static eu.passerelle.matching.Examples.MECHATRONICS;
import static eu.passerelle.matching.Examples.OFFICE;
import static eu.passerelle.matching.Examples.RASTATT;
import static eu.passerelle.matching.Examples.SELTZ;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static eu.passerelle.matching.Examples.anApprentice;
import static eu.passerelle.territory.MeansOfTransport.BICYCLE;
import static eu.passerelle.territory.MeansOfTransport.CAR;
import static eu.passerelle.territory.MeansOfTransport.FOOT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.matching.Examples.Apprentice;
import eu.passerelle.matching.Examples.TrainingPlace;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.offer.Lodging;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every place in Rastatt asks for German B1, every apprentice from Wissembourg has it. */
@DisplayName("A place and those who look for one")
@Label("A place and those who look for one")
class BothSidesTest {

  private static final Matching MATCHING = new Matching(Examples.RHINE);

  @Test
  @DisplayName("find each other if nothing speaks against it")
  void fit() {
    assertEquals(Optional.empty(), block(aTrainingPlace(), anApprentice()));
    assertEquals(Optional.empty(), block(anApprentice(), aTrainingPlace()));
  }

  @Test
  @DisplayName("find each other though a level of the language has still to be learned")
  void oneLevel() {
    Apprentice learning = anApprentice().speaking(LanguageLevel.C2, LanguageLevel.A2);
    assertEquals(Optional.empty(), block(aTrainingPlace(), learning));
  }

  @Test
  @DisplayName("are kept apart by the language alone, in either")
  void language() {
    Apprentice beginner = anApprentice().speaking(LanguageLevel.C2, LanguageLevel.A1);
    assertBlocked(Block.GERMAN, aTrainingPlace(), beginner);
    TrainingPlace inSeltz = aTrainingPlace().in(SELTZ).asking(LanguageLevel.B2, LanguageLevel.NONE);
    Apprentice german = anApprentice().from(KEHL).speaking(LanguageLevel.A1, LanguageLevel.C2);
    assertBlocked(Block.FRENCH, inSeltz, german);
  }

  @Test
  @DisplayName("are kept apart by the way alone: near enough by car, not by bicycle")
  void way() {
    assertBlocked(Block.WAY, aTrainingPlace(), anApprentice().travelling(BICYCLE, 60));
    assertEquals(Optional.empty(), block(aTrainingPlace(), anApprentice().travelling(CAR, 60)));
  }

  @Test
  @DisplayName("are too far from each other where a car would take too long as well")
  void distance() {
    assertBlocked(
        Block.DISTANCE, aTrainingPlace().in(BASEL), anApprentice().travelling(BICYCLE, 60));
  }

  @Test
  @DisplayName("are kept apart by the dates alone")
  void dates() {
    assertBlocked(
        Block.START, aTrainingPlace(), anApprentice().freeFrom(SEPTEMBER_2027.plusMonths(3)));
  }

  @Test
  @DisplayName("are kept apart by the side one wishes to work on")
  void side() {
    assertBlocked(
        Block.SIDE, aTrainingPlace(), anApprentice().wantingOnly(Direction.THEORY_DE_PRACTICE_FR));
  }

  @Test
  @DisplayName("are kept apart by a place to sleep that is needed and not there")
  void lodging() {
    Apprentice boarder = anApprentice().needingLodging();
    assertBlocked(Block.LODGING, aTrainingPlace(), boarder);
    TrainingPlace withRoom = aTrainingPlace().withLodging(Lodging.Kind.COMPANY);
    assertEquals(Optional.empty(), block(withRoom, boarder));
    assertEquals(Optional.empty(), block(boarder, withRoom));
    assertEquals(
        List.of("matching.between.lodging.none"),
        MATCHING.reasonsAgainst(boarder.facts(), aTrainingPlace().facts(), LAW).stream()
            .map(reason -> reason.toCoordination().key())
            .toList());
  }

  @Test
  @DisplayName("find each other in a company that is other than wished")
  void company() {
    Apprentice wishing = anApprentice().wishingFor(Set.of(CompanySize.MICRO), Set.of());
    TrainingPlace large = aTrainingPlace().ofSize(CompanySize.LARGE);
    assertEquals(Optional.empty(), block(large, wishing));
    assertEquals(Optional.empty(), block(wishing, large));
    assertEquals(List.of(), MATCHING.reasonsAgainst(wishing.facts(), large.facts(), LAW));
  }

  @Test
  @DisplayName("are kept apart by a school that is not finished")
  void school() {
    assertBlocked(
        Block.SCHOOL,
        aTrainingPlace().forA(MECHATRONICS),
        anApprentice().wishing(MECHATRONICS).stillAtCollege());
  }

  @Test
  @DisplayName("are kept apart by the age")
  void age() {
    assertBlocked(Block.AGE, aTrainingPlace(), anApprentice().from(RASTATT).aged(14));
  }

  @Test
  @DisplayName("don't find each other where nobody wishes for the occupation")
  void occupation() {
    assertBlocked(Block.OCCUPATION, aTrainingPlace().forA(OFFICE), anApprentice());
  }

  @Test
  @DisplayName(
      "can't make a contract: for the place whoever looks, for the candidate as any ground")
  void certification() {
    TrainingPlace atHome = aTrainingPlace().withSchoolIn(Country.DE);
    assertEquals(
        Optional.of(Block.CERTIFICATION), places(List.of(atHome), List.of()).get(0).block());
    assertBlocked(Block.CERTIFICATION, atHome, anApprentice());
    assertBlocked(
        Block.CERTIFICATION, aTrainingPlace().forA(EDUCATOR), anApprentice().wishing(EDUCATOR));
  }

  @Test
  @DisplayName("are kept apart by several grounds if nobody is by one alone")
  void several() {
    Apprentice both =
        anApprentice()
            .speaking(LanguageLevel.C2, LanguageLevel.NONE)
            .freeFrom(SEPTEMBER_2027.plusMonths(3));
    assertBlocked(Block.SEVERAL, aTrainingPlace(), both);
    Apprentice late = anApprentice().freeFrom(SEPTEMBER_2027.plusMonths(3));
    assertEquals(Optional.of(Block.START), block(aTrainingPlace(), both, late));
  }

  @Test
  @DisplayName("are kept apart by what alone keeps most, with the nearest of those as examples")
  void most() {
    Apprentice late = anApprentice().from(SELTZ).freeFrom(SEPTEMBER_2027.plusMonths(3));
    Apprentice beginner = anApprentice().speaking(LanguageLevel.C2, LanguageLevel.NONE);
    Apprentice nearer = anApprentice().from(SELTZ).speaking(LanguageLevel.C2, LanguageLevel.NONE);
    Finding<OfferFacts> found =
        places(List.of(aTrainingPlace()), List.of(late, beginner, nearer)).get(0);
    assertEquals(Optional.of(Block.GERMAN), found.block());
    assertEquals(List.of(3L, 2L), found.nearest());
  }

  @Test
  @DisplayName("of two grounds that keep as many apart, the one of whoever is nearest counts")
  void evenly() {
    Apprentice late = anApprentice().from(SELTZ).freeFrom(SEPTEMBER_2027.plusMonths(3));
    Apprentice beginner = anApprentice().speaking(LanguageLevel.C2, LanguageLevel.NONE);
    assertEquals(Optional.of(Block.START), block(aTrainingPlace(), beginner, late));
  }

  @Test
  @DisplayName("are kept apart by the side wished only where nothing else keeps anyone apart alone")
  void sideLast() {
    Apprentice otherSide = anApprentice().from(SELTZ).wantingOnly(Direction.THEORY_DE_PRACTICE_FR);
    Apprentice beginner = anApprentice().speaking(LanguageLevel.C2, LanguageLevel.NONE);
    assertEquals(
        Optional.of(Block.GERMAN), block(aTrainingPlace(), otherSide, otherSide, beginner));
    assertEquals(
        Optional.of(Block.GERMAN), block(aTrainingPlace(), otherSide, beginner, otherSide));
    assertEquals(Optional.of(Block.SIDE), block(aTrainingPlace(), otherSide, otherSide));
  }

  @Test
  @DisplayName("still find each other when hundreds nearer were looked at in vain")
  void farBehind() {
    List<Apprentice> many = new ArrayList<>();
    for (int i = 0; i < Nearest.ENOUGH; i++) {
      many.add(anApprentice().from(SELTZ).speaking(LanguageLevel.C2, LanguageLevel.NONE));
    }
    for (int i = 0; i < Nearest.ENOUGH + 1; i++) {
      many.add(anApprentice().freeFrom(SEPTEMBER_2027.plusMonths(3)));
    }
    assertEquals(
        Optional.of(Block.GERMAN),
        places(List.of(aTrainingPlace()), many).get(0).block(),
        "the nearest two hundred say what blocks");
    many.add(anApprentice().from(RASTATT).aged(14));
    assertEquals(Optional.of(Block.GERMAN), places(List.of(aTrainingPlace()), many).get(0).block());
    many.add(anApprentice());
    assertEquals(Optional.empty(), places(List.of(aTrainingPlace()), many).get(0).block());
  }

  @Test
  @DisplayName("a place farther off is found behind hundreds that were looked at in vain")
  void placeFarBehind() {
    List<TrainingPlace> many = new ArrayList<>();
    for (int i = 0; i < Nearest.ENOUGH; i++) {
      many.add(aTrainingPlace());
    }
    Apprentice beginner =
        anApprentice().aged(19).travelling(CAR, 90).speaking(LanguageLevel.C2, LanguageLevel.NONE);
    many.add(aTrainingPlace().in(KEHL));
    assertEquals(
        Optional.of(Block.GERMAN), sides(many, List.of(beginner)).candidates().get(0).block());
    many.add(aTrainingPlace().in(KEHL).asking(LanguageLevel.NONE, LanguageLevel.A1));
    assertEquals(Optional.empty(), sides(many, List.of(beginner)).candidates().get(0).block());
  }

  @Test
  @DisplayName("are told with their figures to the coordination, and with nothing against, nothing")
  void reasons() {
    Apprentice beginner =
        anApprentice().travelling(FOOT, 20).speaking(LanguageLevel.C2, LanguageLevel.A1);
    assertEquals(
        List.of("matching.between.way.far", "matching.between.de.missing"),
        MATCHING.reasonsAgainst(beginner.facts(), aTrainingPlace().facts(), LAW).stream()
            .map(reason -> reason.toCoordination().key())
            .toList());
    assertEquals(
        List.of("matching.between.young"),
        MATCHING
            .reasonsAgainst(
                anApprentice().from(RASTATT).aged(14).facts(), aTrainingPlace().facts(), LAW)
            .stream()
            .map(reason -> reason.toCoordination().key())
            .toList());
    assertEquals(
        List.of(), MATCHING.reasonsAgainst(anApprentice().facts(), aTrainingPlace().facts(), LAW));
  }

  @Property(tries = 10, seed = "2027")
  @Label("are looked at town by town without anyone who fits being passed over")
  void noneIsPassedOver(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<OfferFacts>> offers = valley.offers(1500);
    List<Known<CandidateFacts>> candidates = valley.candidates(1500);
    BothSides sides = new BothSides(offers, candidates, MATCHING, LAW);
    Set<Long> without = numbers(sides.places());
    offers.forEach(
        offer ->
            assertEquals(
                candidates.stream().noneMatch(one -> fit(one.facts(), offer.facts())),
                without.contains(offer.number())));
    Set<Long> searching = numbers(sides.candidates());
    candidates.forEach(
        one ->
            assertEquals(
                offers.stream().noneMatch(offer -> fit(one.facts(), offer.facts())),
                searching.contains(one.number())));
  }

  private static boolean fit(CandidateFacts candidate, OfferFacts offer) {
    return near(candidate, offer).filter(Set::isEmpty).isPresent();
  }

  private static <F> Set<Long> numbers(List<Finding<F>> findings) {
    return findings.stream()
        .filter(finding -> finding.block().isPresent())
        .map(Finding::number)
        .collect(Collectors.toSet());
  }

  @Property(tries = 10, seed = "2027")
  @Label("are found as comparing every pair would find them")
  void asByThePlainLoop(@ForAll long seed) {
    RhineValley valley = new RhineValley(seed);
    List<Known<OfferFacts>> offers = valley.offers(40);
    List<Known<CandidateFacts>> candidates = valley.candidates(40);
    BothSides sides = new BothSides(offers, candidates, MATCHING, LAW);
    for (Finding<OfferFacts> place : sides.places()) {
      List<Set<Block>> grounds = new ArrayList<>();
      candidates.forEach(c -> near(c.facts(), place.facts()).ifPresent(grounds::add));
      if (LAW.allowsAnyone(place.facts())) {
        assertAmongMost(place, grounds);
      }
    }
    for (Finding<CandidateFacts> candidate : sides.candidates()) {
      List<Set<Block>> grounds = new ArrayList<>();
      offers.forEach(o -> near(candidate.facts(), o.facts()).ifPresent(grounds::add));
      assertAmongMost(candidate, grounds);
    }
  }

  /** What keeps two apart; empty if they are not near, or the occupation is not wished for. */
  private static Optional<Set<Block>> near(CandidateFacts candidate, OfferFacts offer) {
    int least = Examples.RHINE.times(candidate.home(), offer.company()).least();
    boolean near =
        candidate.home().equals(offer.company()) || least <= candidate.reachMinutes() * 1.25;
    if (!near || !candidate.wishes().contains(offer.occupation())) {
      return Optional.empty();
    }
    Set<Block> grounds = MATCHING.against(MATCHING.pair(candidate, offer), Block.values().length);
    grounds.addAll(LAW.against(candidate, offer));
    return Optional.of(grounds);
  }

  private static void assertAmongMost(Finding<?> finding, List<Set<Block>> grounds) {
    int fewest = grounds.stream().mapToInt(Set::size).min().orElse(-1);
    Map<Block, Long> alone = new EnumMap<>(Block.class);
    grounds.stream()
        .filter(some -> some.size() == 1)
        .forEach(one -> alone.merge(one.iterator().next(), 1L, Long::sum));
    switch (fewest) {
      case -1 ->
          assertEquals(
              true,
              Set.of(Block.DISTANCE, Block.OCCUPATION).contains(finding.block().orElseThrow()));
      case 0 -> assertEquals(Optional.empty(), finding.block());
      case 1 ->
          assertEquals(
              alone.entrySet().stream()
                  .filter(one -> one.getKey() != Block.SIDE || alone.size() == 1)
                  .map(Map.Entry::getValue)
                  .max(Comparator.naturalOrder())
                  .orElseThrow(),
              alone.get(finding.block().orElseThrow()));
      default -> assertEquals(Optional.of(Block.SEVERAL), finding.block());
    }
  }

  private static void assertBlocked(Block block, TrainingPlace place, Apprentice apprentice) {
    assertEquals(Optional.of(block), block(place, apprentice));
    assertEquals(Optional.of(block), block(apprentice, place));
  }

  private static Optional<Block> block(TrainingPlace place, Apprentice... apprentices) {
    return places(List.of(place), List.of(apprentices)).get(0).block();
  }

  private static Optional<Block> block(Apprentice apprentice, TrainingPlace place) {
    return sides(List.of(place), List.of(apprentice)).candidates().get(0).block();
  }

  private static List<Finding<OfferFacts>> places(
      List<TrainingPlace> places, List<Apprentice> apprentices) {
    return sides(places, apprentices).places();
  }

  private static BothSides sides(List<TrainingPlace> places, List<Apprentice> apprentices) {
    List<Known<OfferFacts>> open = new ArrayList<>();
    places.forEach(place -> open.add(new Known<>(open.size() + 1L, place.facts())));
    List<Known<CandidateFacts>> searching = new ArrayList<>();
    apprentices.forEach(one -> searching.add(new Known<>(searching.size() + 1L, one.facts())));
    return new BothSides(open, searching, MATCHING, LAW);
  }
}
