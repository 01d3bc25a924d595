package eu.passerelle.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.outcome.Surveys.Tally;
import eu.passerelle.territory.Country;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutcomeFiguresTest {

  @Test
  @DisplayName("four were asked, three answered, two work, one of them abroad, two were helped")
  void figures() {
    OutcomeFigures figures =
        OutcomeFigures.of(
            List.of(
                new Tally(null, null, null, Country.FR, 1),
                new Tally(Situation.IN_WORK, WhereTo.DE, Help.YES, Country.FR, 1),
                new Tally(Situation.IN_WORK, WhereTo.DE, Help.UNSURE, Country.DE, 1),
                new Tally(Situation.IN_TRAINING, WhereTo.CH, Help.YES, Country.FR, 1)));
    assertEquals(new OutcomeFigures(4, 3, 2, 1, 2), figures);
  }

  @Test
  @DisplayName("nobody asked is zero everywhere")
  void nobody() {
    assertEquals(new OutcomeFigures(0, 0, 0, 0, 0), OutcomeFigures.of(List.of()));
  }

  @Test
  @DisplayName("a country outside the Upper Rhine is abroad for everyone")
  void elsewhere() {
    OutcomeFigures figures =
        OutcomeFigures.of(
            List.of(new Tally(Situation.IN_WORK, WhereTo.ELSEWHERE, Help.NO, Country.DE, 3)));
    assertEquals(3, figures.inWorkAbroad());
  }
}
