package eu.passerelle.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import eu.passerelle.launcher.SealKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The seal on a paper")
class SealTest {

  @TempDir private static Path folder;

  private static byte[] plain;
  private static byte[] sealed;

  @BeforeAll
  static void seal() throws IOException {
    plain =
        new PaperPress(new Messages())
            .print(
                Paper.titled(Text.of("contract.paper.title", "Zoë"))
                    .note(Text.of("contract.level.means.SIMPLE")),
                Language.FR);
    sealed = sealOf(SealKey.in(folder)).on(plain);
  }

  @Test
  @DisplayName("covers every byte of the file but its own")
  void covers() {
    var range = signature(sealed).getPdfRevision().getByteRange();
    assertEquals(0, range.getFirstPartStart());
    assertEquals(sealed.length, range.getSecondPartStart() + range.getSecondPartEnd());
    assertTrue(range.isValid());
    String own =
        new String(
            sealed,
            range.getFirstPartEnd(),
            range.getSecondPartStart() - range.getFirstPartEnd(),
            StandardCharsets.US_ASCII);
    assertTrue(own.matches("<\\p{XDigit}+>"));
  }

  @Test
  @DisplayName("holds as long as nobody changes the file")
  void holds() {
    assertTrue(isWhole(sealed));
  }

  @Test
  @DisplayName("is broken by one changed byte")
  void breaks() {
    for (int where : List.of(plain.length / 3, plain.length * 2 / 3)) {
      byte[] changed = sealed.clone();
      changed[where] ^= 1;
      assertFalse(isWhole(changed), "changed at " + where);
    }
  }

  @Test
  @DisplayName("leaves the file PDF/A-2a and PDF/UA-1")
  void conforms() {
    assertEquals(List.of(), PdfChecker.findings(sealed));
  }

  @Test
  @DisplayName("is not there where no key is given; its certificate's end is known where one is")
  void none() throws IOException {
    assertArrayEquals(plain, sealOf(Map.of()).on(plain));
    assertTrue(sealOf(Map.of()).validUntil().isEmpty());
    assertTrue(
        sealOf(SealKey.in(folder))
            .validUntil()
            .orElseThrow()
            .isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(365))));
  }

  @Test
  @DisplayName("is not begun with a keystore that its password does not open")
  void wrongPassword() throws IOException {
    String keystore = SealKey.in(folder).get("PASSERELLE_SEAL_KEYSTORE");
    Map<String, String> wrong =
        Map.of("PASSERELLE_SEAL_KEYSTORE", keystore, "PASSERELLE_SEAL_PASSWORD", "no");
    String said = assertThrows(IllegalStateException.class, () -> sealOf(wrong)).getMessage();
    assertTrue(said.startsWith("PASSERELLE_SEAL_KEYSTORE"));
  }

  @Test
  @DisplayName("bears the time stamp of the authority where one is named")
  void stamped() throws Exception {
    assertEquals(0, signature(sealed).getSignatureTimestamps().size());
    try (StampingAuthority authority = new StampingAuthority()) {
      byte[] stamped = sealOf(SealKey.in(folder), Optional.of(authority.address())).on(plain);
      assertEquals(1, signature(stamped).getSignatureTimestamps().size());
      assertTrue(isWhole(stamped));
      assertEquals(List.of(), PdfChecker.findings(stamped));
    }
  }

  private static Seal sealOf(Map<String, String> settings) {
    return sealOf(settings, Optional.empty());
  }

  private static Seal sealOf(Map<String, String> settings, Optional<URI> authority) {
    return new Seal(
        Optional.ofNullable(settings.get("PASSERELLE_SEAL_KEYSTORE")).map(Path::of),
        Optional.ofNullable(settings.get("PASSERELLE_SEAL_PASSWORD")),
        authority,
        Clock.systemUTC());
  }

  /** Whether DSS finds that what was signed is what the file says. */
  private static boolean isWhole(byte[] file) {
    PAdESSignature signature = signature(file);
    signature.checkSignatureIntegrity();
    return signature.getSignatureCryptographicVerification().isSignatureIntact()
        && signature.getSignatureCryptographicVerification().isReferenceDataIntact();
  }

  private static PAdESSignature signature(byte[] file) {
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(file));
    analyzer.setCertificateVerifier(new CommonCertificateVerifier());
    return (PAdESSignature) analyzer.getSignatures().get(0);
  }
}
