package eu.passerelle.account;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what is kept only against guessing, once a day. */
@ApplicationScoped
public class Housekeeping implements Job {

  @Inject private Throttle throttle;

  @Override
  public String name() {
    return "account-housekeeping";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    throttle.forgetOld();
  }
}
