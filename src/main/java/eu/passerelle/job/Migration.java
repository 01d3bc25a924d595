package eu.passerelle.job;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before anything else starts. Flyway locks out other nodes. */
@ApplicationScoped
public class Migration {

  /** Observers of {@link Startup} that read or write the database come after this. */
  public static final int FIRST = 100;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  void migrate(@Observes @Priority(FIRST) Startup event) {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        // The server's own session table may be there first; it is no migration of ours.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
