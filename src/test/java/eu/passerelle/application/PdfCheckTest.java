package eu.passerelle.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that comes with an application")
class PdfCheckTest {

  @Test
  @DisplayName("is taken if it is a plain PDF, its pages compressed or not")
  void taken() throws Exception {
    assertEquals("taken", rule(pdf("")));
    assertEquals("taken", rule(pdf(stream("", "BT (HTML/CSS/JavaScript, Zimmerer) Tj ET"))));
  }

  @Test
  @DisplayName("is not taken for its name: a Word file, a page or nothing are no PDF")
  void notPdf() {
    assertEquals("document.notPdf", rule(new byte[0]));
    assertEquals("document.notPdf", rule(bytes("PK\u0003\u0004word/document.xml")));
    assertEquals("document.notPdf", rule(bytes("<html>%PDF-1.7 startxref %%EOF")));
  }

  @Test
  @DisplayName("is not taken if its end is missing, as after a broken transfer")
  void broken() {
    assertEquals("document.broken", rule(bytes("%PDF-1.7\n1 0 obj <<>> endobj")));
  }

  @Test
  @DisplayName("is not taken if it wants a password")
  void locked() {
    assertEquals("document.locked", rule(pdf("trailer <</Root 1 0 R /Encrypt 9 0 R>>")));
    assertEquals("document.locked", rule(pdf("trailer <</Root 1 0 R /Encr#79pt 9 0 R>>")));
  }

  @Test
  @DisplayName("is not taken if it would run something: written out, spelt in codes, or compressed")
  void active() throws Exception {
    assertEquals("document.active", rule(pdf("<</S /JavaScript /JS (app.alert(1))>>")));
    assertEquals("document.active", rule(pdf("<</S%x\n/J#61vaScript /JS (app.alert(1))>>")));
    assertEquals("document.active", rule(pdf("<</S" + "%\n ".repeat(99_999) + "/JavaScript>>")));
    assertEquals("document.active", rule(pdf("<</Names <</JavaScript 7 0 R>> >>")));
    assertEquals("document.active", rule(pdf("<</S/Launch /F (cmd.exe)>>")));
    assertEquals(
        "document.active",
        rule(pdf(stream("/Type /ObjStm", "5 0 <</S /JavaScript /JS (app.alert(1))>>"))));
    assertEquals(
        "document.active", rule(pdf("7 0 obj <</Type/ObjStm/Filter/LZWDecode>>\nstream\nx")));
  }

  @Test
  @DisplayName("is not taken above two megabytes, nor if it unpacks into many more")
  void tooLarge() throws Exception {
    assertEquals("document.tooLarge", rule(pdf(" ".repeat(PdfCheck.MOST_BYTES))));
    assertEquals("document.tooLarge", rule(pdf(stream("", " ".repeat(60_000_000)))));
  }

  private static String rule(byte[] file) {
    return PdfCheck.refusal(file).map(Refusal::rule).orElse("taken");
  }

  private static byte[] pdf(String inside) {
    return bytes(
        "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
            + inside
            + "\nstartxref\n0\n%%EOF\n");
  }

  private static String stream(String dictionary, String content) throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes(content));
    }
    return "4 0 obj <<"
        + dictionary
        + " /Filter /FlateDecode>>\nstream\n"
        + packed.toString(StandardCharsets.ISO_8859_1)
        + "\nendstream endobj";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
