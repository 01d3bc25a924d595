package eu.passerelle.round;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Erases rounds, and with them who took part, once nobody compares them any more. */
@ApplicationScoped
public class Forgetting implements Job {

  @Inject private RoundProposing proposing;

  @Override
  public String name() {
    return "round-forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    proposing.forget();
  }
}
