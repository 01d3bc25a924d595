package eu.passerelle.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import eu.passerelle.launcher.Database;
import eu.passerelle.launcher.Liberty;
import eu.passerelle.launcher.SealKey;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything a journey needs, once for all of them: the application as production runs it (no trial
 * data, the first administrator invited by mail), its PostgreSQL, an SMTP server, a browser.
 */
final class World {

  /** What journeys that go on beside each other share, and those that go alone do not. */
  static final String NAME = "world";

  /** Those that go alone go first; the others need not wait for them in between. */
  static final int ALONE = 1;

  /** Then those that take longest, so that nobody waits for them in the end. */
  static final int LONG = 2;

  static final String ADMINISTRATOR = "admin@passerelle.example";

  private static final Path DATA = Path.of("target/journey-postgres");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("http://\\S+");
  private static final Pattern CODE = Pattern.compile("(?m)^[0-9]{6}$");

  private static World world;

  private Database database;
  private final GreenMail smtp;

  /** What was received before the mail server was stopped, which then forgets it. */
  private final List<MimeMessage> received = new CopyOnWriteArrayList<>();

  private final Liberty liberty;

  /** One for each thread that tests run on, as Playwright wants it. */
  private final List<Playwright> playwrights = new CopyOnWriteArrayList<>();

  private final ThreadLocal<Browser> browser = ThreadLocal.withInitial(this::launchBrowser);

  private World() throws IOException, InterruptedException {
    if (Files.exists(DATA)) {
      try (Stream<Path> files = Files.walk(DATA)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    database = Database.start(DATA, 0);
    int smtpPort = freePort();
    smtp = new GreenMail(new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    int http = freePort();
    liberty =
        new Liberty(
            Path.of("target/liberty/wlp"),
            "passerelle",
            environment(http, smtpPort),
            Path.of("target/journey-log/liberty.log"));
    liberty.start();
  }

  /**
   * Pages live for a second here: the compiler that only translates pays at once, those that study
   * what runs first never do.
   */
  private Browser launchBrowser() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwrights.add(playwright);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--in-process-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--js-flags=--no-opt,--no-maglev,--always-sparkplug,--single-threaded")));
  }

  /** The one world; it is closed when the tests' process ends. */
  static synchronized World get() {
    if (world == null) {
      try {
        world = new World();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("the application could not be started", e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(world::close));
    }
    return world;
  }

  /** The browser of this thread. */
  Browser browser() {
    return browser.get();
  }

  Liberty liberty() {
    return liberty;
  }

  Database database() {
    return database;
  }

  String address() {
    return liberty.address();
  }

  /** Ends the application as a power cut would: nothing is told, nothing is tidied up. */
  void killApplication() throws InterruptedException {
    liberty.process().descendants().forEach(ProcessHandle::destroyForcibly);
    liberty.process().destroyForcibly().waitFor();
  }

  /** Starts it again; nobody puts anything in order first. */
  void startApplication() throws IOException, InterruptedException {
    liberty.start();
  }

  void stopDatabase() throws IOException {
    database.close();
  }

  /** Starts it again where it was, with what it holds. */
  void startDatabase() throws IOException {
    database = Database.start(DATA, database.server().getPort());
  }

  void stopMail() {
    received.addAll(List.of(smtp.getReceivedMessages()));
    smtp.stop();
  }

  void startMail() {
    smtp.start();
  }

  /** How many letters someone got whose subject holds these words. */
  long countMailedTo(String recipient, String subject) {
    return mails(recipient, subject).count();
  }

  /** The link in the newest mail to someone whose subject holds these words, once it has come. */
  String linkMailedTo(String recipient, String subject) {
    await(
        () -> mail(recipient, subject).flatMap(mail -> found(LINK, mail)).isPresent(),
        "no link mailed to " + recipient + ": " + subject);
    return mail(recipient, subject).flatMap(mail -> found(LINK, mail)).orElseThrow();
  }

  /** The code in the newest mail to someone about it, once there are that many. */
  String codeMailedTo(String recipient, String subject, long mails) {
    await(() -> countMailedTo(recipient, subject) == mails, "no code mailed to " + recipient);
    return mail(recipient, subject).flatMap(mail -> found(CODE, mail)).orElseThrow();
  }

  /** Waits until someone was mailed about something. */
  void isMailed(String recipient, String subject) {
    await(() -> mail(recipient, subject).isPresent(), "no mail to " + recipient + ": " + subject);
  }

  /** Waits until someone was mailed a date for the calendar. */
  void isMailedCalendarFile(String recipient) {
    await(
        () ->
            mails()
                .anyMatch(
                    mail ->
                        GreenMailUtil.getWholeMessage(mail).contains("text/calendar")
                            && isTo(mail, recipient)),
        "no calendar file to " + recipient);
  }

  static void await(BooleanSupplier come, String otherwise) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!come.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError(otherwise);
      }
      pause();
    }
  }

  private static boolean isTo(MimeMessage mail, String recipient) {
    try {
      return mail.getAllRecipients()[0].toString().equalsIgnoreCase(recipient);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<MimeMessage> mail(String recipient, String subject) {
    return mails(recipient, subject).reduce((earlier, later) -> later);
  }

  private Stream<MimeMessage> mails(String recipient, String subject) {
    return mails().filter(mail -> isTo(mail, recipient) && subject(mail).contains(subject));
  }

  private Stream<MimeMessage> mails() {
    return Stream.concat(received.stream(), Stream.of(smtp.getReceivedMessages()));
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> found(Pattern pattern, Part part) {
    try {
      if (part.isMimeType("text/plain")) {
        Matcher found = pattern.matcher((String) part.getContent());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
      }
      if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart inner = parts.getBodyPart(i);
          Optional<String> found = found(pattern, inner);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, String> environment(int http, int smtpPort) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("PASSERELLE_HTTP_HOST", "localhost");
    environment.put("PASSERELLE_HTTP_PORT", String.valueOf(http));
    environment.put("PASSERELLE_BASE_URL", "http://localhost:" + http);
    environment.put("PASSERELLE_COOKIE_SECURE", "false");
    environment.put("PASSERELLE_DB_URL", database.url());
    environment.put("PASSERELLE_DB_USER", database.user());
    environment.put("PASSERELLE_DB_MIGRATION_USER", database.owner());
    environment.put("PASSERELLE_SMTP_HOST", "localhost");
    environment.put("PASSERELLE_SMTP_PORT", String.valueOf(smtpPort));
    environment.put("PASSERELLE_SMTP_FROM", "ne-pas-repondre@passerelle.example");
    environment.put("PASSERELLE_ADMIN_EMAIL", ADMINISTRATOR);
    environment.putAll(SealKey.in(DATA.resolveSibling("journey-seal")));
    return environment;
  }

  private static Path chromium() {
    return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
        .map("/usr/bin/"::concat)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not installed: run bin/test"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void close() {
    playwrights.forEach(Playwright::close);
    liberty.close();
    smtp.stop();
    try {
      database.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
