package eu.passerelle.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks to the mail server that the environment names ({@code PASSERELLE_SMTP_*}). */
@Dependent
public class Smtp {

  /** A letter written out and addressed. */
  record Envelope(
      String id,
      String recipient,
      String language,
      String subject,
      String plain,
      String html,
      Optional<String> unsubscribe,
      List<Letter.Attachment> attachments) {}

  /** What became of a letter at the mail server. */
  public enum Answer {
    /** It will deliver it, or say so to the sender. */
    TAKEN,
    /** It will never take it: its recipient is not to be reached. */
    REFUSED,
    /** It would not take this one now. */
    NOT_NOW,
    /** It was not to be spoken to; another letter would fare no better. */
    AWAY
  }

  private static final Logger LOG = Logger.getLogger(Smtp.class.getName());
  private static final String TIMEOUT_MILLIS = "10000";

  private final String host;
  private final String port;
  private final String from;
  private final String startTls;
  private final Optional<String> user;
  private final Optional<String> password;

  @Inject
  Smtp(
      @ConfigProperty(name = "PASSERELLE_SMTP_HOST") String host,
      @ConfigProperty(name = "PASSERELLE_SMTP_PORT", defaultValue = "25") String port,
      @ConfigProperty(name = "PASSERELLE_SMTP_FROM") String from,
      @ConfigProperty(name = "PASSERELLE_SMTP_STARTTLS", defaultValue = "false") String startTls,
      @ConfigProperty(name = "PASSERELLE_SMTP_USER") Optional<String> user,
      @ConfigProperty(name = "PASSERELLE_SMTP_PASSWORD") Optional<String> password) {
    this.host = host;
    this.port = port;
    this.from = from;
    this.startTls = startTls;
    this.user = user;
    this.password = password;
  }

  /** A line to the mail server, which is opened when the first letter needs it. */
  Line line() {
    return new Line(session());
  }

  /**
   * One connection for many letters: greeting and signing on for each would take longer than the
   * letters do. To be used by one thread.
   */
  class Line implements AutoCloseable {

    private final Session session;
    private Transport transport;

    private Line(Session session) {
      this.session = session;
    }

    /**
     * Whatever is wrong with a letter is an answer too: one that fails must not stop the others.
     */
    Answer send(Envelope envelope) {
      Optional<InternetAddress> recipient = address(envelope.recipient());
      if (recipient.isEmpty()) {
        return Answer.REFUSED;
      }
      try {
        return handOver(message(session, envelope, recipient.get()));
      } catch (MessagingException | RuntimeException e) {
        return failed(Answer.NOT_NOW, e);
      }
    }

    private Answer handOver(MimeMessage message) {
      try {
        connect();
        transport.sendMessage(message, message.getAllRecipients());
        return Answer.TAKEN;
      } catch (SendFailedException e) {
        return failed(meaning(e, transport), e);
      } catch (MessagingException e) {
        return failed(Answer.AWAY, e);
      }
    }

    /** Many servers hang up after so many letters, or after a while: that is no refusal. */
    private void connect() throws MessagingException {
      if (transport == null) {
        transport = session.getTransport("smtp");
      }
      if (!transport.isConnected()) {
        transport.connect();
      }
    }

    /** A farewell that fails takes nothing back of what the server has taken. */
    @Override
    public void close() {
      try {
        if (transport != null) {
          transport.close();
        }
      } catch (MessagingException e) {
        LOG.log(Level.FINE, "the mail server hung up first", e);
      }
    }
  }

  /** A refusal speaks of the letter only where the server is still on the line. */
  private static Answer meaning(SendFailedException e, Transport transport) {
    if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
      return Answer.REFUSED;
    }
    return transport.isConnected() ? Answer.NOT_NOW : Answer.AWAY;
  }

  // A mail server's words may repeat the recipient's address, which no log should hold.
  private static Answer failed(Answer answer, Exception e) {
    LOG.warning("mail server: " + e.getClass().getSimpleName());
    return answer;
  }

  private static Optional<InternetAddress> address(String recipient) {
    try {
      return Optional.of(new InternetAddress(recipient, true));
    } catch (AddressException e) {
      return Optional.empty();
    }
  }

  private MimeMessage message(Session session, Envelope envelope, InternetAddress recipient)
      throws MessagingException {
    InternetAddress sender = new InternetAddress(from);
    String domain = sender.getAddress().replaceFirst("^.*@", "");
    MimeMessage message = new Identified(session, "<" + envelope.id() + "@" + domain + ">");
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, recipient);
    message.setSubject(envelope.subject(), "UTF-8");
    message.setSentDate(new Date());
    message.setHeader("Content-Language", envelope.language().toLowerCase(Locale.ROOT));
    message.setHeader("Auto-Submitted", "auto-generated");
    // Together they let mail programs offer a button beside the sender's name (RFC 2369, RFC 8058).
    if (envelope.unsubscribe().isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + envelope.unsubscribe().get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(content(envelope));
    message.saveChanges();
    return message;
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", port);
    properties.put("mail.smtp.starttls.enable", startTls);
    properties.put("mail.smtp.starttls.required", startTls);
    properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user.get(), password.orElse(""));
          }
        });
  }

  private static MimeMultipart content(Envelope envelope) throws MessagingException {
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(text(envelope.plain(), "plain"));
    versions.addBodyPart(text(envelope.html(), "html"));
    if (envelope.attachments().isEmpty()) {
      return versions;
    }
    MimeMultipart whole = new MimeMultipart("mixed");
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(versions);
    whole.addBodyPart(body);
    for (Letter.Attachment attachment : envelope.attachments()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
      part.setFileName(attachment.name());
      whole.addBodyPart(part);
    }
    return whole;
  }

  private static MimeBodyPart text(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", kind);
    return part;
  }

  /** A message that keeps the id it was written under, however often it is sent. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
