package eu.passerelle.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints a {@link Paper} as a PDF that archives keep and screen readers read: PDF/A-2a and PDF/UA-1
 * with embedded fonts. Takes a tenth of a second for a few pages.
 */
@Dependent
public class PaperPress {

  public static final String TYPE = "application/pdf";

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm;
        @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Liberation Sans'; } }
      body { margin: 0; font: 9.5pt/1.4 'Liberation Sans'; color: #17202b; }
      h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 5mm; }
      table + h1 { page-break-before: always; }
      h2 { font-size: 11pt; margin: 2mm 0 0; }
      p { margin: 0; word-wrap: break-word; }
      .two { width: 100%; border-collapse: collapse; table-layout: fixed; }
      .two > tbody > tr { page-break-inside: avoid; }
      .two > tbody > tr > td { width: 50%; vertical-align: top; padding: 1.2mm 3mm; word-wrap: break-word;
        border-left: 1.2mm solid #2b3a8c; }
      .two > tbody > tr > td + td { border-left-color: #9a4a12; }
      .two > thead th { text-align: left; padding: 0 3mm 2mm; font-size: 8.5pt; color: #4a5562; }
      .label { color: #4a5562; font-size: 8.5pt; }
      .figures { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
      .figures caption { text-align: left; font-size: 8.5pt; color: #4a5562; }
      .figures th, .figures td { text-align: left; padding: 0.8mm 0; border-bottom: 0.2mm solid #b9c0c8; }
      .figures td, .figures th + th { text-align: right; padding-left: 2mm; white-space: nowrap; }
      .qr { width: 26mm; height: 26mm; }
      """;

  private final Messages messages;
  private final Typeface typeface = new Typeface();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  @Inject
  public PaperPress(Messages messages) {
    this.messages = messages;
  }

  /** Prints it; its main language, for the file and its reader, is the one given. */
  public byte[] print(Paper paper, Language language) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useFont(typeface::regular, "Liberation Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(typeface::bold, "Liberation Sans", 700, FontStyle.NORMAL, true);
    builder.useUnicodeLineBreaker(new LineBreaks(language));
    builder.useColorProfile(colours);
    builder.withProducer("Passerelle");
    builder.withHtmlContent(html(paper, language), null);
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private String html(Paper paper, Language language) {
    String title = escaped(messages.text(language, paper.title()));
    return """
        <!DOCTYPE html><html lang="%s"><head><title>%s</title>
        <meta name="subject" content="%s"/>
        <meta name="description" content="%s"/><style>%s</style></head><body>
        %s</body></html>
        """
        .formatted(
            language.code(),
            title,
            title,
            title,
            STYLE,
            paper.sections().stream().map(this::section).collect(Collectors.joining()));
  }

  private String section(Paper.Section section) {
    return """
        <h1>%s</h1><table class="two"><thead><tr><th scope="col">Français</th>
        <th scope="col">Deutsch</th></tr></thead><tbody>%s</tbody></table>
        """
        .formatted(
            bothTitles(section.title()),
            section.parts().stream().map(this::row).collect(Collectors.joining()));
  }

  private String bothTitles(Text title) {
    return "<span lang=\"fr\">%s</span><br/><span lang=\"de\">%s</span>"
        .formatted(said(Language.FR, title), said(Language.DE, title));
  }

  private String row(Paper.Part part) {
    return "<tr>" + cell(Language.FR, part) + cell(Language.DE, part) + "</tr>";
  }

  private String cell(Language language, Paper.Part part) {
    return "<td lang=\"%s\">%s</td>".formatted(language.code(), inside(language, part));
  }

  private String inside(Language language, Paper.Part part) {
    if (part instanceof Paper.Part.Heading heading) {
      return "<h2>%s</h2>".formatted(said(language, heading.text()));
    } else if (part instanceof Paper.Part.Line line) {
      return "<p class=\"label\">%s</p><p>%s</p>"
          .formatted(said(language, line.label()), said(language, line.value()));
    } else if (part instanceof Paper.Part.Note note) {
      return "<p>%s</p>".formatted(said(language, note.text()));
    } else if (part instanceof Paper.Part.Table table) {
      return table(language, table);
    }
    Paper.Part.Code code = (Paper.Part.Code) part;
    String says = said(language, code.says());
    String address = code.address().in(language);
    return "<p>%s</p><img class=\"qr\" alt=\"%s\" src=\"%s\"/><p class=\"label\">%s</p>"
        .formatted(says, says, SquareCode.of(address), escaped(address));
  }

  private String table(Language language, Paper.Part.Table table) {
    return "<table class=\"figures\"><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
        .formatted(
            said(language, table.caption()),
            cells(table.header(), head -> "<th scope=\"col\">" + said(language, head) + "</th>"),
            table.rows().stream()
                .map(row -> tableRow(language, row))
                .collect(Collectors.joining()));
  }

  private String tableRow(Language language, List<Text> row) {
    return "<tr><th scope=\"row\">%s</th>%s</tr>"
        .formatted(
            said(language, row.get(0)),
            cells(row.subList(1, row.size()), c -> "<td>" + said(language, c) + "</td>"));
  }

  private static String cells(List<Text> texts, Function<Text, String> written) {
    return texts.stream().map(written).collect(Collectors.joining());
  }

  private String said(Language language, Text text) {
    return escaped(messages.text(language, text));
  }

  /**
   * As XML takes it: no markup, and none of the control characters that people paste and no XML
   * holds.
   */
  private String escaped(String text) {
    StringBuilder clean = new StringBuilder();
    typeface
        .printable(
            text.codePoints()
                .filter(PaperPress::isHeldByXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString())
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                default -> clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** What XML 1.0 holds. */
  private static boolean isHeldByXml(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }
}
