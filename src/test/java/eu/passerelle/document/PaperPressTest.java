package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The press")
class PaperPressTest {

  private final PaperPress press = new PaperPress(new Messages());

  @ParameterizedTest
  @EnumSource
  @DisplayName("prints what archives keep (PDF/A-2a) and screen readers read (PDF/UA-1)")
  void conforms(Language language) {
    assertEquals(List.of(), PdfChecker.findings(press.print(paper("Zoë Müller-Weiß"), language)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('&')</script>",
        "'; drop table contract; --",
        "#{msg.of('x')} ${7*7} {0}",
        "مرحبا שלום",
        "Zo\u00eb \ud83d\ude80 Ren\u0065\u0301",
        "a\u0000b\u0008c\uffff",
        "\ud800 half a pair"
      })
  @DisplayName("prints whatever people type, and the file stays whole")
  void anything(String typed) {
    assertEquals(List.of(), PdfChecker.findings(press.print(paper(typed), Language.FR)));
  }

  @Test
  @DisplayName("prints what its typeface lacks in Latin letters, or by its name")
  void otherScripts() throws IOException {
    String page =
        pages(press.print(paper("Ана 木 \ud83d\ude80 Zoe\u0308 Ve\u0303"), Language.FR)).get(0);
    assertTrue(page.contains("Ана mù [ROCKET] Zoë Vẽ"), page);
  }

  @Test
  @DisplayName("ends no line after an apostrophe, wherever the line is full")
  void apostrophes() throws IOException {
    Paper paper = Paper.titled(Text.of("contract.paper.parties"));
    for (int length = 1; length < 40; length++) {
      paper.note(
          Text.of("contract.paper.plain", "x".repeat(length) + " seul l’organisme".repeat(3)));
    }
    String page = String.join("", pages(press.print(paper, Language.FR)));
    assertTrue(page.contains("organisme"), page);
    assertFalse(page.lines().anyMatch(line -> line.endsWith("l’")), page);
  }

  @Test
  @DisplayName("leaves no page empty, however full the one before it is")
  void noEmptyPage() throws IOException {
    for (int lines = 20; lines < 32; lines++) {
      for (int notes = 0; notes < 4; notes++) {
        Paper paper = Paper.titled(Text.of("contract.paper.parties"));
        for (int i = 0; i < lines; i++) {
          paper.note(Text.of("contract.paper.parties"));
        }
        for (int i = 0; i < notes; i++) {
          paper.heading(Text.of("contract.paper.parties"));
        }
        List<String> pages = pages(press.print(paper, Language.DE));
        assertTrue(pages.get(pages.size() - 1).contains("Beteiligten"), lines + " and " + notes);
      }
    }
  }

  private static List<String> pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  @Test
  @DisplayName("is not believed blindly: a file that is no such PDF is found out")
  void theCheckerFinds() {
    String plain = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    assertNotEquals(List.of(), PdfChecker.findings(plain.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Paper paper(String name) {
    return Paper.titled(Text.of("contract.paper.title", name))
        .heading(Text.of("contract.paper.parties"))
        .line(Text.of("contract.fact.company"), Text.of("contract.paper.plain", name))
        .note(Text.of("contract.level.means.SIMPLE"))
        .table(
            Text.of("contract.pay.caption"),
            List.of(Text.of("contract.pay.year"), Text.of("contract.pay.month")),
            List.of(
                List.of(
                    Text.of("contract.pay.nth", 1),
                    Text.of("contract.paper.money.EUR", new BigDecimal("854.5")))))
        .code(
            Text.of("contract.paper.verify"),
            Bilingual.both(Language.FR, "https://x.example/fr", "https://x.example/de"));
  }
}
