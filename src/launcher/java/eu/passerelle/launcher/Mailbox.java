package eu.passerelle.launcher;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mail server of a trial on one's own machine: it takes every letter by SMTP, sends none on,
 * keeps them in a folder, and shows them on a page. Reachable from this machine only.
 */
final class Mailbox implements AutoCloseable {

  private static final Pattern LETTER = Pattern.compile("/(\\d{1,9})(?:/(html|\\d{1,3}))?");
  private static final long PATIENCE_MILLIS = 20_000;

  private final Letters letters;
  private final GreenMail smtp;
  private final HttpServer page;

  /** Starts on two ports of this machine, with the letters of a folder. */
  Mailbox(Path folder, int smtpPort, int pagePort) throws IOException {
    letters = new Letters(folder);
    page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
    page.createContext("/", this::answer);
    ServerSetup setup = new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(PATIENCE_MILLIS);
    smtp = new GreenMail(setup);
    smtp.start();
    smtp.getUserManager().setMessageDeliveryHandler(this::keep);
    page.start();
  }

  /** Before the sender is told that the letter was taken, it is on the disk. */
  private GreenMailUser keep(MovingMessage moving, MailAddress to)
      throws MessagingException, UserException {
    try {
      letters.add(moving.getMessage());
    } catch (IOException e) {
      throw new UserException("the letter could not be kept", e);
    }
    UserManager users = smtp.getUserManager();
    GreenMailUser known = users.getUserByEmail(to.getEmail());
    return known == null ? users.createUser(to.getEmail(), to.getEmail(), to.getEmail()) : known;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Matcher asked = LETTER.matcher(path);
      if (path.equals("/")) {
        html(exchange, 200, MailboxPage.list(letters));
      } else if (asked.matches()) {
        answer(exchange, asked);
      } else {
        html(exchange, 404, MailboxPage.NOTHING);
      }
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private void answer(HttpExchange exchange, Matcher asked) throws IOException, MessagingException {
    int number = Integer.parseInt(asked.group(1));
    Optional<MimeMessage> letter = letters.letter(number);
    String part = asked.group(2);
    if (letter.isEmpty()) {
      html(exchange, 404, MailboxPage.NOTHING);
    } else if (part == null) {
      html(exchange, 200, MailboxPage.letter(number, letter.get()));
    } else if (part.equals("html")) {
      html(exchange, 200, Content.of(letter.get()).html());
    } else {
      Content content = Content.of(letter.get());
      int index = Integer.parseInt(part);
      if (index < content.files().size()) {
        file(exchange, content.files().get(index));
      } else {
        html(exchange, 404, MailboxPage.NOTHING);
      }
    }
  }

  private static void file(HttpExchange exchange, Part file)
      throws IOException, MessagingException {
    String name = file.getFileName().replaceAll("[^\\w. -]", "_");
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"" + name + "\"");
    send(
        exchange,
        200,
        file.getDataHandler().getContentType(),
        file.getInputStream().readAllBytes());
  }

  private static void html(HttpExchange exchange, int status, String body) throws IOException {
    send(exchange, status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    // A letter's HTML is looked at, not run.
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    page.stop(0);
    smtp.stop();
  }
}
