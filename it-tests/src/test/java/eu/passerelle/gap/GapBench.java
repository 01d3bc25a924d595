package eu.passerelle.gap;

import eu.passerelle.bench.BenchDatabase;
import eu.passerelle.candidate.Candidates_;
import eu.passerelle.gap.Gaps.Near;
import eu.passerelle.matching.BenchMarket;
import eu.passerelle.matching.Block;
import eu.passerelle.matching.BothSides;
import eu.passerelle.offer.Offers_;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.ref.Reference;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The nightly count of gaps, step by step, and what its pages ask, with as many offers as
 * candidates: how both grow. Every pair in a plain loop is compared beside it as long as that takes
 * no hour, and must find as many. Started by {@code bin/bench gaps}, never by a test.
 */
public final class GapBench {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int MOST_FOR_PLAIN_LOOP = 10_000;
  private static final int MONTHS = 12;
  private static final int SIZE = 20;
  private static final int WARMING = 20;
  private static final int RUNS = 41;

  private final BenchDatabase database;
  private final EntityManagerFactory mapping;
  private final LocalDate today = LocalDate.now();
  private final YearMonth month = YearMonth.from(today);
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private GapBench(BenchDatabase database, EntityManagerFactory mapping) {
    this.database = database;
    this.mapping = mapping;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (BenchDatabase database = BenchDatabase.start();
        EntityManagerFactory mapping = BenchMarket.mapping(database.url(), GapLine.class)) {
      BenchMarket.settle(database);
      GapBench bench = new GapBench(database, mapping);
      // Not yet warm, the first count would only tell of the JVM.
      database.run(BenchDatabase.script("market").formatted(1, SIZES.get(0)));
      bench.count();
      bench.rows.clear();
      int before = SIZES.get(0);
      for (int size : SIZES) {
        if (size > before) {
          database.run(BenchDatabase.script("market").formatted(before + 1, size));
        }
        database.run("vacuum analyze");
        bench.measure(size);
        before = size;
      }
      bench.print();
    }
  }

  private void measure(int size) throws SQLException {
    long without = count();
    note(
        "every pair, s",
        size > MOST_FOR_PLAIN_LOOP
            ? "–"
            : seconds(
                () -> {
                  long plain = BenchMarket.withoutByPlainLoop(mapping, today);
                  if (plain != without) {
                    throw new IllegalStateException(without + " instead of " + plain);
                  }
                }));
    // A year of such months: the oldest of what a page shows.
    for (int ago = 1; ago < MONTHS; ago++) {
      database.run(
          "insert into gap_figure select date '%s', subject, occupation_slug, country, area_code,"
                  .formatted(month.minusMonths(ago).atDay(1))
              + " side, block, counted from gap_figure where month = '%s' on conflict do nothing"
                  .formatted(month.atDay(1)));
    }
    database.run("vacuum analyze");
    Selection carpenters =
        new Selection(Optional.of("zimmerer"), Optional.empty(), Optional.empty());
    ask("page: which months there are", Gaps::months);
    ask(
        "page: the last twelve months",
        gaps -> gaps.trend(month.minusMonths(MONTHS - 1), Selection.ALL));
    ask("page: the month in three ways", gaps -> gaps.figures(month, Selection.ALL));
    ask("page: the same of one occupation", gaps -> gaps.figures(month, carpenters));
    ask("list: its length", gaps -> gaps.count(Subject.PLACE, Optional.empty(), Selection.ALL));
    ask(
        "list: its length, a ground of an occupation",
        gaps -> gaps.count(Subject.CANDIDATE, Optional.of(Block.GERMAN), carpenters));
    ask("list: 20 places with their pairs", gaps -> list(gaps, Subject.PLACE, 1));
    ask("list: 20 candidates with their pairs", gaps -> list(gaps, Subject.CANDIDATE, 1));
    database.run("delete from gap_figure where month < '%s'".formatted(month.atDay(1)));
  }

  /** Counts once as the job does. */
  private long count() throws SQLException {
    long before = used();
    BothSides[] sides = new BothSides[1];
    note("read, s", seconds(() -> sides[0] = BenchMarket.bothSides(mapping, today)));
    Counting.Tally tally = new Counting.Tally();
    note(
        "compare places, s",
        seconds(() -> tally.count(sides[0].places(), Cell::ofPlace, any -> 1)));
    note(
        "compare candidates, s",
        seconds(() -> tally.count(sides[0].candidates(), Cell::ofCandidate, any -> 1)));
    List<GapWriter.Line> lines = tally.lines();
    note("kept meanwhile, MB", String.format(Locale.ROOT, "%.1f", (used() - before) / 1e6));
    Reference.reachabilityFence(sides[0]);
    database.connection().setAutoCommit(false);
    note(
        "write, s",
        seconds(
            () -> {
              GapWriter writer = new GapWriter(database.connection());
              writer.replace(month, tally.figures(), lines, Instant.now());
              writer.closeBefore(month);
              database.connection().commit();
            }));
    database.connection().setAutoCommit(true);
    long without = lines.stream().filter(l -> l.cell().subject() == Subject.PLACE).count();
    note("places without a candidate", String.valueOf(without));
    note("candidates without a place", String.valueOf(lines.size() - without));
    note("figures of the month", String.valueOf(tally.figures().size()));
    return without;
  }

  private void list(Gaps gaps, Subject subject, int page) {
    List<Integer> numbers = gaps.page(subject, Optional.empty(), Selection.ALL, page, SIZE);
    List<GapLine> lines = gaps.withNumbers(numbers);
    List<Near> nearest = gaps.nearest(numbers);
    new Offers_(gaps.em())
        .withNumbers(nearest.stream().map(Near::offerId).filter(Objects::nonNull).toList());
    List<Long> profiles = new ArrayList<>();
    lines.forEach(line -> line.candidate().ifPresent(profiles::add));
    nearest.stream().map(Near::candidateId).filter(Objects::nonNull).forEach(profiles::add);
    new Candidates_(gaps.em()).withNumbers(profiles);
  }

  private void ask(String question, Consumer<Gaps> asked) {
    double[] times = new double[RUNS];
    for (int run = -WARMING; run < RUNS; run++) {
      try (EntityManager em = mapping.createEntityManager()) {
        long start = System.nanoTime();
        asked.accept(new Gaps_(em));
        if (run >= 0) {
          times[run] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    Arrays.sort(times);
    note(question + ", ms", String.format(Locale.ROOT, "%.2f", times[RUNS / 2]));
  }

  private interface Step {
    void run() throws SQLException;
  }

  private static String seconds(Step step) throws SQLException {
    long start = System.nanoTime();
    step.run();
    return String.format(Locale.ROOT, "%.3f", (System.nanoTime() - start) / 1e9);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void note(String what, String value) {
    rows.computeIfAbsent(what, any -> new ArrayList<>()).add(value);
  }

  private void print() {
    System.out.printf(
        Locale.ROOT, "%n%-50s %,12d %,12d %,12d%n", "", SIZES.get(0), SIZES.get(1), SIZES.get(2));
    rows.forEach(
        (what, values) ->
            System.out.printf(
                "%-50s %12s %12s %12s%n", what, values.get(0), values.get(1), values.get(2)));
  }
}
