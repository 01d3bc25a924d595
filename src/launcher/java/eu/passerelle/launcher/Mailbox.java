package eu.passerelle.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The mail server of a trial on one's own machine: it takes every letter by SMTP, sends none on,
 * and shows them on a page, newest first. Reachable from this machine only.
 */
public final class Mailbox implements AutoCloseable {

  private final GreenMail smtp;
  private final HttpServer page;

  /** Starts on two ports of this machine. */
  public Mailbox(int smtpPort, int pagePort) throws IOException {
    smtp = new GreenMail(new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
    page.createContext("/", this::answer);
    page.start();
  }

  public List<MimeMessage> letters() {
    return Arrays.asList(smtp.getReceivedMessages());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      List<MimeMessage> letters = letters();
      byte[] body;
      if (path.matches("/\\d+") && Integer.parseInt(path.substring(1)) < letters.size()) {
        body =
            html(letters.get(Integer.parseInt(path.substring(1)))).getBytes(StandardCharsets.UTF_8);
      } else {
        body = list(letters).getBytes(StandardCharsets.UTF_8);
      }
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String list(List<MimeMessage> letters) throws MessagingException {
    List<Integer> newestFirst =
        java.util.stream.IntStream.range(0, letters.size()).boxed().collect(Collectors.toList());
    Collections.reverse(newestFirst);
    StringBuilder rows = new StringBuilder();
    for (int i : newestFirst) {
      MimeMessage letter = letters.get(i);
      rows.append(
          "<tr><td>%s</td><td><a href=\"/%d\">%s</a></td></tr>"
              .formatted(
                  escape(letter.getAllRecipients()[0].toString()), i, escape(letter.getSubject())));
    }
    return """
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Trial mailbox</title>
        <body style="font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem">
        <h1>Trial mailbox</h1><p>Every mail this trial sent, newest first. None left this machine.</p>
        <table cellpadding="6"><tr><th align="left">To</th><th align="left">Subject</th></tr>%s</table>
        """
        .formatted(rows);
  }

  private static String html(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/html")) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = parts.getCount() - 1; i >= 0; i--) {
        BodyPart inner = parts.getBodyPart(i);
        String found = html(inner);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public void close() {
    page.stop(0);
    smtp.stop();
  }
}
