package eu.passerelle.gap;

import eu.passerelle.gap.GapWriter.Line;
import eu.passerelle.gap.Gaps.Left;
import eu.passerelle.job.Job;
import eu.passerelle.matching.BothSides;
import eu.passerelle.matching.Finding;
import eu.passerelle.matching.WhatKeepsApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Counts every day where places and candidates find no counterpart. The current month is written
 * anew each time, so its last count remains; begun twice, it counts the same.
 *
 * <p>What takes time, the comparing, holds no transaction: reading is one, writing another.
 */
@ApplicationScoped
public class Counting implements Job {

  @Inject private WhatKeepsApart whatKeepsApart;
  @Inject private GapBook book;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "gap-counting";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    Map<Long, Integer> placesLeft =
        book.placesLeft().stream().collect(Collectors.toMap(Left::offerId, Left::places));
    BothSides sides = whatKeepsApart.today(Set.copyOf(book.spokenFor()));
    Tally tally = new Tally();
    // An offer that has no place left by now is none any more.
    tally.count(sides.places(), Cell::ofPlace, place -> placesLeft.getOrDefault(place.number(), 0));
    tally.count(sides.candidates(), Cell::ofCandidate, any -> 1);
    book.keep(YearMonth.from(LocalDate.now(clock)), tally.figures, tally.lines());
  }

  /** What a count adds up to. */
  static final class Tally {

    private record Counted(Cell cell, long number, int counted, List<Long> nearest) {}

    private final Map<Cell, Integer> figures = new HashMap<>();
    private final List<Counted> gaps = new ArrayList<>();

    <F> void count(
        List<Finding<F>> findings,
        Function<Finding<F>, Cell> cellOf,
        ToIntFunction<Finding<F>> worth) {
      for (Finding<F> finding : findings) {
        int counted = worth.applyAsInt(finding);
        if (counted > 0) {
          Cell cell = cellOf.apply(finding);
          figures.merge(cell, counted, Integer::sum);
          if (cell.block().isPresent()) {
            gaps.add(new Counted(cell, finding.number(), counted, finding.nearest()));
          }
        }
      }
    }

    Map<Cell, Integer> figures() {
      return figures;
    }

    /** The gaps in the order of the lists: by occupation and ground, the oldest first. */
    List<Line> lines() {
      gaps.sort(
          Comparator.comparing((Counted gap) -> gap.cell().subject())
              .thenComparing(gap -> gap.cell().occupation())
              .thenComparing(gap -> gap.cell().block().orElseThrow())
              .thenComparing(Counted::number));
      List<Line> lines = new ArrayList<>(gaps.size());
      for (Counted gap : gaps) {
        lines.add(
            new Line(lines.size() + 1, gap.cell(), gap.number(), gap.counted(), gap.nearest()));
      }
      return lines;
    }
  }
}
