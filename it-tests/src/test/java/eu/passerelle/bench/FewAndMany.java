package eu.passerelle.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The median of each question, asked of few and then of many, and how many times longer it took.
 */
public final class FewAndMany {

  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  public void add(String question, double median) {
    millis.computeIfAbsent(question, any -> new ArrayList<>()).add(median);
  }

  /**
   * Prints them side by side.
   *
   * @param of what there are few and many of
   */
  public void print(int runs, String of, int few, int many) {
    System.out.printf(
        "%n===== medians of %d runs, in milliseconds =====%n%n%-45s %,12d %,12d %8s%n",
        runs, of, few, many, "ratio");
    millis.forEach(
        (question, both) ->
            System.out.printf(
                Locale.ROOT,
                "%-45s %12.2f %12.2f %8.1f%n",
                question,
                both.get(0),
                both.get(1),
                both.get(1) / both.get(0)));
  }
}
