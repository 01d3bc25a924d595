package eu.passerelle.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code bin/run} after its build: the launcher as a process of its own, on a folder. */
final class Run implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final Process launcher;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listening;

  private Run(Path folder, Process launcher) {
    this.folder = folder;
    this.launcher = launcher;
    this.listening = new Thread(this::listen);
    listening.start();
  }

  /**
   * Starts on free ports; what it says is there to be read at once. Its server is asked for a few
   * pages only: the second compiler would take longer over its start than it gives back.
   */
  static Run on(Path folder) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.jboss.logging.provider=jdk",
            "-Djava.util.logging.config.file=src/launcher/resources/quiet.properties",
            "-cp",
            "target/test-classes:target/classes:"
                + Files.readString(Path.of("target/launcher.classpath")).strip(),
            "eu.passerelle.launcher.Passerelle");
    java.environment().put("PASSERELLE_VAR", folder.toString());
    java.environment().put("PASSERELLE_HTTP_PORT", String.valueOf(freePort()));
    java.environment().put("PASSERELLE_MAILBOX_PORT", String.valueOf(freePort()));
    return new Run(folder, java.redirectErrorStream(true).start());
  }

  /** Waits until it says that Passerelle is open. */
  Run open() throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!said().contains("Ctrl-C stops it")) {
      if (!launcher.isAlive() || Instant.now().isAfter(deadline)) {
        close();
        throw new AssertionError("Passerelle did not open: " + said());
      }
      Thread.sleep(100);
    }
    return this;
  }

  String said() {
    return String.join("\n", said);
  }

  /** What it printed that looks so: the first group of each match. */
  List<String> said(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(said())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  String application() {
    return said("en français +(http://\\S+)/fr/").get(0);
  }

  String mailbox() {
    return said("mails sent +(http://\\S+)/$").get(0);
  }

  ProcessHandle liberty() throws IOException {
    return process(Files.readString(folder.resolve("log/liberty.pid")).split(" ")[0]);
  }

  ProcessHandle postgres() throws IOException {
    return process(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0));
  }

  /** Counts in the database that it started. */
  int count(String of) throws IOException, SQLException {
    String port = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3).strip();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + of)) {
      result.next();
      return result.getInt(1);
    }
  }

  /** As Ctrl-C does. */
  void stop() throws InterruptedException {
    launcher.toHandle().destroy();
    ended();
  }

  /** As a power cut would that spares its children. */
  void kill() throws InterruptedException {
    launcher.toHandle().destroyForcibly();
    ended();
  }

  /** Waits until it has ended and all it said was heard; its exit status. */
  int ended() throws InterruptedException {
    if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the launcher does not end: " + said());
    }
    listening.join(5_000);
    return launcher.exitValue();
  }

  @Override
  public void close() {
    launcher.toHandle().destroy();
    launcher.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private void listen() {
    try (BufferedReader reader = launcher.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException e) {
      said.add("(no more was heard: " + e.getMessage() + ")");
    }
  }

  private static ProcessHandle process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
