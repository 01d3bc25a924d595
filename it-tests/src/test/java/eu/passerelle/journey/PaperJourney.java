package eu.passerelle.journey;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract as a file, and the page by which whoever holds it checks it. */
class PaperJourney {

  private final Village village = Village.in(World.get());

  @ParameterizedTest
  @EnumSource
  @DisplayName("an apprentice takes the registered contract along, in both languages, for archives")
  void takesItAlong(Language language) {
    long contract = village.contract("REGISTERED", "2000-03-14");
    Person apprentice = new Person(Village.email("apprentice"), language);
    apprentice.signIn();
    APIResponse file = get(apprentice, language, "contract/paper", "id", contract);

    assertEquals(200, file.status());
    assertEquals("application/pdf", file.headers().get("content-type"));
    assertEquals(List.of(), PdfChecker.findings(file.body()));
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
