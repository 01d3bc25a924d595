package eu.passerelle.job;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema to this version before anything else starts. Flyway locks out other nodes.
 *
 * <p>It works under a role of its own, which then owns the tables: the application's, which owns
 * none, can be kept from changing what is only ever added to.
 */
@ApplicationScoped
public class Migration {

  /** Observers of {@link Startup} that read or write the database come after this. */
  public static final int FIRST = 100;

  private static final Logger LOG = Logger.getLogger(Migration.class.getName());

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Inject
  @ConfigProperty(name = "PASSERELLE_DB_MIGRATION_USER")
  private Optional<String> owner;

  @Inject
  @ConfigProperty(name = "PASSERELLE_DB_MIGRATION_PASSWORD")
  private Optional<String> password;

  void migrate(@Observes @Priority(FIRST) Startup event) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData application = connection.getMetaData();
      String url = application.getURL();
      FluentConfiguration flyway =
          Flyway.configure(getClass().getClassLoader()).dataSource(database);
      owner.ifPresent(role -> flyway.dataSource(url, role, password.orElse("")));
      flyway
          .locations("classpath:db/migration")
          .placeholders(Map.of("application", application.getUserName()))
          // The server's own session table may be there first; it is no migration of ours.
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
      if (ownsTrail(connection)) {
        LOG.warning(
            "the application's database role owns the audit trail and could change it: give it a"
                + " role of its own and set PASSERELLE_DB_MIGRATION_USER");
      }
    }
  }

  private static boolean ownsTrail(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet owner =
            statement.executeQuery(
                "select pg_has_role(relowner, 'USAGE') from pg_class"
                    + " where oid = 'audit_entry'::regclass")) {
      return owner.next() && owner.getBoolean(1);
    }
  }
}
