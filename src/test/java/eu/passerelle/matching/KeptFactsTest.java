package eu.passerelle.matching;

import static eu.passerelle.matching.Examples.CARPENTER;
import static eu.passerelle.matching.Examples.KEHL;
import static eu.passerelle.matching.Examples.RASTATT;
import static eu.passerelle.matching.Examples.SEPTEMBER_2027;
import static eu.passerelle.matching.Examples.aTrainingPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import eu.passerelle.matching.KeptFacts.Changes;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts kept in memory")
class KeptFactsTest {

  private static final LocalDate TODAY = SEPTEMBER_2027.minusMonths(3);

  private final Board board = new Board();
  private final KeptFacts<OfferFacts> kept = new KeptFacts<>(board);

  @Test
  @DisplayName("are those that are there, each read once")
  void asTheyAre() {
    board.put(1, aTrainingPlace().in(KEHL).facts());
    board.put(2, aTrainingPlace().in(RASTATT).facts());
    assertEquals(List.of(1L), in(KEHL));
    Neighbourhood<OfferFacts> before = kept.on(TODAY);
    assertEquals(List.of(2L), in(RASTATT));
    assertSame(before, kept.on(TODAY));
    assertEquals(2, board.read);
  }

  @Test
  @DisplayName("follow what comes, moves and goes, and leave what someone reads as it was")
  void followChanges() {
    board.put(1, aTrainingPlace().in(KEHL).facts());
    Neighbourhood<OfferFacts> before = kept.on(TODAY);
    board.put(2, aTrainingPlace().in(KEHL).facts());
    assertEquals(List.of(1L, 2L), in(KEHL));
    board.put(1, aTrainingPlace().in(RASTATT).facts());
    assertEquals(List.of(2L), in(KEHL));
    assertEquals(List.of(1L), in(RASTATT));
    board.remove(2);
    assertEquals(List.of(), in(KEHL));
    assertEquals(Optional.empty(), kept.of(2, TODAY));
    assertEquals(1, before.in(KEHL, CARPENTER).size());
  }

  @Test
  @DisplayName("are read anew on another day")
  void anotherDay() {
    board.put(1, aTrainingPlace().in(KEHL).facts());
    assertEquals(List.of(1L), in(KEHL));
    assertEquals(List.of(), kept.on(SEPTEMBER_2027).in(KEHL, CARPENTER));
  }

  private List<Long> in(Place town) {
    return kept.on(TODAY).in(town, CARPENTER).stream().map(Known::number).toList();
  }

  /** Open offers, whose changes are numbered as they are made. */
  private static final class Board implements KeptFacts.Source<OfferFacts> {

    private final Map<Long, OfferFacts> offers = new HashMap<>();
    private final List<Long> touched = new ArrayList<>();
    private int read;

    void put(long number, OfferFacts facts) {
      offers.put(number, facts);
      touched.add(number);
    }

    void remove(long number) {
      offers.remove(number);
      touched.add(number);
    }

    @Override
    public Changes since(long horizon) {
      int from = (int) Math.min(horizon, touched.size());
      return new Changes(touched.size(), List.copyOf(touched.subList(from, touched.size())));
    }

    @Override
    public List<Long> numbers(LocalDate today) {
      return List.copyOf(offers.keySet());
    }

    @Override
    public Map<Long, OfferFacts> facts(List<Long> numbers, LocalDate today) {
      Map<Long, OfferFacts> facts = new HashMap<>(offers);
      facts.keySet().retainAll(numbers);
      facts.values().removeIf(offer -> !offer.start().isAfter(today));
      read += facts.size();
      return facts;
    }
  }
}
