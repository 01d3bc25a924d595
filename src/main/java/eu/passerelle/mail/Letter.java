package eu.passerelle.mail;

import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail to one person: a subject, a few short paragraphs and at most one thing to do or one code
 * to type, in the words of the bundles. {@link Outbox} writes it in the reader's language, as plain
 * text and as HTML.
 */
public final class Letter {

  /**
   * The one thing a letter asks for: a button, and in plain text an address on a line of its own.
   */
  public record Action(Text label, String address) {}

  /** Something the letter tells of, in a line and a half, with the page where it stands. */
  public record Entry(Text title, Text more, String address) {}

  /** A file that goes with the letter. */
  public record Attachment(String name, String type, byte[] content) {}

  private final String recipient;
  private final Language language;
  private Text subject;
  private Action action;
  private String code;
  private String unsubscribe;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Text> paragraphs = new ArrayList<>();
  private final List<Text> afterword = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();

  private Letter(String recipient, Language language) {
    this.recipient = recipient;
    this.language = language;
  }

  /** A letter to an address, in the language its reader chose. */
  public static Letter to(String recipient, Language language) {
    return new Letter(recipient, language);
  }

  public Letter subject(Text subject) {
    this.subject = subject;
    return this;
  }

  /** A paragraph; those said after the action or the code stand below it. */
  public Letter paragraph(Text paragraph) {
    (action == null && code == null && entries.isEmpty() ? paragraphs : afterword).add(paragraph);
    return this;
  }

  public Letter action(Text label, String address) {
    this.action = new Action(label, address);
    return this;
  }

  /** A code to type elsewhere, in figures that are read at a glance. */
  public Letter code(String code) {
    this.code = code;
    return this;
  }

  /** One of several things the letter tells of; they stand below the paragraphs said so far. */
  public Letter entry(Text title, Text more, String address) {
    entries.add(new Entry(title, more, address));
    return this;
  }

  /**
   * Where its reader stops further letters of this kind, with one click: the page behind the
   * address shows a button, and takes the mail program's own request (RFC 8058).
   */
  public Letter unsubscribe(String address) {
    this.unsubscribe = address;
    return this;
  }

  public Letter attach(String name, String type, byte[] content) {
    attachments.add(new Attachment(name, type, content));
    return this;
  }

  public String recipient() {
    return recipient;
  }

  public Language language() {
    return language;
  }

  public Text subject() {
    if (subject == null) {
      throw new IllegalStateException("a letter needs a subject");
    }
    return subject;
  }

  public List<Text> paragraphs() {
    return paragraphs;
  }

  public Optional<Action> action() {
    return Optional.ofNullable(action);
  }

  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  public List<Entry> entries() {
    return entries;
  }

  public Optional<String> unsubscribe() {
    return Optional.ofNullable(unsubscribe);
  }

  public List<Text> afterword() {
    return afterword;
  }

  public List<Attachment> attachments() {
    return attachments;
  }
}
