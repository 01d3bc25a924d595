package eu.passerelle.launcher;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How the trial's mailbox looks in a browser. */
final class MailboxPage {

  static final String NOTHING = page("Nothing here", "<p>There is no such letter.</p>");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private MailboxPage() {}

  static String list(Letters letters) throws IOException, MessagingException {
    StringBuilder rows = new StringBuilder();
    for (int number : letters.newestFirst()) {
      MimeMessage letter = letters.letter(number).orElseThrow();
      rows.append(
          "<tr><td>%s</td><td>%s</td><td><a href=\"/%d\">%s</a></td></tr>\n"
              .formatted(time(letter), to(letter), number, escape(letter.getSubject())));
    }
    return page(
        "Trial mailbox",
        rows.isEmpty()
            ? "<p>No mail yet.</p>"
            : """
            <p>Every mail this trial sent, newest first. None left this machine.</p>
            <table><tr><th>Sent</th><th>To</th><th>Subject</th></tr>
            %s</table>
            """
                .formatted(rows));
  }

  static String letter(int number, MimeMessage letter) throws IOException, MessagingException {
    Content content = Content.of(letter);
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < content.files().size(); i++) {
      files.append(
          "<li><a href=\"/%d/%d\">%s</a></li>"
              .formatted(number, i, escape(content.files().get(i).getFileName())));
    }
    return page(
        letter.getSubject(),
        """
        <p>To %s, %s</p>
        <pre>%s</pre>
        <ul><li><a href="/%d/html">The same as HTML</a></li>%s</ul>
        """
            .formatted(to(letter), time(letter), linked(content.plain()), number, files));
  }

  private static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        th { text-align: left } th, td { padding: .25rem 1rem .25rem 0; vertical-align: top }
        pre { font: inherit; white-space: pre-wrap; border: 1px solid #ccc; padding: 1rem }
        </style></head>
        <body><p><a href="/">All mails</a></p><h1>%1$s</h1>
        %2$s
        </body></html>
        """
        .formatted(escape(title), body);
  }

  private static String time(MimeMessage letter) throws MessagingException {
    return letter.getSentDate() == null
        ? ""
        : TIME.format(letter.getSentDate().toInstant().atZone(ZoneId.systemDefault()));
  }

  private static String to(MimeMessage letter) throws MessagingException {
    return escape(letter.getAllRecipients()[0].toString());
  }

  private static String linked(String plain) {
    return escape(plain).replaceAll("https?://[^\\s<]+", "<a href=\"$0\">$0</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
