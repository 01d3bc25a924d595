package eu.passerelle.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The Open Liberty server that the build assembled, run as a process of its own. A note beside its
 * log says which process that is, so that one whose launcher was killed can be ended later.
 */
public final class Liberty implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SECONDS_TO_STOP = 30;

  private final Path home;
  private final String name;
  private final Map<String, String> environment;
  private final Path log;
  private Process process;
  private volatile boolean closed;

  /**
   * @param home the server's installation, {@code target/liberty/wlp}
   * @param name the server's name among those installed
   * @param environment what {@code server.xml} and MicroProfile Config read
   * @param log where the console goes
   */
  public Liberty(Path home, String name, Map<String, String> environment, Path log) {
    this.home = home;
    this.name = name;
    this.environment = environment;
    this.log = log;
  }

  /** Starts and waits until the application says that it is ready. */
  public Liberty start() throws IOException, InterruptedException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/server").toString(), "run", name);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    process = builder.start();
    Files.writeString(note(log), identity(process.toHandle()));
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!ready()) {
      if (closed) {
        close();
      }
      if (!process.isAlive()) {
        throw new IOException("Open Liberty ended by itself; its last words are in " + log);
      }
      if (Instant.now().isAfter(deadline)) {
        close();
        throw new IOException("the application was not ready in time; see " + log);
      }
      Thread.sleep(200);
    }
    return this;
  }

  public Process process() {
    return process;
  }

  /** Whether the application serves and reaches its database. */
  public boolean ready() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address() + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(3000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  public String address() {
    return "http://localhost:" + environment.get("PASSERELLE_HTTP_PORT");
  }

  /** Ends the server that a killed launcher left behind, by the note beside its log. */
  public static void endLeftOver(Path log) throws IOException {
    Path note = note(log);
    if (Files.exists(note)) {
      String noted = Files.readString(note);
      ProcessHandle.allProcesses()
          .filter(running -> identity(running).equals(noted))
          .forEach(Liberty::end);
      Files.delete(note);
    }
  }

  private static Path note(Path log) {
    return log.resolveSibling("liberty.pid");
  }

  /** A number comes again, but not from the same second. */
  private static String identity(ProcessHandle process) {
    return process.pid()
        + " "
        + process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  @Override
  public void close() {
    closed = true;
    if (process != null) {
      end(process.toHandle());
    }
  }

  private static void end(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
