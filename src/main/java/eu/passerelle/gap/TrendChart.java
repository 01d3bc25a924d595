package eu.passerelle.gap;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where everything of the two lines over the months stands in a drawing: places that nobody fits,
 * and candidates whom none fits. Where a month was not counted, no line crosses its room.
 */
public final class TrendChart {

  private static final int LEFT = 44;
  private static final int RIGHT = 22;
  private static final int TOP = 16;
  private static final int BOTTOM = 34;
  private static final int LABEL_WIDTH = 56;
  private static final int MOST_STEPS = 4;

  /** A month's point; the month is written out where there is room, the later ones first. */
  public record Point(int x, int y, YearMonth month, boolean labelled) {}

  /** A number of the scale. */
  public record Tick(int y, long number) {}

  private final List<MonthBalance> months;
  private final int width;
  private final int height;
  private final long step;
  private final long highest;

  public TrendChart(List<MonthBalance> months, int width, int height) {
    this.months = List.copyOf(months);
    this.width = width;
    this.height = height;
    long most =
        months.stream()
            .flatMapToLong(
                m -> LongStream.of(without(m, Subject.PLACE), without(m, Subject.CANDIDATE)))
            .max()
            .orElse(0);
    this.step = stepFor(most);
    this.highest = Math.max(1, (most + step - 1) / step) * step;
  }

  /** The first of 1, 2, 5, 10, 20, 50 and so on of which few make up a number. */
  private static long stepFor(long most) {
    long power = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (factor * power * MOST_STEPS >= most) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }

  private static long without(MonthBalance month, Subject subject) {
    return month.balance().without(subject);
  }

  public List<Point> points(Subject subject) {
    List<Point> points = new ArrayList<>();
    int free = Integer.MAX_VALUE;
    for (int i = months.size() - 1; i >= 0; i--) {
      MonthBalance month = months.get(i);
      int x = x(month.month());
      boolean labelled = free - x >= LABEL_WIDTH;
      points.add(0, new Point(x, y(without(month, subject)), month.month(), labelled));
      free = labelled ? x : free;
    }
    return points;
  }

  /** The line through them, as a path that breaks where a month is missing. */
  public String line(Subject subject) {
    StringBuilder path = new StringBuilder();
    YearMonth before = null;
    for (Point point : points(subject)) {
      boolean follows = before != null && before.plusMonths(1).equals(point.month());
      path.append(follows ? 'L' : 'M').append(point.x()).append(' ').append(point.y());
      before = point.month();
    }
    return path.toString();
  }

  public List<Tick> ticks() {
    return LongStream.iterate(0, number -> number <= highest, number -> number + step)
        .mapToObj(number -> new Tick(y(number), number))
        .toList();
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

  private int x(YearMonth month) {
    YearMonth first = months.get(0).month();
    long span = first.until(months.get(months.size() - 1).month(), ChronoUnit.MONTHS);
    // A point keeps half a label's distance from both ends; the only month stands in the middle.
    int from = LEFT + LABEL_WIDTH / 2;
    int to = right() - LABEL_WIDTH / 2;
    return span == 0
        ? (from + to) / 2
        : (int)
            Math.round(from + (to - from) * first.until(month, ChronoUnit.MONTHS) / (double) span);
  }

  private int y(long number) {
    return (int) Math.round(floor() - (floor() - TOP) * number / (double) highest);
  }
}
