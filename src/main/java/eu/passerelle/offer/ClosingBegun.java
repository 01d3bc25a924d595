package eu.passerelle.offer;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Closes every hour the open offers whose training has begun. They have left the lists at midnight;
 * from now on their companies see them as closed.
 */
@ApplicationScoped
public class ClosingBegun implements Job {

  private static final int AT_ONCE = 500;

  @Inject private Offers offers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "offer-closing-begun";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    LocalDate today = LocalDate.now(clock);
    for (long id : offers.begun(today, Page.first(AT_ONCE))) {
      offers
          .locked(id)
          .filter(offer -> offer.hasBegunUnfilled(today))
          .ifPresent(
              offer -> {
                offer.close();
                trail.record("offer", id, "closed", Optional.empty(), "training has begun");
              });
    }
  }
}
