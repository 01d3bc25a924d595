package eu.passerelle.gap;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.gap.GapOnList.Apart;
import eu.passerelle.gap.GapWriter.Line;
import eu.passerelle.gap.Gaps.Left;
import eu.passerelle.gap.Gaps.Near;
import eu.passerelle.gap.Gaps.Told;
import eu.passerelle.gap.Gaps.Total;
import eu.passerelle.matching.Block;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Reason;
import eu.passerelle.matching.WhatKeepsApart;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Areas;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Where the counts are kept, and where the coordination looks them up. */
@ApplicationScoped
public class GapBook {

  /** How many months are kept: long enough to lay three years of recruiting beside each other. */
  static final int KEPT_MONTHS = 36;

  /** How many months are shown beside each other. */
  private static final int SHOWN_MONTHS = 12;

  @Inject private Gaps gaps;
  @Inject private Offers offers;
  @Inject private Candidates candidates;
  @Inject private Occupations occupations;
  @Inject private Areas areas;
  @Inject private WhatKeepsApart whatKeepsApart;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Transactional
  List<Long> spokenFor() {
    return gaps.spokenFor();
  }

  @Transactional
  List<Left> placesLeft() {
    return gaps.placesLeft(LocalDate.now(clock));
  }

  /** Keeps what was counted in place of what was counted before in this month. */
  @Transactional
  void keep(YearMonth month, Map<Cell, Integer> figures, List<Line> lines) {
    try (Connection connection = database.getConnection()) {
      GapWriter writer = new GapWriter(connection);
      writer.replace(month, figures, lines, clock.instant());
      writer.closeBefore(month);
      writer.forgetBefore(month.minusMonths(KEPT_MONTHS - 1L));
    } catch (SQLException e) {
      throw new IllegalStateException("the gaps of " + month + " could not be kept", e);
    }
  }

  /** The occupations by which gaps are looked at, in the order of priority. */
  @Transactional
  public List<Occupation> occupations() {
    return occupations.all();
  }

  /** The areas by which they are. */
  @Transactional
  public List<Area> areas() {
    return areas.all();
  }

  /** When all was counted last; empty before the first time. */
  @Transactional
  public Optional<Instant> countedAt() {
    return gaps.countedAt();
  }

  /** The months that can be looked at, the latest first. */
  @Transactional
  public List<YearMonth> months() {
    return gaps.months();
  }

  /** The last twelve months, all or a part of each; a month that was not counted is missing. */
  @Transactional
  public List<MonthBalance> trend(Selection selection) {
    YearMonth from = YearMonth.from(LocalDate.now(clock)).minusMonths(SHOWN_MONTHS - 1L);
    return gaps.trend(from, selection).entrySet().stream()
        .map(entry -> new MonthBalance(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Transactional
  public MonthFigures figures(YearMonth month, Selection selection) {
    return gaps.figures(month, selection);
  }

  /** The figures of a month for a file. */
  @Transactional
  public List<Told> told(YearMonth month) {
    return gaps.told(month);
  }

  /** How long the list behind a figure of the last count is. */
  @Transactional
  public Total count(Subject subject, Optional<Block> block, Selection selection) {
    return gaps.count(subject, block, selection);
  }

  /** A page of that list, each with what keeps those nearest apart as it is now. */
  @Transactional
  public List<GapOnList> list(
      Subject subject, Optional<Block> block, Selection selection, int page, int size) {
    List<Integer> numbers = gaps.page(subject, block, selection, page, size);
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<GapLine> lines = gaps.withNumbers(numbers);
    Map<Integer, List<Near>> nearest =
        gaps.nearest(numbers).stream().collect(Collectors.groupingBy(Near::lineId));
    Beside beside = beside(lines, nearest);
    return lines.stream()
        .map(
            line ->
                new GapOnList(
                    line,
                    nearest.getOrDefault(line.id(), List.of()).stream()
                        .flatMap(near -> apart(line, near, beside).stream())
                        .toList()))
        .toList();
  }

  /** What pairs are told from: the offers and profiles by their numbers, and the law. */
  private record Beside(
      Map<Long, Offer> offers, Map<Long, Candidate> candidates, Eligibility law) {}

  private Beside beside(List<GapLine> lines, Map<Integer, List<Near>> nearest) {
    List<Near> all = nearest.values().stream().flatMap(List::stream).toList();
    List<Long> profiles =
        Stream.concat(
                lines.stream().flatMap(line -> line.candidate().stream()),
                all.stream().map(Near::candidateId).filter(Objects::nonNull))
            .toList();
    return new Beside(
        offers
            .withNumbers(all.stream().map(Near::offerId).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(Offer::id, Function.identity())),
        candidates.withNumbers(profiles).stream()
            .collect(Collectors.toMap(Candidate::id, Function.identity())),
        whatKeepsApart.law());
  }

  /** What keeps two apart; empty for who has taken answers back since the last count. */
  private Optional<Apart> apart(GapLine line, Near near, Beside beside) {
    Offer offer = line.offer().orElseGet(() -> beside.offers().get(near.offerId()));
    Candidate candidate = beside.candidates().get(line.candidate().orElse(near.candidateId()));
    return Optional.ofNullable(candidate)
        .flatMap(Facts::of)
        .map(
            facts ->
                new Apart(
                    offer,
                    facts.home(),
                    whatKeepsApart.between(facts, Facts.of(offer), beside.law()).stream()
                        .map(Reason::toCoordination)
                        .toList()));
  }
}
