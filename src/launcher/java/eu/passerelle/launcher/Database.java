package eu.passerelle.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL of our own, started as a process, its data kept in a folder. */
public final class Database implements AutoCloseable {

  private final EmbeddedPostgres server;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts on a port (0: any free one) with the data of a folder, which is made if missing. */
  public static Database start(Path data, int port) throws IOException {
    Files.createDirectories(data.toAbsolutePath().getParent());
    return new Database(
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_connections", "100")
            .start());
  }

  /** The address for a driver. */
  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
  }

  public String user() {
    return "postgres";
  }

  public EmbeddedPostgres server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
