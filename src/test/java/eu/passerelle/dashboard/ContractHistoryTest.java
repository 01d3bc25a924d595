package eu.passerelle.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.dashboard.YearFigure.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContractHistoryTest {

  private static final List<PublishedContracts> PUBLISHED =
      List.of(
          printed(2011, 10),
          printed(2012, 20),
          printed(2013, 27),
          printed(2017, 68),
          printed(2018, 85));

  @Test
  @DisplayName("years of which nobody recorded a figure are gaps, not zero")
  void gaps() {
    ContractHistory history = ContractHistory.of(PUBLISHED, Map.of(2025, 58L, 2026, 62L), 2026);
    assertEquals(
        List.of(
            "2011 10",
            "2012 20",
            "2013 27",
            "2014–2016",
            "2017 68",
            "2018 85",
            "2019–2024",
            "2025 58",
            "2026 62"),
        history.lines().stream().map(ContractHistoryTest::written).toList());
    assertEquals(List.of(3, 2, 2), history.runs().stream().map(List::size).toList());
  }

  @Test
  @DisplayName("once the register has begun, a year without contracts had none")
  void zero() {
    ContractHistory history = ContractHistory.of(PUBLISHED, Map.of(2024, 3L), 2026);
    assertEquals(
        List.of("2024 3", "2025 0", "2026 0"),
        history.lines().stream().map(ContractHistoryTest::written).skip(7).toList());
    assertEquals(Optional.of(0L), history.lastYear().map(YearFigure::contracts));
    assertEquals(List.of(2026, 2025, 2024), history.registerYears());
  }

  @Test
  @DisplayName("an empty register counts this year, and says nothing about the year before")
  void empty() {
    ContractHistory history = ContractHistory.of(PUBLISHED, Map.of(), 2026);
    assertEquals(new YearFigure(2026, 0, Origin.RUNNING, Optional.empty()), history.running());
    assertTrue(history.lastYear().isEmpty());
    assertEquals(List.of(2026), history.registerYears());
  }

  @Test
  @DisplayName("what was printed of a year stands, whatever is entered of it later")
  void printedStands() {
    ContractHistory history = ContractHistory.of(PUBLISHED, Map.of(2018, 4L), 2026);
    YearFigure of2018 =
        history.figures().stream().filter(f -> f.year() == 2018).findFirst().orElseThrow();
    assertEquals(85, of2018.contracts());
    assertEquals(Origin.PUBLISHED, of2018.origin());
  }

  @Test
  @DisplayName("the best year is the best before this one")
  void best() {
    ContractHistory history = ContractHistory.of(PUBLISHED, Map.of(2025, 85L, 2026, 99L), 2026);
    assertEquals(Optional.of(2025), history.best().map(YearFigure::year));
    assertTrue(ContractHistory.of(List.of(), Map.of(), 2026).best().isEmpty());
  }

  @Test
  @DisplayName("38 are missing from 62 to 100, none from 104; a bar is never more than full")
  void goal() {
    GoalProgress underWay = new GoalProgress(2026, 62, 100);
    assertEquals(38, underWay.missing());
    assertEquals(62, underWay.percent(underWay.contracts()));
    GoalProgress reached = new GoalProgress(2026, 104, 100);
    assertTrue(reached.isReached());
    assertEquals(0, reached.missing());
    assertEquals(100, reached.percent(reached.contracts()));
  }

  static PublishedContracts printed(int year, int contracts) {
    return new PublishedContracts(year, contracts, "bilan", "Bilanz");
  }

  private static String written(ContractHistory.Line line) {
    return line.figure()
        .map(figure -> figure.year() + " " + figure.contracts())
        .orElse(line.from() + "–" + line.to());
  }
}
