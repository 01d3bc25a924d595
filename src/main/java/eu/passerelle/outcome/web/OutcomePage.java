package eu.passerelle.outcome.web;

import eu.passerelle.outcome.OutcomeFigures;
import eu.passerelle.outcome.SurveyCampaign;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the surveys add up to, for the coordination: how many were asked first. */
@Named
@RequestScoped
public class OutcomePage {

  @Inject private SurveyCampaign campaign;
  private OutcomeFigures figures;

  @PostConstruct
  void load() {
    figures = campaign.figures();
  }

  public OutcomeFigures getFigures() {
    return figures;
  }
}
