package eu.passerelle.mail;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Forgets once a day which letters went to whom a month ago, and those given up then, which an
 * operator could still have sent.
 */
@ApplicationScoped
public class Shredder implements Job {

  @Inject private EntityManager em;

  @Override
  public String name() {
    return "mail-shredder";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    em.createNativeQuery(
            "delete from letter"
                + " where coalesce(delivered_at, given_up_at) < now() - interval '30 days'")
        .executeUpdate();
  }
}
