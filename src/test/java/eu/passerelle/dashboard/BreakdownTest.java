package eu.passerelle.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.dashboard.Breakdown.Share;
import eu.passerelle.dashboard.Indicators.Tally;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreakdownTest {

  private static final Occupation CARPENTER = trade("zimmerer");
  private static final Occupation BAKER = trade("baecker");
  private static final Occupation ROOFER = trade("dachdecker");

  private final Breakdown breakdown =
      new Breakdown(
          List.of(
              new Tally(CARPENTER, null, Country.FR, Country.DE, 3),
              new Tally(CARPENTER, null, Country.DE, Country.FR, 1),
              new Tally(BAKER, null, Country.FR, Country.DE, 5),
              new Tally(BAKER, null, Country.FR, Country.CH, 1)));

  @Test
  @DisplayName("occupations stand by frequency, those without a contract too")
  void occupations() {
    assertEquals(
        List.of(new Share<>(BAKER, 6), new Share<>(CARPENTER, 4), new Share<>(ROOFER, 0)),
        breakdown.byOccupation(List.of(CARPENTER, ROOFER, BAKER)));
  }

  @Test
  @DisplayName("what belongs to the pilot stands after the two directions of the agreement")
  void directions() {
    assertEquals(
        List.of(
            new Share<>(Optional.of(Direction.THEORY_FR_PRACTICE_DE), 8),
            new Share<>(Optional.of(Direction.THEORY_DE_PRACTICE_FR), 1),
            new Share<>(Optional.of(Direction.THEORY_FR_PRACTICE_CH), 1)),
        breakdown.byDirection());
  }

  @Test
  @DisplayName("each way of counting adds up to all contracts")
  void sums() {
    assertEquals(10, breakdown.all());
    assertEquals(10, sum(breakdown.byPractice()));
    assertEquals(10, sum(breakdown.byRegistrar(Language.FR)));
    assertEquals(10, sum(breakdown.byDirection()));
  }

  private static <T> long sum(List<Share<T>> shares) {
    return shares.stream().mapToLong(Share::contracts).sum();
  }

  private static Occupation trade(String slug) {
    return new Occupation(slug, slug, 36, TrainingLaw.values()[0], List.of(Sector.CRAFT));
  }
}
