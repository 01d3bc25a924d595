package eu.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells who watches whether papers get a seal, and until when its certificate is valid. Never a
 * reason to turn away from a node.
 */
@Readiness
@ApplicationScoped
public class SealCheck implements HealthCheck {

  @Inject private Seal seal;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder check =
        HealthCheckResponse.named("seal").up().withData("sealed", seal.validUntil().isPresent());
    seal.validUntil().ifPresent(day -> check.withData("validUntil", day.toString()));
    return check.build();
  }
}
