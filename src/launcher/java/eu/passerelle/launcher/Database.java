package eu.passerelle.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL of our own, started as a process, its data kept in a folder. Whoever starts it
 * stops it; one that was left running on the folder by a process that was killed is stopped first.
 */
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final EmbeddedPostgres server;

  private Database(Path data, EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
  }

  /** Starts on a port (0: any free one) with the data of a folder, which is made if missing. */
  public static Database start(Path data, int port) throws IOException {
    if (!Files.isDirectory(data.toAbsolutePath().getParent())) {
      Files.createDirectories(data.toAbsolutePath().getParent());
    }
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            // Ours alone: one more would stop PostgreSQL while the application still uses it.
            .setRegisterShutdownHook(false)
            // Called once the folder is locked: nobody living owns what runs on it.
            .setDataDirectoryCustomizer(Database::endLeftOver)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_connections", "100")
            .start();
    return new Database(data, withRoles(server));
  }

  private static void endLeftOver(File data) {
    try {
      // The application that used it was ended before: none of its connections holds this up.
      running(data.toPath()).ifPresent(ProcessHandle::destroy);
      awaitEnd(data.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code postmaster.pid} names, if it is still that process and not a later namesake. */
  private static Optional<ProcessHandle> running(Path data) throws IOException {
    List<String> note;
    try {
      note = Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochSecond(Long.parseLong(note.get(2).strip()));
    return ProcessHandle.of(Long.parseLong(note.get(0).strip()))
        .filter(process -> process.info().command().orElse("").contains("postgres"))
        .filter(
            process ->
                process.info().startInstant().stream()
                    .anyMatch(at -> Duration.between(at, started).abs().toSeconds() < 5));
  }

  private static void awaitEnd(Path data) throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    try {
      while (running(data).isPresent() && Instant.now().isBefore(deadline)) {
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As in production: the role that migrates owns the tables, the application's own is another. */
  private static EmbeddedPostgres withRoles(EmbeddedPostgres server) throws IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            create role passerelle login;
          exception when duplicate_object then null;
          end $$;
          grant create on schema public to passerelle;
          """);
      return server;
    } catch (SQLException e) {
      server.close();
      throw new IOException(e);
    }
  }

  /** The address for a driver. */
  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
  }

  /** The application's role. */
  public String user() {
    return "passerelle";
  }

  /** Whose the tables are: the role that migrates. */
  public String owner() {
    return "postgres";
  }

  public EmbeddedPostgres server() {
    return server;
  }

  /** Waits until all it holds is written down, which may take longer than its own patience. */
  @Override
  public void close() throws IOException {
    server.close();
    awaitEnd(data);
  }
}
