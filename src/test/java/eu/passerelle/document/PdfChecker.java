package eu.passerelle.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps to what we promise of our files. */
public final class PdfChecker {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecker() {}

  /** What is wrong with it; nothing if it is PDF/A-2a and PDF/UA-1. */
  public static List<String> findings(byte[] file) {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> findings(file, flavour))
        .distinct()
        .toList();
  }

  private static Stream<String> findings(byte[] file, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(a -> flavour + " " + a.getRuleId().getClause() + ": " + a.getMessage())
          .toList()
          .stream();
    } catch (Exception e) {
      return Stream.of(flavour + ": " + e);
    }
  }
}
