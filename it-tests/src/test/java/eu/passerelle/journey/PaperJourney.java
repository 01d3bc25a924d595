package eu.passerelle.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import eu.passerelle.document.PdfChecker;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of a contract, and the page by which whoever holds it checks it. */
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
class PaperJourney {

  private final Village village = Village.in(World.get());

  private static final String MINOR = "2009-03-14";

  private static final List<String> PAPERS =
      List.of(
          "contract/paper",
          "contract/registration-paper",
          "contract/amendment-paper",
          "contract/termination-paper",
          "contract/completion-paper");

  @ParameterizedTest
  @CsvSource({
    "contract/paper, REGISTERED, FR",
    "contract/registration-paper, END_REPORTED, DE",
    "contract/amendment-paper, AMENDED, FR",
    "contract/termination-paper, TERMINATED, DE",
    "contract/completion-paper, COMPLETED, FR"
  })
  @DisplayName("an apprentice takes every paper of a contract along, sealed and for archives")
  void takesThemAlong(String view, String status, Language language) {
    Person apprentice = new Person(Village.email("apprentice"), language);
    apprentice.signIn();
    long contract =
        status.equals("AMENDED") ? village.amended(MINOR) : village.contract(status, MINOR);
    APIResponse file = get(apprentice, language, view, "id", contract);

    assertEquals(200, file.status());
    assertEquals("application/pdf", file.headers().get("content-type"));
    assertEquals(List.of(), PdfChecker.findings(file.body()));
    assertTrue(new String(file.body(), ISO_8859_1).contains("/ETSI.CAdES.detached"));
    assertArrayEquals(file.body(), get(apprentice, language, view, "id", contract).body());
    apprentice.leave();
  }

  @Test
  @DisplayName("there is no paper of what has not happened")
  void notYet() {
    long contract = village.contract("AWAITING_REGISTRATION", "2000-03-14");
    Person apprentice = new Person(Village.email("apprentice"), Language.DE);
    apprentice.signIn();
    for (String view : PAPERS) {
      assertEquals(
          view.equals("contract/paper") ? 200 : 404,
          get(apprentice, Language.DE, view, "id", contract).status(),
          view);
    }
    apprentice.leave();
  }

  @Test
  @DisplayName("its last page tells in both languages who signed what, how, and what that is worth")
  void evidence() throws IOException {
    long contract = village.contract("REGISTERED", "2000-03-14");
    Person apprentice = new Person(Village.email("apprentice"), Language.DE);
    apprentice.signIn();
    byte[] file = get(apprentice, Language.DE, "contract/paper", "id", contract).body();

    String page = lastPage(file);
    String fingerprint =
        village.text("select fingerprint from contract_edition where contract_id = ?", contract);
    assertEquals(1 + 2 * 2, page.split(fingerprint).length, "of two, in two languages: " + page);
    for (String said :
        List.of(
            "Preuvedessignatures",
            "NachweisderUnterschriften",
            "l***@village.example",
            "Signatureélectroniquesimple",
            "EinfacheelektronischeSignatur",
            "heuredeParisetdeBerlin(UTC+0",
            "UhrinBerlinundParis(UTC+0")) {
      assertTrue(page.contains(said), said + " on " + page);
    }
    apprentice.leave();
  }

  /** The words on the last page of a file, without blanks, since lines break where they like. */
  private static String lastPage(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      return stripper.getText(document).replaceAll("[\\s\\p{Z}]", "");
    }
  }

  @Test
  @DisplayName("nobody else does, and the code on it tells a stranger number and dates, no names")
  void tellsNoNames() {
    long contract = village.contract("REGISTERED", "2000-03-14");
    Person another = new Person(Village.email("new-apprentice"), Language.FR);
    another.signIn();
    assertEquals(404, get(another, Language.FR, "contract/paper", "id", contract).status());
    another.leave();

    Person stranger = new Person("stranger@example.org", Language.DE);
    stranger.open("contract/verify", Map.of("code", "CODE" + contract));
    assertTrue(stranger.sees("PAST-" + contract));
    assertTrue(stranger.sees("31. August 2029"));
    assertFalse(stranger.sees("Grenze"));
    assertFalse(stranger.sees("Holzbau"));
    assertEquals(404, get(stranger, Language.DE, "contract/verify", "code", "NOTHING").status());
    stranger.leave();
  }

  private static APIResponse get(
      Person person, Language language, String view, String variable, Object value) {
    return person
        .page()
        .request()
        .get(
            World.get().address()
                + Routes.TABLE.address(language, view, Map.of(variable, String.valueOf(value))));
  }
}
