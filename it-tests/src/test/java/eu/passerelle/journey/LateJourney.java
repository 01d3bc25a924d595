package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import eu.passerelle.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Forms with files and forms sent too late, as a browser sends them. */
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
class LateJourney {

  private static final String MESSAGE = "J’aime le bois.\nIch komme gern vorbei.";
  private static final int MEGABYTE = 1024 * 1024;

  private static Village village;

  @TempDir private Path folder;

  private Person lea;
  private String offer;

  @BeforeAll
  static void peopleTheVillage() {
    village = Village.in(World.get());
  }

  @BeforeEach
  void leaOpensAnOffer() {
    lea = new Person(Village.email("apprentice"), Language.FR);
    lea.signIn();
    offer = String.valueOf(village.offer("OPEN", Optional.empty()));
    lea.open("application/apply", Map.of("id", offer));
    lea.fill("message", MESSAGE);
  }

  @AfterEach
  void leave() {
    lea.leave();
  }

  @Test
  @DisplayName("a real PDF goes with the application, and can be opened")
  void realPdf() {
    lea.page().setInputFiles("#cv", pdf("Mon CV à moi.pdf"));
    lea.press("send");

    assertTrue(lea.sees("Mon CV à moi.pdf"), lea.page().innerText("main"));
    String enclosure = lea.idIn("main a[href*='/documents/']");
    assertTrue(lea.fetch("application/enclosure", Map.of("id", enclosure)).startsWith("%PDF-1."));
    assertEquals(
        MESSAGE,
        village.text("select message from application where offer_id = ?", Long.valueOf(offer)));
  }

  @Test
  @DisplayName("a picture that calls itself a PDF is refused at its field, the message stays")
  void renamedPicture() {
    lea.page().setInputFiles("#cv", file("cv.pdf", lea.page().screenshot()));
    lea.press("send");
    assertTrue(lea.page().innerText("#cv-error").contains("pas un PDF"));
    assertEquals(MESSAGE, lea.page().inputValue("#message"));
  }

  @Test
  @DisplayName("a file that is too large is refused at its field, be it as large as a film")
  void tooLarge() {
    for (int megabytes : new int[] {3, 25}) {
      lea.page().setInputFiles("#report", file("bulletin.pdf", large(megabytes)));
      lea.press("send");
      assertTrue(lea.page().innerText("#report-error").contains("2 Mo au plus"));
      assertEquals(MESSAGE, lea.page().inputValue("#message"));
    }
  }

  @Test
  @DisplayName("more than the server takes at all is answered by a page that says so")
  void farTooLarge() {
    lea.page().setInputFiles("#cv", file("cv.pdf", large(70)));
    isTooMuch();
  }

  @Test
  @DisplayName("so are two files that are too much together")
  void tooLargeTogether() {
    lea.page().setInputFiles("#cv", file("cv.pdf", large(40)));
    lea.page().setInputFiles("#report", file("bulletin.pdf", large(40)));
    isTooMuch();
  }

  private void isTooMuch() {
    Response answer =
        lea.page()
            .waitForResponse(
                r -> r.request().isNavigationRequest(), () -> lea.page().click("#send"));
    lea.page().waitForLoadState();
    assertEquals(413, answer.status());
    assertEquals("Les fichiers sont trop lourds", lea.page().innerText("h1"));
  }

  @Test
  @DisplayName("an application sent after the session's end waits behind the sign-in, then goes")
  void late() {
    lea.page().setInputFiles("#cv", pdf("cv.pdf"));
    lea.page().context().clearCookies();
    lea.press("send");

    assertTrue(lea.address().contains("/connexion?wanted="), lea.address());
    assertTrue(lea.sees("Ce qui était écrit est gardé"));
    lea.fill("email", lea.email());
    lea.fill("password", Person.PASSWORD);
    lea.press("submit");

    assertTrue(lea.address().endsWith("/offres/" + offer + "/postuler"), lea.address());
    assertTrue(lea.sees("les fichiers sont à choisir de nouveau"));
    assertEquals(MESSAGE, lea.page().inputValue("#message"));
    lea.page().setInputFiles("#cv", pdf("cv.pdf"));
    lea.press("send");
    assertTrue(lea.sees("cv.pdf"), lea.page().innerText("main"));
  }

  @Test
  @DisplayName("a company's answer sent after the session's end comes back on the page it stood on")
  void lateAnswer() {
    Person employer = new Person(Village.email("employer"), Language.DE);
    employer.signIn();
    String application = String.valueOf(village.application("SENT"));
    employer.open("application/decline", Map.of("id", application, "reason", "PLACE_TAKEN"));
    employer.fill("words", "Leider ist die Stelle vergeben.\nAlles Gute!");
    employer.page().context().clearCookies();
    employer.press("decline");
    employer.fill("email", employer.email());
    employer.fill("password", Person.PASSWORD);
    employer.press("submit");

    assertTrue(employer.address().endsWith("?reason=PLACE_TAKEN"), employer.address());
    assertTrue(employer.sees("Es ist nichts verloren"));
    assertEquals(
        "Leider ist die Stelle vergeben.\nAlles Gute!", employer.page().inputValue("#words"));
    employer.press("decline");
    assertEquals(
        "DECLINED",
        village.text("select status from application where id = ?", Long.valueOf(application)));
    employer.leave();
  }

  /** A document as a browser prints it. */
  private Path pdf(String name) {
    Person printer = new Person(Village.email("printer"), Language.FR);
    printer.page().setContent("<h1>Léa Grenze</h1><p>Charpentière, bientôt.</p>");
    byte[] printed = printer.page().pdf();
    printer.leave();
    return file(name, printed);
  }

  private static byte[] large(int megabytes) {
    byte[] content = new byte[megabytes * MEGABYTE];
    Arrays.fill(content, (byte) ' ');
    byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, content, 0, begin.length);
    return content;
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
