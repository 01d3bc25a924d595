package eu.passerelle.outcome;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Unties answers from who gave them once they have been kept long enough, looking once a day. */
@ApplicationScoped
public class Forgetting implements Job {

  @Inject private SurveyCampaign campaign;

  @Override
  public String name() {
    return "outcome-forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    campaign.forget();
  }
}
