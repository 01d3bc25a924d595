package eu.passerelle.dashboard;

import eu.passerelle.dashboard.YearFigure.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Where everything of the line over the years stands in a drawing of some width and height. Years
 * without a figure leave their room free, and no line crosses it.
 */
public final class YearChart {

  private static final int LEFT = 44;
  private static final int RIGHT = 22;
  private static final int TOP = 22;
  private static final int BOTTOM = 34;

  /** Room that a year needs below the axis, and a figure above its point. */
  private static final int LABEL_WIDTH = 32;

  /** Air above the highest figure, so that it can be written there. */
  private static final double AIR = 1.12;

  /** A year's point; written out where there is room, the later years first. */
  public record Point(int x, int y, YearFigure figure, boolean labelled) {}

  /** A number of the scale. */
  public record Tick(int y, long number) {}

  private final ContractHistory history;
  private final long goal;
  private final int width;
  private final int height;
  private final double highest;

  public YearChart(ContractHistory history, long goal, int width, int height) {
    this.history = history;
    this.goal = goal;
    this.width = width;
    this.height = height;
    long most = history.figures().stream().mapToLong(YearFigure::contracts).max().orElse(0);
    this.highest = Math.max(goal, most) * AIR;
  }

  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    List<YearFigure> figures = history.figures();
    int free = Integer.MAX_VALUE;
    for (int i = figures.size() - 1; i >= 0; i--) {
      YearFigure figure = figures.get(i);
      boolean labelled = free - x(figure.year()) >= LABEL_WIDTH;
      points.add(0, new Point(x(figure.year()), y(figure.contracts()), figure, labelled));
      free = labelled ? x(figure.year()) : free;
    }
    return points;
  }

  /** The lines between years that follow each other and are over, as paths. */
  public List<String> lines() {
    return history.runs().stream()
        .map(run -> run.stream().filter(figure -> !figure.isRunning()).toList())
        .filter(run -> run.size() > 1)
        .map(this::path)
        .toList();
  }

  /** The line to this year, which is not over; empty if the year before has no figure. */
  public List<String> openLine() {
    List<YearFigure> run = history.runs().get(history.runs().size() - 1);
    return run.size() < 2 ? List.of() : List.of(path(run.subList(run.size() - 2, run.size())));
  }

  /** Which origins there are, for the legend. */
  public List<Origin> origins() {
    return history.figures().stream().map(YearFigure::origin).distinct().sorted().toList();
  }

  /** The scale: zero and some round numbers. */
  public List<Tick> ticks() {
    long step = roundUp(highest / 3);
    return LongStream.iterate(0, number -> number <= highest, number -> number + step)
        .mapToObj(number -> new Tick(y(number), number))
        .toList();
  }

  public int goalY() {
    return y(goal);
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return width - RIGHT;
  }

  /** Where the zero is. */
  public int floor() {
    return height - BOTTOM;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  private String path(List<YearFigure> run) {
    Function<YearFigure, String> at = f -> x(f.year()) + " " + y(f.contracts());
    return run.stream().map(at).collect(Collectors.joining("L", "M", ""));
  }

  private int x(int year) {
    int first = history.firstYear();
    int last = history.running().year();
    // A point keeps half a label's distance from both ends; the only year stands in the middle.
    int from = LEFT + LABEL_WIDTH / 2;
    int to = right() - LABEL_WIDTH / 2;
    return first == last
        ? (from + to) / 2
        : (int) Math.round(from + (to - from) * (year - first) / (double) (last - first));
  }

  private int y(long contracts) {
    return (int) Math.round(floor() - (floor() - TOP) * contracts / highest);
  }

  /** The next of 1, 2, 5, 10, 20, 50 and so on. */
  private static long roundUp(double number) {
    long power = 1;
    while (power * 10 < number) {
      power *= 10;
    }
    for (long factor : new long[] {1, 2, 5}) {
      if (factor * power >= number) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
