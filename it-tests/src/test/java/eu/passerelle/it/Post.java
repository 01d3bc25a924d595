package eu.passerelle.it;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * Someone's mailbox, read as its owner reads it: the outbox keeps nothing of what it has handed
 * over.
 */
public final class Post {

  /** A letter as it came. */
  public record Mail(
      String id,
      String subject,
      String plain,
      List<String> attachments,
      Map<String, String> headers) {}

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DataSource database;

  public Post(DataSource database) {
    this.database = database;
  }

  /** The letter last written to someone, once it has come. */
  public Mail lastTo(String recipient) throws SQLException, InterruptedException {
    String id = idOfLastTo(recipient);
    return allTo(recipient).stream()
        .filter(mail -> mail.id().startsWith("<" + id + "@"))
        .findFirst()
        .orElseThrow();
  }

  /** Every letter that has come to someone so far, the first one first. */
  public List<Mail> allTo(String recipient) {
    Properties where = new Properties();
    where.put("mail.imap.host", "localhost");
    where.put("mail.imap.port", System.getenv("IT_IMAP_PORT"));
    List<Mail> mails = new ArrayList<>();
    try (Store store = Session.getInstance(where).getStore("imap")) {
      // The mail server makes a mailbox with the first letter; its password is the address.
      store.connect(recipient, recipient);
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        for (Message message : inbox.getMessages()) {
          mails.add(read(message));
        }
      }
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
    return mails;
  }

  // The mailbox is opened once: before the outbox has handed the letter over it need not be there.
  private String idOfLastTo(String recipient) throws SQLException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      Written last = lastWrittenTo(recipient);
      if (last.delivered()) {
        return last.id();
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("the letter to " + recipient + " was not delivered");
      }
      Thread.sleep(20);
    }
  }

  private record Written(String id, boolean delivered) {}

  private Written lastWrittenTo(String recipient) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select message_id, delivered_at is not null from letter"
                    + " where recipient = ? order by id desc limit 1")) {
      query.setString(1, recipient);
      try (var row = query.executeQuery()) {
        if (!row.next()) {
          throw new AssertionError("no letter was written to " + recipient);
        }
        return new Written(row.getString(1), row.getBoolean(2));
      }
    }
  }

  private static Mail read(Message message) throws MessagingException, IOException {
    StringBuilder plain = new StringBuilder();
    List<String> attachments = new ArrayList<>();
    collect(message, plain, attachments);
    Map<String, String> headers = new HashMap<>();
    Collections.list(message.getAllHeaders())
        .forEach(header -> headers.put(header.getName(), header.getValue()));
    return new Mail(
        headers.get("Message-ID"), message.getSubject(), plain.toString(), attachments, headers);
  }

  private static void collect(Part part, StringBuilder plain, List<String> attachments)
      throws MessagingException, IOException {
    if (part.getFileName() != null) {
      attachments.add(part.getFileName());
    } else if (part.isMimeType("text/plain")) {
      plain.append(part.getContent());
    } else if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        collect(inner, plain, attachments);
      }
    }
  }
}
