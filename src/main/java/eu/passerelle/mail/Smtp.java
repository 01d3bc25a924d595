package eu.passerelle.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks to the mail server that the environment names ({@code PASSERELLE_SMTP_*}). */
@ApplicationScoped
public class Smtp {

  /** A letter written out and addressed. */
  record Envelope(
      String id,
      String recipient,
      String language,
      String subject,
      String plain,
      String html,
      List<Letter.Attachment> attachments) {}

  private static final String TIMEOUT_MILLIS = "10000";

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_HOST")
  private String host;

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_PORT", defaultValue = "25")
  private String port;

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_FROM")
  private String from;

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_STARTTLS", defaultValue = "false")
  private String startTls;

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_USER")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "PASSERELLE_SMTP_PASSWORD")
  private Optional<String> password;

  void send(Envelope envelope) throws MessagingException {
    MimeMessage message = new Identified(session(), envelope.id());
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.recipient()));
    message.setSubject(envelope.subject(), "UTF-8");
    message.setSentDate(new Date());
    message.setHeader("Content-Language", envelope.language().toLowerCase(Locale.ROOT));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(envelope));
    Transport.send(message);
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
      setHeader("Message-ID", "<" + id + "@passerelle>");
    }
  }
}
