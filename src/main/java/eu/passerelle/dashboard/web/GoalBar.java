package eu.passerelle.dashboard.web;

import eu.passerelle.dashboard.ContractFigures;
import eu.passerelle.dashboard.ContractFigures.Overview;
import eu.passerelle.dashboard.GoalProgress;
import eu.passerelle.dashboard.YearFigure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** This year's contracts on their way to the goal, for everyone to see. */
@Named
@RequestScoped
public class GoalBar {

  @Inject private ContractFigures figures;

  private Overview overview;

  @PostConstruct
  void load() {
    overview = figures.overview();
  }

  public GoalProgress getProgress() {
    return overview.progress();
  }

  /** The best year so far, to compare with; none if there was no other year. */
  public List<YearFigure> getBest() {
    return overview.history().best().stream().toList();
  }

  Overview overview() {
    return overview;
  }
}
