package eu.passerelle.dashboard;

import static eu.passerelle.dashboard.ContractHistoryTest.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.dashboard.YearChart.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearChartTest {

  private static final ContractHistory HISTORY =
      ContractHistory.of(
          List.of(printed(2011, 10), printed(2012, 20), printed(2017, 68), printed(2018, 85)),
          Map.of(2025, 58L, 2026, 62L),
          2026);

  private final YearChart chart = new YearChart(HISTORY, 100, 720, 330);

  @Test
  @DisplayName("years stand at even distances, gaps included, and more is higher")
  void points() {
    List<Point> points = chart.points();
    int year = points.get(1).x() - points.get(0).x();
    assertEquals(5 * year, points.get(2).x() - points.get(1).x(), 3);
    assertTrue(points.get(1).y() < points.get(0).y());
    assertTrue(points.stream().allMatch(p -> p.y() > chart.goalY() && p.y() <= chart.floor()));
    assertTrue(points.stream().allMatch(p -> p.x() > chart.left() && p.x() < chart.right()));
  }

  @Test
  @DisplayName("no line crosses a gap, and the one to the running year is drawn apart")
  void lines() {
    List<Point> p = chart.points();
    assertEquals(List.of(path(p.get(0), p.get(1)), path(p.get(2), p.get(3))), chart.lines());
    assertEquals(List.of(path(p.get(4), p.get(5))), chart.openLine());
    assertTrue(
        new YearChart(ContractHistory.of(List.of(), Map.of(), 2026), 100, 720, 330)
            .openLine()
            .isEmpty());
  }

  @Test
  @DisplayName("where years stand close, the later ones are written out and none over another")
  void labels() {
    List<Point> points = new YearChart(HISTORY, 100, 340, 280).points();
    assertTrue(points.get(points.size() - 1).labelled());
    assertFalse(points.get(points.size() - 2).labelled());
    List<Integer> at = points.stream().filter(Point::labelled).map(Point::x).toList();
    for (int i = 1; i < at.size(); i++) {
      assertTrue(at.get(i) - at.get(i - 1) >= 32);
    }
  }

  @Test
  @DisplayName("the scale counts from zero in round steps and reaches the goal or more")
  void scale() {
    assertEquals(List.of(0L, 50L, 100L), numbers(chart));
    assertEquals(chart.floor(), chart.ticks().get(0).y());
    ContractHistory many = ContractHistory.of(List.of(), Map.of(2026, 870L), 2026);
    assertEquals(List.of(0L, 500L), numbers(new YearChart(many, 100, 720, 330)));
  }

  private static List<Long> numbers(YearChart chart) {
    return chart.ticks().stream().map(YearChart.Tick::number).toList();
  }

  private static String path(Point from, Point to) {
    return "M%d %dL%d %d".formatted(from.x(), from.y(), to.x(), to.y());
  }
}
