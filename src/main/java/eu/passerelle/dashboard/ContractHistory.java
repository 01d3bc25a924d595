package eu.passerelle.dashboard;

import eu.passerelle.dashboard.YearFigure.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The contracts of all years up to this one.
 *
 * <p>A year before the register has the figure that was published of it, or none: what nobody
 * recorded is a gap and not zero. From the first year in which a contract was registered here every
 * year is counted, and one without contracts had none. This year is always counted.
 */
public record ContractHistory(List<YearFigure> figures) {

  /** A line of the table: one year with its figure, or the years between without any. */
  public record Line(int from, int to, Optional<YearFigure> figure) {

    public boolean isGap() {
      return figure.isEmpty();
    }
  }

  public ContractHistory {
    figures = List.copyOf(figures);
  }

  /**
   * Puts the years together.
   *
   * @param registered the years in which the register holds contracts, with their number
   */
  public static ContractHistory of(
      List<PublishedContracts> published, Map<Integer, Long> registered, int thisYear) {
    TreeMap<Integer, YearFigure> years = new TreeMap<>();
    int first = registered.keySet().stream().min(Integer::compare).orElse(thisYear);
    for (int year = Math.min(first, thisYear); year <= thisYear; year++) {
      years.put(year, YearFigure.registered(year, registered.getOrDefault(year, 0L), thisYear));
    }
    published.stream()
        .filter(figure -> figure.year() < thisYear)
        .forEach(figure -> years.put(figure.year(), YearFigure.published(figure)));
    return new ContractHistory(List.copyOf(years.values()));
  }

  public int firstYear() {
    return figures.get(0).year();
  }

  /** This year, of which not all is known yet. */
  public YearFigure running() {
    return figures.get(figures.size() - 1);
  }

  /** The year before this one, where the register counted it. */
  public Optional<YearFigure> lastYear() {
    return figures.stream()
        .filter(figure -> figure.year() == running().year() - 1)
        .filter(figure -> figure.origin() == Origin.REGISTER)
        .findFirst();
  }

  /** The year with most contracts before this one; the later one of two alike. */
  public Optional<YearFigure> best() {
    return figures.stream()
        .filter(figure -> !figure.isRunning())
        .max(Comparator.comparingLong(YearFigure::contracts).thenComparing(YearFigure::year));
  }

  /** The years that the register counts, the latest first. */
  public List<Integer> registerYears() {
    return figures.stream()
        .filter(figure -> figure.origin() != Origin.PUBLISHED)
        .map(YearFigure::year)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The figures in runs without a gap: only within one a line may join them. */
  public List<List<YearFigure>> runs() {
    List<List<YearFigure>> runs = new ArrayList<>();
    for (YearFigure figure : figures) {
      if (runs.isEmpty() || !follows(runs.get(runs.size() - 1), figure)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(figure);
    }
    return runs;
  }

  private static boolean follows(List<YearFigure> run, YearFigure figure) {
    return run.get(run.size() - 1).year() == figure.year() - 1;
  }

  /** The lines of a table, the earliest year first. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int next = firstYear();
    for (YearFigure figure : figures) {
      if (figure.year() > next) {
        lines.add(new Line(next, figure.year() - 1, Optional.empty()));
      }
      lines.add(new Line(figure.year(), figure.year(), Optional.of(figure)));
      next = figure.year() + 1;
    }
    return lines;
  }
}
