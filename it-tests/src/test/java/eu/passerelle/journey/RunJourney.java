package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The trial that {@code bin/run} gives a newcomer, started three times on the same folder: it opens
 * full of life, is stopped, killed, and left alone by its server, and loses nothing.
 */
@Order(World.LONG)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunJourney {

  private static final Path FOLDER = Path.of("target/run-journey").toAbsolutePath();
  private static final String NEW_PASSWORD = "Nouveau mot de passe";
  private static final String TRIAL = "Version d’essai";

  /** What the killed launcher left running. */
  private static ProcessHandle leftLiberty;

  private static ProcessHandle leftPostgres;

  @BeforeAll
  static void onNothing() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  @Order(1)
  @DisplayName("everyone it prints can sign in, lists are real, and stopping it stops everything")
  void firstStart() throws Exception {
    try (Run run = Run.on(FOLDER).open()) {
      List<String> logins = run.said("^  (\\S+@\\S+) ");
      String password = run.said("Password of all: (\\S+)").get(0);
      assertTrue(logins.size() >= 8, run.said());
      for (String login : logins) {
        assertEquals(
            302, new Visitor(run.application() + "/").signIn(login, password).statusCode(), login);
      }
      assertEquals(
          200, new Visitor(run.application() + "/").signIn(logins.get(0), "not it").statusCode());
      assertTrue(run.count("offer where status = 'OPEN'") >= 200);
      assertTrue(run.count("candidate") >= 300);
      namesAnInventedOperator(run);
      askForNewPassword(run, logins.get(0));
      marksWhatLeavesIt(run, password);

      ProcessHandle liberty = run.liberty();
      ProcessHandle postgres = run.postgres();
      run.stop();
      isGone(liberty);
      isGone(postgres);
      assertFalse(Files.exists(FOLDER.resolve("postgres/postmaster.pid")), "PostgreSQL crashed");
      assertTrue(
          Files.readString(FOLDER.resolve("log/liberty.log")).contains("CWWKE0036I"),
          "Open Liberty did not stop in order");
    }
  }

  @Test
  @Order(2)
  @DisplayName("the next start finds what was entered and mailed, and suffers no other beside it")
  void secondStart() throws Exception {
    try (Run run = Run.on(FOLDER).open()) {
      opensLinkMailedBefore(run);
      Run another = Run.on(FOLDER);
      assertEquals(1, another.ended());
      assertTrue(another.said().startsWith("Another Passerelle is running on "), another.said());
      assertEquals(1, another.said().lines().count(), another.said());

      leftLiberty = run.liberty();
      leftPostgres = run.postgres();
      run.kill();
      assertTrue(leftLiberty.isAlive() && leftPostgres.isAlive());
    }
  }

  @Test
  @Order(3)
  @DisplayName(
      "after a launcher was killed the next clears up; without its server it ends and says so")
  void thirdStart() throws Exception {
    try (Run run = Run.on(FOLDER)) {
      run.open();
      isGone(leftLiberty);
      isGone(leftPostgres);
      opensLinkMailedBefore(run);

      ProcessHandle postgres = run.postgres();
      run.liberty().destroyForcibly();
      assertEquals(1, run.ended());
      assertTrue(run.said().contains("Open Liberty ended by itself"), run.said());
      isGone(postgres);
    }
  }

  /** What has ended may wait a moment to be taken note of by the system. */
  private static void isGone(ProcessHandle process) {
    World.await(() -> !process.isAlive(), "still there: " + process.info());
  }

  private static void askForNewPassword(Run run, String login) throws Exception {
    HttpResponse<String> answer =
        new Visitor(run.application() + "/")
            .submit("fr/compte/mot-de-passe-oublie", "forgotten", "mail", "email", login);
    assertEquals(302, answer.statusCode());
    World.await(() -> mails(run).contains(login), "the mailbox shows no mail to " + login);
  }

  private static void namesAnInventedOperator(Run run) throws Exception {
    Visitor reader = new Visitor(run.application() + "/");
    for (String path : List.of("de/impressum", "de/datenschutz", "de/kontakt")) {
      String page = reader.get(path).body();
      assertTrue(page.contains("Association Passerelle (exploitant fictif / erfunden)"), page);
    }
  }

  /** A mail, a contract and a table are taken for real ones where no page stands around them. */
  private static void marksWhatLeavesIt(Run run, String password) throws Exception {
    String mail = newestMail(run);
    assertTrue(mail.contains(TRIAL), mail);

    Visitor officer = signedIn(run, "kammer@probe.example", password);
    String contract = linkOn(officer, "fr/registre", "(fr/contrats/\\d+)");
    String paper = textOf(officer.take(contract + "/pdf").body());
    assertTrue(paper.contains(TRIAL) && paper.contains("Probebetrieb"), paper);

    Visitor coordinator = signedIn(run, "coordination@essai.example", password);
    String table = linkOn(coordinator, "fr/coordination", "(fr/coordination/contrats/\\d+/csv)");
    String name = coordinator.get(table).headers().firstValue("Content-Disposition").orElseThrow();
    assertTrue(name.contains("essai-contrats-"), name);
  }

  private static Visitor signedIn(Run run, String email, String password) throws Exception {
    Visitor visitor = new Visitor(run.application() + "/");
    assertEquals(302, visitor.signIn(email, password).statusCode(), email);
    return visitor;
  }

  private static String linkOn(Visitor visitor, String path, String pattern) throws Exception {
    String page = visitor.get(path).body();
    Matcher link = Pattern.compile("href=\"/" + pattern).matcher(page);
    assertTrue(link.find(), page);
    return link.group(1);
  }

  private static String textOf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The link is on the page of the newest letter; it points to the ports of that start. */
  private static void opensLinkMailedBefore(Run run) throws Exception {
    String text = newestMail(run);
    Matcher link =
        Pattern.compile("href=\"http://[^/]+/(fr/compte/mot-de-passe/[^\"]+)\"").matcher(text);
    assertTrue(link.find(), text);
    String page = new Visitor(run.application() + "/").get(link.group(1)).body();
    assertTrue(page.contains(NEW_PASSWORD), page);
  }

  private static String newestMail(Run run) throws Exception {
    Matcher letter = Pattern.compile("href=\"/(\\d+)\"").matcher(mails(run));
    assertTrue(letter.find());
    return new Visitor(run.mailbox() + "/").get(letter.group(1)).body();
  }

  private static String mails(Run run) {
    try {
      return new Visitor(run.mailbox() + "/").get("").body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
