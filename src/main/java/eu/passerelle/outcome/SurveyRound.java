package eu.passerelle.outcome;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Looks once a day whose contract ended six months ago, and asks each in a transaction of its own.
 */
@ApplicationScoped
public class SurveyRound implements Job {

  @Inject private SurveyCampaign campaign;

  @Override
  public String name() {
    return "outcome-survey";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    while (campaign.due().stream().filter(campaign::ask).count() > 0) {
      // one batch after the other, until a batch asks nobody any more
    }
  }
}
