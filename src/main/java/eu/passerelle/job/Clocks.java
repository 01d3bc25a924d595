package eu.passerelle.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the Upper Rhine, injected so that tests own the time. */
@ApplicationScoped
public class Clocks {

  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
