package eu.passerelle.dashboard.web;

import eu.passerelle.dashboard.Breakdown;
import eu.passerelle.dashboard.Breakdown.Share;
import eu.passerelle.dashboard.ContractFigures;
import eu.passerelle.language.Messages;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The contracts of a chosen year by occupation, competent body, direction and country. */
@Named
@RequestScoped
public class BreakdownPage {

  /** One way of counting, e.g. by occupation; in words: {@code dashboard.by.X}. */
  public record Table(String by, List<Row> rows) {}

  /**
   * A line of a table.
   *
   * @param share of all contracts of the year, between 0 and 1
   * @param length of its bar in percent, 100 for the most frequent
   */
  public record Row(String label, long contracts, double share, long length) {}

  @Inject private ContractFigures figures;
  @Inject private Occupations occupations;
  @Inject private GoalBar goalBar;
  @Inject private Messages messages;
  @Inject private Page page;

  private String asked = "";
  private Breakdown breakdown;
  private List<Table> tables;

  public String getYear() {
    return asked;
  }

  public void setYear(String year) {
    this.asked = year;
  }

  /** The years there are to choose from, the latest first. */
  public List<Integer> getYears() {
    return goalBar.overview().history().registerYears();
  }

  /** The year shown: the one asked for if the register counts it, else this one. */
  public int getShown() {
    return getYears().stream()
        .filter(year -> year.toString().equals(asked))
        .findFirst()
        .orElseGet(() -> goalBar.getProgress().year());
  }

  public long getAll() {
    return breakdown.all();
  }

  public List<Table> getTables() {
    return tables;
  }

  @Transactional
  public void count() {
    breakdown = figures.breakdown(getShown());
    tables =
        List.of(
            table(
                "occupation",
                breakdown.byOccupation(occupations.all()),
                occupation -> occupation.title(page.language())),
            table(
                "registrar",
                breakdown.byRegistrar(page.language()),
                body ->
                    body.map(b -> b.name(page.language()))
                        .orElseGet(() -> said("dashboard.registrar.none"))),
            table(
                "direction",
                breakdown.byDirection(),
                direction ->
                    said(
                        "dashboard.direction."
                            .concat(direction.map(d -> d.name()).orElse("NONE")))),
            table(
                "practice",
                breakdown.byPractice(),
                country -> said("territory.country.".concat(country.name()))));
  }

  private <T> Table table(String by, List<Share<T>> shares, Function<T, String> label) {
    long most = shares.stream().mapToLong(Share::contracts).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Share<T> share : shares) {
      long contracts = share.contracts();
      rows.add(
          new Row(
              label.apply(share.what()),
              contracts,
              contracts / (double) Math.max(1, getAll()),
              Math.round(100.0 * contracts / Math.max(1, most))));
    }
    return new Table(by, rows);
  }

  private String said(String key) {
    return messages.text(page.language(), key);
  }
}
