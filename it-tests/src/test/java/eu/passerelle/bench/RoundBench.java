package eu.passerelle.bench;

import com.sun.management.ThreadMXBean;
import eu.passerelle.round.Preferences;
import eu.passerelle.round.StableAssignment;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * A year's round, from a thousand candidates and as many places to ten thousand, beside what
 * JGraphT takes to assign the same pairs: the heaviest matching where each lists some of the other
 * side, and the Hungarian method where all list all. Started by {@code bin/bench round}, never by a
 * test.
 */
public final class RoundBench {

  private static final int[] SIZES = {1_000, 2_000, 5_000, 10_000};
  private static final int LISTED = 100;
  private static final int[] COMPLETE = {100, 200, 400, 800};
  private static final int FULL_SCORE = 100;
  private static final int RUNS = 9;

  /** Above this many seconds one run has to do. */
  private static final double LONG = 3;

  /** What was measured of one way to assign; the time is the processor's, whoever else is there. */
  private record Measured(double seconds, double megabytes) {}

  /** Pairs of one side with the other, place by place. */
  private record Pairs(int size, int[][] candidates, int[][] scores) {

    static Pairs drawn(int size, int listed) {
      Random random = new Random(size);
      int[][] candidates = new int[size][];
      int[][] scores = new int[size][];
      for (int place = 0; place < size; place++) {
        int[] best = random.ints(listed, 0, FULL_SCORE + 1).sorted().toArray();
        scores[place] = IntStream.range(0, listed).map(i -> best[listed - 1 - i]).toArray();
        candidates[place] =
            listed == size
                ? shuffled(size, random)
                : random.ints(0, size).distinct().limit(listed).toArray();
      }
      return new Pairs(size, candidates, scores);
    }

    private static int[] shuffled(int size, Random random) {
      int[] all = IntStream.range(0, size).toArray();
      for (int i = size - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int kept = all[i];
        all[i] = all[other];
        all[other] = kept;
      }
      return all;
    }

    StableAssignment stable() {
      Preferences.Lists lists = Preferences.of(size);
      for (int place = 0; place < size; place++) {
        int[] reluctances = Arrays.stream(scores[place]).map(s -> FULL_SCORE - s).toArray();
        lists.place(1, candidates[place], reluctances);
      }
      return StableAssignment.of(lists.done());
    }

    /** Candidates are the numbers below the size, places those from it on. */
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph(int sign) {
      var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
      IntStream.range(0, 2 * size).forEach(graph::addVertex);
      for (int place = 0; place < size; place++) {
        for (int i = 0; i < candidates[place].length; i++) {
          var edge = graph.addEdge(candidates[place][i], size + place);
          graph.setEdgeWeight(edge, sign * scores[place][i]);
        }
      }
      return graph;
    }

    Object heaviest() {
      return new MaximumWeightBipartiteMatching<>(graph(1), side(0), side(size)).getMatching();
    }

    Object hungarian() {
      return new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph(-1), side(0), side(size))
          .getMatching();
    }

    private Set<Integer> side(int from) {
      return IntStream.range(from, from + size).boxed().collect(Collectors.toSet());
    }
  }

  private RoundBench() {}

  public static void main(String[] arguments) {
    System.out.printf("%nEach place lists %d candidates; JGraphT's heaviest matching%n%n", LISTED);
    heading();
    for (int size : SIZES) {
      Pairs pairs = Pairs.drawn(size, LISTED);
      compare(size, measured(pairs::stable), measured(pairs::heaviest));
    }
    System.out.printf("%nAll list all; JGraphT's Hungarian method%n%n");
    heading();
    for (int size : COMPLETE) {
      Pairs pairs = Pairs.drawn(size, size);
      compare(size, measured(pairs::stable), measured(pairs::hungarian));
    }
    System.out.printf("%nAll list all, ten thousand of each%n%n");
    Measured whole = measured(Pairs.drawn(10_000, 10_000)::stable);
    System.out.printf(Locale.ROOT, "%.2f s, %,.0f MB%n", whole.seconds(), whole.megabytes());
  }

  private static void heading() {
    System.out.printf(
        "%10s %12s %10s %12s %10s %8s%n",
        "each side", "stable, s", "MB", "JGraphT, s", "MB", "ratio");
  }

  private static void compare(int size, Measured ours, Measured theirs) {
    System.out.printf(
        Locale.ROOT,
        "%,10d %12.4f %,10.1f %12.4f %,10.1f %,8.0f%n",
        size,
        ours.seconds(),
        ours.megabytes(),
        theirs.seconds(),
        theirs.megabytes(),
        theirs.seconds() / ours.seconds());
  }

  /** The median of some runs after a first; the memory is all that one run asks for. */
  private static Measured measured(Supplier<Object> assigning) {
    Measured first = once(assigning);
    if (first.seconds() > LONG) {
      return first;
    }
    Measured[] runs =
        IntStream.range(0, RUNS).mapToObj(run -> once(assigning)).toArray(Measured[]::new);
    Arrays.sort(runs, (one, other) -> Double.compare(one.seconds(), other.seconds()));
    return runs[RUNS / 2];
  }

  private static Measured once(Supplier<Object> assigning) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    Object assignment = assigning.get();
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    long asked = threads.getCurrentThreadAllocatedBytes() - bytes;
    if (assignment == null) {
      throw new IllegalStateException("nothing was assigned");
    }
    return new Measured(seconds, asked / 1e6);
  }
}
