package eu.passerelle.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps to what we promise of our files. */
public final class PdfChecker {

  private static final List<PDFAFlavour> PROMISED =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecker() {}

  /** What is wrong with it; nothing if it is PDF/A-2a and PDF/UA-1. */
  public static List<String> findings(byte[] file) {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_A);
        var validator = Foundries.defaultInstance().createValidator(PROMISED)) {
      return validator.validateAll(parser).stream()
          .flatMap(result -> result.getTestAssertions().stream())
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              a ->
                  a.getRuleId().getSpecification()
                      + " "
                      + a.getRuleId().getClause()
                      + ": "
                      + a.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      return List.of(e.toString());
    }
  }
}
