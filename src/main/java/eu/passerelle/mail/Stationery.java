package eu.passerelle.mail;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a letter out, twice: as plain text and as HTML on Passerelle's sober paper. */
@Dependent
public class Stationery {

  private static final Text SIGNATURE = Text.of("mail.signature");
  private static final Text WHY = Text.of("mail.why");
  private static final Text UNSUBSCRIBE = Text.of("mail.unsubscribe");
  private static final Text TRIAL = Text.of("page.trial");

  private final String paper = load();

  private final Messages messages;
  private final List<Text> mark;

  @Inject
  Stationery(
      Messages messages,
      @ConfigProperty(name = "PASSERELLE_TRIAL", defaultValue = "false") boolean trial) {
    this.messages = messages;
    this.mark = trial ? List.of(TRIAL) : List.of();
  }

  String plain(Letter letter) {
    StringBuilder plain = new StringBuilder();
    append(plain, letter, mark);
    append(plain, letter, letter.paragraphs());
    letter
        .entries()
        .forEach(
            entry ->
                plain
                    .append(say(letter, entry.title()))
                    .append("\n")
                    .append(say(letter, entry.more()))
                    .append("\n")
                    .append(entry.address())
                    .append("\n\n"));
    letter
        .action()
        .ifPresent(
            action ->
                plain
                    .append(say(letter, action.label()))
                    .append("\n")
                    .append(action.address())
                    .append("\n\n"));
    letter.code().ifPresent(code -> plain.append(code).append("\n\n"));
    append(plain, letter, letter.afterword());
    plain.append(say(letter, SIGNATURE)).append("\n\n-- \n").append(say(letter, WHY));
    letter
        .unsubscribe()
        .ifPresent(
            address ->
                plain.append("\n").append(say(letter, UNSUBSCRIBE)).append("\n").append(address));
    return plain.append("\n").toString();
  }

  String html(Letter letter) {
    String action =
        letter
            .action()
            .map(
                a ->
                    "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"%s\">%s</a></p>"
                        .formatted(
                            escape(a.address()),
                            "display:inline-block;padding:12px 20px;border-radius:10px;"
                                + "background:#0a6467;color:#ffffff;text-decoration:none;"
                                + "font-weight:600",
                            escape(say(letter, a.label()))))
            .orElse("");
    Language language = letter.language();
    return paper
        .replace("{lang}", language.code())
        .replace("{subject}", escape(say(letter, letter.subject())))
        .replace("{trial}", paragraphs(letter, mark))
        .replace("{paragraphs}", paragraphs(letter, letter.paragraphs()))
        .replace("{entries}", entries(letter))
        .replace("{action}", action)
        .replace("{code}", letter.code().map(Stationery::figures).orElse(""))
        .replace("{afterword}", paragraphs(letter, letter.afterword()))
        .replace("{signature}", escape(say(letter, SIGNATURE)))
        .replace("{why}", escape(say(letter, WHY)))
        .replace("{unsubscribe}", letter.unsubscribe().map(a -> unsubscribe(letter, a)).orElse(""));
  }

  private String entries(Letter letter) {
    return letter.entries().stream()
        .map(
            entry ->
                "<p><a href=\"%s\" style=\"font-weight:600\">%s</a><br>%s</p>"
                    .formatted(
                        escape(entry.address()),
                        escape(say(letter, entry.title())),
                        escape(say(letter, entry.more()))))
        .collect(Collectors.joining("\n"));
  }

  private String unsubscribe(Letter letter, String address) {
    return "<br><a href=\"%s\">%s</a>".formatted(escape(address), escape(say(letter, UNSUBSCRIBE)));
  }

  private void append(StringBuilder plain, Letter letter, List<Text> paragraphs) {
    paragraphs.forEach(p -> plain.append(say(letter, p)).append("\n\n"));
  }

  private String paragraphs(Letter letter, List<Text> paragraphs) {
    return paragraphs.stream()
        .map(p -> "<p>" + escape(say(letter, p)).replace("\n", "<br>") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private String say(Letter letter, Text text) {
    return messages.text(letter.language(), text);
  }

  private static String figures(String code) {
    return "<p style=\"margin:24px 0;font-size:36px;line-height:1.2;font-weight:700;"
        + "letter-spacing:6px\">%s</p>".formatted(escape(code));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String load() {
    try (InputStream in = Stationery.class.getResourceAsStream("/mail/letter.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
