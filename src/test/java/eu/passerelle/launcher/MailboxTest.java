package eu.passerelle.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mails of a trial, as someone who tries it sees them. */
class MailboxTest {

  @TempDir private Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();
  private int smtp;
  private int port;

  private Mailbox mailbox;

  @BeforeEach
  void open() throws IOException {
    smtp = freePort();
    port = freePort();
    mailbox = new Mailbox(folder, smtp, port);
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  @Test
  @DisplayName("a mail shows its text, its link and its file, and is there after a restart")
  void kept() throws Exception {
    assertTrue(get("/").body().contains("No mail yet."));
    send("Ton inscription", "Confirme ici :\nhttp://localhost/fr/a?b=1&c=2 <ici>\n");
    close();
    open();
    send("Die zweite", "Hallo");

    String list = get("/").body();
    assertTrue(list.indexOf("/2\">Die zweite") > 0, list);
    assertTrue(list.indexOf("/2\">Die zweite") < list.indexOf("/1\">Ton inscription"), list);
    String letter = get("/1").body();
    assertTrue(letter.contains("<a href=\"http://localhost/fr/a?b=1&amp;c=2\">"), letter);
    assertTrue(letter.contains("&lt;ici>"), letter);
    assertTrue(letter.contains("<a href=\"/1/0\">rendez-vous.ics</a>"), letter);
    assertEquals("<p>in HTML</p>", get("/1/html").body());
    HttpResponse<String> file = get("/1/0");
    assertEquals("BEGIN:VCALENDAR", file.body());
    assertEquals(
        "attachment; filename=\"rendez-vous.ics\"",
        file.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  @DisplayName("what is not there is a page that says so")
  void nothing() throws Exception {
    send("Une", "Bonjour");
    for (String path :
        List.of("/2", "/0", "/99999999999", "/1/7", "/1/html/x", "/favicon.ico", "/x/y")) {
      assertEquals(404, get(path).statusCode(), path);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void send(String subject, String text) throws MessagingException {
    Properties where = new Properties();
    where.put("mail.smtp.host", "localhost");
    where.put("mail.smtp.port", String.valueOf(smtp));
    MimeMessage mail = new MimeMessage(Session.getInstance(where));
    mail.setFrom(new InternetAddress("ne-pas-repondre@passerelle.example"));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("lea@essai.example"));
    mail.setSubject(subject);
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>in HTML</p>", "UTF-8", "html");
    MimeMultipart versions = new MimeMultipart("alternative", plain, html);
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(versions);
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII), "text/calendar")));
    file.setFileName("rendez-vous.ics");
    mail.setContent(new MimeMultipart("mixed", body, file));
    Transport.send(mail);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
