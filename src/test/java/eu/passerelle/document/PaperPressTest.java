package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    assertEquals(
        List.of(),
        PdfChecker.findings(press.print(paper(typed), Language.FR)).stream()
            // A sign that the typeface lacks is shown as a box, which archives are told of.
            .filter(finding -> !finding.contains(".notdef") && !finding.contains("glyph"))
            .toList());
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
