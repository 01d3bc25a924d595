package eu.passerelle.launcher;

import eu.passerelle.trial.Login;
import eu.passerelle.trial.Trial;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Passerelle on this machine for a trial: PostgreSQL, a mailbox, Open Liberty with the
 * application, and invented people and companies. Ctrl-C stops all of it.
 */
public final class Passerelle {

  private static final long ROOM_NEEDED = 500L << 20;

  private Passerelle() {}

  public static void main(String[] arguments) throws Exception {
    try {
      run();
    } catch (Sentence e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** What keeps the trial from starting, in one sentence. */
  private static final class Sentence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Sentence(String message) {
      super(message);
    }
  }

  private static void run() throws IOException, InterruptedException {
    int http = port("PASSERELLE_HTTP_PORT", 9080);
    int mail = port("PASSERELLE_MAILBOX_PORT", 9081);
    Path kept = Path.of("var");
    Files.createDirectories(kept);
    if (kept.toFile().getUsableSpace() < ROOM_NEEDED) {
      throw new Sentence(
          "The disk is full: Passerelle needs 500 MB free under " + kept.toAbsolutePath() + ".");
    }
    int smtp = freePort();
    Database database = startDatabase(kept.resolve("postgres"));
    Mailbox mailbox = new Mailbox(smtp, mail);
    Liberty liberty =
        new Liberty(
            Path.of("target/liberty/wlp"),
            "passerelle",
            environment(database, http, smtp),
            kept.resolve("log/liberty.log"));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  liberty.close();
                  mailbox.close();
                  try {
                    database.close();
                  } catch (IOException e) {
                    System.err.println("PostgreSQL did not stop cleanly: " + e.getMessage());
                  }
                }));
    System.out.println("PostgreSQL is up, Open Liberty is starting …");
    try {
      liberty.start();
    } catch (IOException e) {
      throw new Sentence("Passerelle did not start: " + e.getMessage() + ".");
    }
    Trial.fill(database);
    announce(liberty, mail);
    liberty.process().waitFor();
  }

  private static Database startDatabase(Path data) {
    try {
      return Database.start(data, 0);
    } catch (IOException | IllegalStateException e) {
      throw new Sentence(
          "PostgreSQL did not start: "
              + e.getMessage()
              + ". Is another Passerelle running on "
              + data.toAbsolutePath()
              + "?");
    }
  }

  private static Map<String, String> environment(Database database, int http, int smtp) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("PASSERELLE_HTTP_HOST", "localhost");
    environment.put("PASSERELLE_HTTP_PORT", String.valueOf(http));
    environment.put("PASSERELLE_BASE_URL", "http://localhost:" + http);
    environment.put("PASSERELLE_COOKIE_SECURE", "false");
    environment.put("PASSERELLE_DB_URL", database.url());
    environment.put("PASSERELLE_DB_USER", database.user());
    environment.put("PASSERELLE_DB_PASSWORD", "");
    environment.put("PASSERELLE_SMTP_HOST", "localhost");
    environment.put("PASSERELLE_SMTP_PORT", String.valueOf(smtp));
    environment.put("PASSERELLE_SMTP_FROM", "ne-pas-repondre@passerelle.example");
    environment.put("PASSERELLE_TRIAL", "true");
    return environment;
  }

  private static void announce(Liberty liberty, int mail) {
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
            .formatted(liberty.address(), mail, Login.PASSWORD, logins()));
  }

  private static String logins() {
    return Stream.of(Login.values())
        .map(login -> "  %-28s %s".formatted(login.email(), login.story()))
        .collect(Collectors.joining("\n"));
  }

  private static int port(String variable, int usual) {
    String wanted = System.getenv(variable);
    int port = wanted == null ? usual : Integer.parseInt(wanted);
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new Sentence(
          "Port %d is in use: stop what uses it, or choose another with %s=…"
              .formatted(port, variable));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
