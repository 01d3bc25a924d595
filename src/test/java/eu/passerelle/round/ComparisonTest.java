package eu.passerelle.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.round.RoundProposals.Agreed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round beside what came of it")
class ComparisonTest {

  private static final long RASTATT = 1;
  private static final long KEHL = 2;

  @Test
  @DisplayName("says who got the place proposed, who another, and who none yet")
  void sequels() {
    Comparison comparison =
        new Comparison(
            List.of(
                new Agreed(1, RASTATT, RASTATT),
                new Agreed(2, RASTATT, KEHL),
                new Agreed(3, KEHL, null),
                new Agreed(4, KEHL, null)));
    assertEquals(1, comparison.count(Sequel.SAME_PLACE));
    assertEquals(1, comparison.count(Sequel.OTHER_PLACE));
    assertEquals(2, comparison.count(Sequel.NO_PLACE));
    assertEquals(0, comparison.foundByThemselves());
  }

  @Test
  @DisplayName("counts those left without a place apart")
  void left() {
    Comparison comparison =
        new Comparison(List.of(new Agreed(1, null, KEHL), new Agreed(2, null, null)));
    assertEquals(1, comparison.foundByThemselves());
    assertEquals(0, comparison.count(Sequel.OTHER_PLACE));
    assertEquals(0, comparison.count(Sequel.NO_PLACE));
  }

  @Test
  @DisplayName("counts who changed the company once, by the place proposed")
  void twice() {
    Comparison comparison =
        new Comparison(List.of(new Agreed(1, RASTATT, KEHL), new Agreed(1, RASTATT, RASTATT)));
    assertEquals(1, comparison.count(Sequel.SAME_PLACE));
    assertEquals(0, comparison.count(Sequel.OTHER_PLACE));
  }
}
