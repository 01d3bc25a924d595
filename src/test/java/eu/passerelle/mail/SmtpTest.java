package eu.passerelle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a mail server's answers mean for a letter. */
class SmtpTest {

  private ServerSocket door;

  /** What the mail server was told, a line each. */
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @BeforeEach
  void open() throws IOException {
    door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    door.close();
  }

  @Test
  @DisplayName("a letter that is taken carries an id of the sender's domain")
  void taken() {
    serverSaying("RCPT", "250 fine");

    assertEquals(Smtp.Answer.TAKEN, letterTo("lea@example.org"));
    assertTrue(heard.contains("Message-ID: <7@passerelle.example>"), heard.toString());
    assertFalse(heard.toString().contains("List-Unsubscribe"), heard.toString());
  }

  @Test
  @DisplayName("a letter that comes again lets mail programs stop it with one request")
  void unsubscribe() {
    serverSaying("RCPT", "250 fine");

    try (Smtp.Line line = smtp().line()) {
      line.send(
          new Smtp.Envelope(
              "8",
              "lea@example.org",
              "FR",
              "Bonjour",
              "Bonjour",
              "Bonjour",
              Optional.of("https://passerelle.example/stop"),
              List.of()));
    }
    assertTrue(
        heard.contains("List-Unsubscribe: <https://passerelle.example/stop>"), heard.toString());
    assertTrue(heard.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
  }

  @Test
  @DisplayName("who does not exist is not written to again")
  void refused() {
    serverSaying("RCPT", "550 5.1.1 no such person");

    assertEquals(Smtp.Answer.REFUSED, letterTo("nobody@example.org"));
    assertEquals(Smtp.Answer.REFUSED, letterTo("nobody at all"));
  }

  @Test
  @DisplayName("a full mailbox, a server in maintenance, a sender not yet known are tried again")
  void notNow() {
    serverSaying("RCPT", "452 4.2.2 mailbox full");
    assertEquals(Smtp.Answer.NOT_NOW, letterTo("lea@example.org"));
  }

  @Test
  @DisplayName(
      "a server that refuses the sender or wants a password speaks of us, not of the reader")
  void notTheReadersFault() {
    serverSaying("MAIL", "550 5.7.1 sender rejected");
    assertEquals(Smtp.Answer.NOT_NOW, letterTo("lea@example.org"));
  }

  @Test
  @DisplayName("a server that hangs up in the middle, or is not there, is away")
  void away() throws IOException {
    serverSaying("DATA", "");
    assertEquals(Smtp.Answer.AWAY, letterTo("lea@example.org"));

    door.close();
    assertEquals(Smtp.Answer.AWAY, letterTo("lea@example.org"));
  }

  @Test
  @DisplayName("a round's letters go over one line, and one that was refused does not cut it")
  void oneLine() {
    serverSaying("RCPT TO:<nobody", "550 5.1.1 no such person");

    try (Smtp.Line line = smtp().line()) {
      assertEquals(Smtp.Answer.TAKEN, line.send(letter("lea@example.org")));
      assertEquals(Smtp.Answer.REFUSED, line.send(letter("nobody@example.org")));
      assertEquals(Smtp.Answer.TAKEN, line.send(letter("tom@example.org")));
    }
    assertEquals(1, heard.stream().filter(said -> said.startsWith("EHLO")).count());
  }

  @Test
  @DisplayName("a server that hangs up between two letters is called again")
  void calledAgain() {
    serverSaying("NOOP", "");

    try (Smtp.Line line = smtp().line()) {
      assertEquals(Smtp.Answer.TAKEN, line.send(letter("lea@example.org")));
      assertEquals(Smtp.Answer.TAKEN, line.send(letter("tom@example.org")));
    }
    assertEquals(2, heard.stream().filter(said -> said.startsWith("EHLO")).count());
  }

  private Smtp.Answer letterTo(String recipient) {
    try (Smtp.Line line = smtp().line()) {
      return line.send(letter(recipient));
    }
  }

  private Smtp smtp() {
    return new Smtp(
        "localhost",
        String.valueOf(door.getLocalPort()),
        "Passerelle <ne-pas-repondre@passerelle.example>",
        "false",
        Optional.empty(),
        Optional.empty());
  }

  private static Smtp.Envelope letter(String recipient) {
    return new Smtp.Envelope(
        "7", recipient, "FR", "Bonjour", "Bonjour", "Bonjour", Optional.empty(), List.of());
  }

  /** A mail server that finds everything fine but one command; an empty answer hangs up. */
  private void serverSaying(String command, String answer) {
    Thread server =
        new Thread(
            () -> {
              try {
                while (true) {
                  serve(door.accept(), command, answer);
                }
              } catch (IOException closed) {
                // the test is over
              }
            });
    server.setDaemon(true);
    server.start();
  }

  private void serve(Socket caller, String command, String answer) throws IOException {
    try (caller;
        var in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
      say(caller, "220 here");
      boolean letter = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        if (letter) {
          letter = !line.equals(".");
          if (!letter) say(caller, "250 taken");
        } else if (line.startsWith(command)) {
          if (answer.isEmpty()) return;
          say(caller, answer);
        } else {
          letter = line.equals("DATA");
          say(caller, letter ? "354 go on" : "250 fine");
        }
      }
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    caller.getOutputStream().flush();
  }
}
