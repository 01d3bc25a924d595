package eu.passerelle.gap.web;

import eu.passerelle.gap.Balance;
import eu.passerelle.gap.GapBook;
import eu.passerelle.gap.MonthBalance;
import eu.passerelle.gap.MonthFigures;
import eu.passerelle.gap.MonthFigures.Where;
import eu.passerelle.gap.Subject;
import eu.passerelle.gap.TrendChart;
import eu.passerelle.language.Messages;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Country;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where places and candidates find no counterpart, and what blocks, in a month and over months. */
@Named
@RequestScoped
public class GapsPage {

  /**
   * A line of a table: what it is of, and where its list is found.
   *
   * @param code what the address of the list says; empty if it has none of its own
   */
  public record Row(String code, String label, Balance balance) {}

  /** One way of looking at the figures; in words {@code gap.by.X}. */
  public record Table(String by, List<Row> rows) {}

  @Inject private GapBook book;
  @Inject private GapChoice choice;
  @Inject private Messages messages;
  @Inject private Page page;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private Optional<Instant> countedAt;
  private List<MonthBalance> trend = List.of();
  private List<YearMonth> months;
  private YearMonth month;
  private MonthFigures figures;
  private TrendChart wideChart;
  private TrendChart narrowChart;

  @PostConstruct
  void load() {
    countedAt = book.countedAt();
    trend = book.trend(choice.selection());
    months = book.months();
    month =
        months.stream()
            .filter(one -> one.toString().equals(request.getParameter("month")))
            .findFirst()
            .orElseGet(() -> monthOf(countedAt.orElse(clock.instant())));
    figures = book.figures(month, choice.selection());
    wideChart = new TrendChart(trend, 720, 320);
    narrowChart = new TrendChart(trend, 340, 280);
  }

  /** When all was counted last, as a list of one; empty before the first time. */
  public List<Instant> getCountedAt() {
    return countedAt.stream().toList();
  }

  /** The months that can be chosen, the latest first. */
  public List<YearMonth> getMonths() {
    return months;
  }

  public YearMonth getMonth() {
    return month;
  }

  /** Whether the lists are of the month shown: they are of the last count only. */
  public boolean isListed() {
    return countedAt.filter(at -> monthOf(at).equals(month)).isPresent();
  }

  private YearMonth monthOf(Instant at) {
    return YearMonth.from(at.atZone(clock.getZone()));
  }

  public Subject[] getSubjects() {
    return Subject.values();
  }

  public Balance getWhole() {
    return figures.whole();
  }

  /** The month by occupation, area and side; a way in which only one is chosen is left out. */
  public List<Table> getTables() {
    List<Table> tables = new ArrayList<>();
    if (choice.getOccupation().isEmpty()) {
      tables.add(
          new Table(
              "occupation",
              choice.getOccupations().stream()
                  .map(Occupation::slug)
                  .filter(figures.byOccupation()::containsKey)
                  .map(
                      slug ->
                          new Row(
                              slug, choice.occupationTitle(slug), figures.byOccupation().get(slug)))
                  .toList()));
    }
    if (choice.getArea().isEmpty()) {
      tables.add(
          new Table(
              "area",
              figures.byArea().entrySet().stream()
                  .map(
                      entry ->
                          new Row(
                              entry.getKey().area().orElse(""),
                              label(entry.getKey()),
                              entry.getValue()))
                  .sorted(Comparator.comparingLong(GapsPage::withoutAnything).reversed())
                  .toList()));
    }
    if (choice.getSide().isEmpty()) {
      tables.add(
          new Table(
              "side",
              Stream.of(Country.values())
                  .filter(figures.bySide()::containsKey)
                  .map(side -> new Row(side.name(), countryName(side), figures.bySide().get(side)))
                  .toList()));
    }
    return tables;
  }

  private static long withoutAnything(Row row) {
    return row.balance().without(Subject.PLACE) + row.balance().without(Subject.CANDIDATE);
  }

  private String label(Where where) {
    return where
        .area()
        .map(choice::areaName)
        .orElseGet(
            () -> messages.text(page.language(), "gap.elsewhere", countryName(where.country())));
  }

  private String countryName(Country country) {
    return messages.text(page.language(), "territory.country.".concat(country.name()));
  }

  /** The months beside each other, the latest first. */
  public List<MonthBalance> getTrend() {
    return trend.stream().sorted(Comparator.comparing(MonthBalance::month).reversed()).toList();
  }

  /** What keeps most of them apart in words; a dash if nobody is kept. */
  public String most(Balance balance, Subject subject) {
    return balance
        .most(subject)
        .map(block -> messages.text(page.language(), "gap.block.".concat(block.name())))
        .orElse("–");
  }

  /** How long the bar of a ground is in percent, 100 for the most frequent. */
  public long length(Balance.Share share, Subject subject) {
    long most = figures.whole().blocks(subject).get(0).counted();
    return Math.round(100.0 * share.counted() / most);
  }

  /** The lines as a screen or a sheet of paper shows them. */
  public TrendChart getWideChart() {
    return wideChart;
  }

  /** The lines as a telephone shows them. */
  public TrendChart getNarrowChart() {
    return narrowChart;
  }
}
