package eu.passerelle.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.gap.TrendChart.Point;
import eu.passerelle.gap.TrendChart.Tick;
import eu.passerelle.matching.Block;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines over the months")
class TrendChartTest {

  private static final YearMonth JANUARY = YearMonth.of(2027, 1);

  @Test
  @DisplayName("break where a month was not counted: a gap is no zero")
  void gap() {
    TrendChart chart =
        new TrendChart(
            List.of(month(0, 4, 1), month(1, 5, 2), month(3, 6, 3), month(4, 7, 4)), 720, 320);
    assertEquals(2, chart.line(Subject.PLACE).chars().filter(c -> c == 'M').count());
    assertEquals(2, chart.line(Subject.PLACE).chars().filter(c -> c == 'L').count());
    List<Point> points = chart.points(Subject.PLACE);
    assertEquals(
        2 * (points.get(1).x() - points.get(0).x()), points.get(2).x() - points.get(1).x(), 1);
  }

  @Test
  @DisplayName("have one scale of a few round numbers, from zero to above the highest")
  void scale() {
    TrendChart chart = new TrendChart(List.of(month(0, 31, 87), month(1, 40, 12)), 720, 320);
    assertEquals(List.of(0L, 50L, 100L), chart.ticks().stream().map(Tick::number).toList());
    assertEquals(chart.floor(), chart.ticks().get(0).y());
    assertTrue(chart.points(Subject.CANDIDATE).get(0).y() < chart.points(Subject.PLACE).get(0).y());
  }

  @Test
  @DisplayName("write out the months for which there is room, the last one always")
  void labels() {
    List<MonthBalance> year =
        java.util.stream.IntStream.range(0, 12).mapToObj(i -> month(i, i, i)).toList();
    List<Point> narrow = new TrendChart(year, 340, 280).points(Subject.PLACE);
    assertTrue(narrow.get(11).labelled());
    assertTrue(narrow.stream().anyMatch(point -> !point.labelled()));
    List<Point> labelled = narrow.stream().filter(Point::labelled).toList();
    for (int i = 1; i < labelled.size(); i++) {
      assertTrue(labelled.get(i).x() - labelled.get(i - 1).x() >= 56);
    }
  }

  @Test
  @DisplayName("stand at zero where nothing is kept apart, and are none without months")
  void nothing() {
    TrendChart chart = new TrendChart(List.of(month(0, 0, 0)), 720, 320);
    assertEquals(chart.floor(), chart.points(Subject.PLACE).get(0).y());
    assertEquals("", new TrendChart(List.of(), 720, 320).line(Subject.PLACE));
  }

  private static MonthBalance month(int number, long places, long candidates) {
    Balance balance = new Balance();
    balance.add(Subject.PLACE, Optional.of(Block.WAY), places);
    balance.add(Subject.CANDIDATE, Optional.of(Block.WAY), candidates);
    return new MonthBalance(JANUARY.plusMonths(number), balance);
  }
}
