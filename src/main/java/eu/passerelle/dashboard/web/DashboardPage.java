package eu.passerelle.dashboard.web;

import eu.passerelle.contract.ContractStatus;
import eu.passerelle.dashboard.ContractFigures;
import eu.passerelle.dashboard.ContractFigures.Overview;
import eu.passerelle.dashboard.ContractFigures.UnderWay;
import eu.passerelle.dashboard.ContractHistory;
import eu.passerelle.dashboard.YearChart;
import eu.passerelle.outcome.OutcomeFigures;
import eu.passerelle.outcome.SurveyCampaign;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The coordination's first page: where the contracts stand today, and over the years. */
@Named
@RequestScoped
public class DashboardPage {

  @Inject private ContractFigures figures;
  @Inject private SurveyCampaign campaign;
  @Inject private GoalBar goalBar;
  @Inject private Clock clock;

  private Overview overview;
  private YearChart wideChart;
  private YearChart narrowChart;
  private UnderWay underWay;
  private OutcomeFigures outcome;
  private long sameDayLastYear;

  @PostConstruct
  void load() {
    overview = goalBar.overview();
    wideChart = chart(720, 400);
    narrowChart = chart(340, 300);
    underWay = figures.underWay();
    outcome = campaign.figures();
    sameDayLastYear = isLastYearCounted() ? figures.sameDayLastYear() : 0;
  }

  private YearChart chart(int width, int height) {
    return new YearChart(overview.history(), overview.goal().contracts(), width, height);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public Overview getOverview() {
    return overview;
  }

  public ContractHistory getHistory() {
    return overview.history();
  }

  /** The line as a screen or a sheet of paper shows it. */
  public YearChart getWideChart() {
    return wideChart;
  }

  /** The line as a telephone shows it. */
  public YearChart getNarrowChart() {
    return narrowChart;
  }

  /** Whether there is a year before in the register to compare with. */
  public boolean isLastYearCounted() {
    return overview.history().lastYear().isPresent();
  }

  public long getSameDayLastYear() {
    return sameDayLastYear;
  }

  public UnderWay getUnderWay() {
    return underWay;
  }

  /** The states that a contract passes before it is registered. */
  public List<ContractStatus> getStatesUnderWay() {
    return Arrays.stream(ContractStatus.values())
        .filter(status -> !status.isInRegister() && status != ContractStatus.ABANDONED)
        .toList();
  }

  public long getAwaitingRegistration() {
    return underWay.count(ContractStatus.AWAITING_REGISTRATION);
  }

  public OutcomeFigures getOutcome() {
    return outcome;
  }
}
