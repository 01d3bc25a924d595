package eu.passerelle.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.passerelle.trial.Login;
import eu.passerelle.trial.Trial;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Passerelle on this machine for a trial: PostgreSQL, a mailbox, Open Liberty with the
 * application, and invented people and companies. Ctrl-C stops all of it, in order; what a launcher
 * left running that was killed, the next one stops first.
 */
public final class Passerelle {

  private static final long ROOM_NEEDED = 500L << 20;

  /**
   * Who answers for the trial, invented like all others in it. Without accents: where no locale is
   * set, the environment carries none.
   */
  private static final Map<String, String> INVENTED_OPERATOR =
      Map.of(
          "PASSERELLE_OPERATOR_NAME", "Association Passerelle (exploitant fictif / erfunden)",
          "PASSERELLE_OPERATOR_ADDRESS", "1 rue du Pont, 67000 Strasbourg (fictif / erfunden)",
          "PASSERELLE_OPERATOR_EMAIL", "contact@passerelle.example",
          "PASSERELLE_OPERATOR_PHONE", "+33 3 53 01 00 00 (fictif / erfunden)",
          "PASSERELLE_OPERATOR_DIRECTOR", "Camille Martin (nom fictif / Name erfunden)",
          "PASSERELLE_OPERATOR_HOST", "cet ordinateur, pour un essai / dieser Rechner, zur Probe",
          "PASSERELLE_OPERATOR_DATA_PROTECTION", "donnees@passerelle.example (fictif / erfunden)");

  private final Settings settings;
  private final Path log;

  /** What is to be stopped, the last started first. */
  private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

  private volatile boolean stopping;

  private Passerelle(Settings settings) {
    this.settings = settings;
    this.log = settings.kept().resolve("log/liberty.log");
  }

  public static void main(String[] arguments) throws InterruptedException {
    // Where no locale is set, Java would print question marks for accents.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
    System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
    try {
      new Passerelle(Settings.from(System.getenv())).run();
    } catch (Sentence e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (RuntimeException e) {
      // Without this what was started would go on, and nobody would know.
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    moveIn();
    settings.checkPorts();
    int smtp = freePort();
    Database database = startDatabase();
    startMailbox(smtp);
    System.out.println("PostgreSQL is up, Open Liberty is starting …");
    Liberty liberty = startLiberty(database, smtp);
    Trial.fill(database);
    announce(liberty);
    int status = liberty.process().waitFor();
    throw unlessStopping(
        new Sentence(
            "Open Liberty ended by itself (status %d), so the rest is stopped too; its last words"
                    .formatted(status)
                + " are in "
                + log
                + "."));
  }

  /** Makes the folder this trial's own and ends what a killed launcher left running in it. */
  private void moveIn() {
    Path kept = settings.kept();
    try {
      if (!Files.isDirectory(kept)) {
        Files.createDirectories(kept);
      }
      FileChannel lock =
          FileChannel.open(
              kept.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      running.push(lock);
      if (lock.tryLock() == null) {
        throw new Sentence(
            "Another Passerelle is running on %s: stop it, or choose another folder with PASSERELLE_VAR=…"
                .formatted(kept.toAbsolutePath()));
      }
      Liberty.endLeftOver(log);
    } catch (IOException e) {
      throw new Sentence("Passerelle cannot write in %s: %s.".formatted(kept.toAbsolutePath(), e));
    }
    if (kept.toFile().getUsableSpace() < ROOM_NEEDED) {
      throw new Sentence(
          "The disk is full: Passerelle needs 500 MB free under %s."
              .formatted(kept.toAbsolutePath()));
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getClass().getSimpleName();
  }

  private Database startDatabase() throws InterruptedException {
    Path data = settings.kept().resolve("postgres");
    try {
      Database database = Database.start(data, 0);
      running.push(database);
      return database;
    } catch (IOException | RuntimeException e) {
      throw unlessStopping(
          new Sentence(
              "PostgreSQL did not start on %s: %s."
                  .formatted(data.toAbsolutePath(), e.getMessage())));
    }
  }

  private void startMailbox(int smtp) throws InterruptedException {
    try {
      running.push(new Mailbox(settings.kept().resolve("mailbox"), smtp, settings.mailbox()));
    } catch (IOException | RuntimeException e) {
      throw unlessStopping(
          new Sentence("The mailbox of the trial did not start: " + e.getMessage() + "."));
    }
  }

  private Liberty startLiberty(Database database, int smtp) throws InterruptedException {
    try {
      Liberty liberty =
          new Liberty(
              Path.of("target/liberty/wlp"), "passerelle", environment(database, smtp), log);
      running.push(liberty);
      return liberty.start();
    } catch (IOException e) {
      throw unlessStopping(new Sentence("Passerelle did not start: " + e.getMessage() + "."));
    }
  }

  private Map<String, String> environment(Database database, int smtp) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put(
        "WLP_OUTPUT_DIR", settings.kept().resolve("liberty").toAbsolutePath().toString());
    environment.put("PASSERELLE_HTTP_HOST", "localhost");
    environment.put("PASSERELLE_HTTP_PORT", String.valueOf(settings.http()));
    environment.put("PASSERELLE_BASE_URL", "http://localhost:" + settings.http());
    environment.put("PASSERELLE_COOKIE_SECURE", "false");
    environment.put("PASSERELLE_DB_URL", database.url());
    environment.put("PASSERELLE_DB_USER", database.user());
    environment.put("PASSERELLE_DB_PASSWORD", "");
    environment.put("PASSERELLE_DB_MIGRATION_USER", database.owner());
    environment.put("PASSERELLE_SMTP_HOST", "localhost");
    environment.put("PASSERELLE_SMTP_PORT", String.valueOf(smtp));
    environment.put("PASSERELLE_SMTP_FROM", "ne-pas-repondre@passerelle.example");
    environment.put("PASSERELLE_TRIAL", "true");
    environment.putAll(SealKey.in(settings.kept()));
    environment.putAll(INVENTED_OPERATOR);
    return environment;
  }

  private void announce(Liberty liberty) {
    System.out.println(
        """

        Passerelle is open:
          en français   %1$s/fr/
          auf Deutsch   %1$s/de/
          mails sent    http://localhost:%2$d/
          API           %1$s/openapi/ui/

        Sign in as one of these; people and companies are invented. Password of all: %3$s
        %4$s
        Ctrl-C stops it; what you entered stays for the next start.
        """
            .formatted(liberty.address(), settings.mailbox(), Login.PASSWORD, logins()));
  }

  private static String logins() {
    return Stream.of(Login.values())
        .map(login -> "  %-28s %s".formatted(login.email(), login.story()))
        .collect(Collectors.joining("\n"));
  }

  private void stop() {
    stopping = true;
    if (running.size() > 1) {
      System.out.println("Stopping …");
    }
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("Something did not stop cleanly: " + e.getMessage());
      }
    }
  }

  /** What fails because it is being stopped is no news: then only the end is waited for. */
  private Sentence unlessStopping(Sentence sentence) throws InterruptedException {
    if (stopping) {
      Thread.currentThread().join();
    }
    return sentence;
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new Sentence("This machine gives no port for the mailbox: " + e.getMessage() + ".");
    }
  }
}
