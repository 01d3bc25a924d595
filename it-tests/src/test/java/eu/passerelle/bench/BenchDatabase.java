package eu.passerelle.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own for what is measured, with the application's schema. */
public final class BenchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final Connection connection;

  private BenchDatabase(EmbeddedPostgres server) throws SQLException {
    this.server = server;
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations("classpath:db/migration")
        .placeholders(Map.of("application", "postgres"))
        .load()
        .migrate();
    this.connection = server.getPostgresDatabase().getConnection();
  }

  public static BenchDatabase start() throws IOException, SQLException {
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
    return new BenchDatabase(EmbeddedPostgres.builder().setDataDirectory(data).start());
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  public Connection connection() {
    return connection;
  }

  public void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The SQL of a name in the folder {@code bench}. */
  public static String script(String name) {
    try (var script = BenchDatabase.class.getResourceAsStream("/bench/" + name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
