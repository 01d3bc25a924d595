package eu.passerelle.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells who watches how many letters wait, since when, and how many were given up. Never a reason
 * to turn away from a node: it serves its pages all the same, and no other would deliver sooner.
 */
@Readiness
@ApplicationScoped
public class Backlog implements HealthCheck {

  private static final String QUERY =
      """
      select count(*) filter (where given_up_at is null),
        coalesce(extract(epoch from now() - min(created_at) filter (where given_up_at is null)), 0),
        count(given_up_at)
      from letter where delivered_at is null
      """;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder mail = HealthCheckResponse.named("mail").up();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(QUERY);
        var letters = query.executeQuery()) {
      letters.next();
      return mail.withData("waiting", letters.getLong(1))
          .withData("oldestWaitsSeconds", letters.getLong(2))
          .withData("givenUp", letters.getLong(3))
          .build();
    } catch (SQLException e) {
      // The check of the database says so.
      return mail.build();
    }
  }
}
