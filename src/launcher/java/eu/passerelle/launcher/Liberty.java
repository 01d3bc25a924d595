package eu.passerelle.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Open Liberty server that the build assembled, run as a process of its own. */
public final class Liberty implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final Path home;
  private final String name;
  private final Map<String, String> environment;
  private final Path log;
  private Process process;

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
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!ready()) {
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

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
