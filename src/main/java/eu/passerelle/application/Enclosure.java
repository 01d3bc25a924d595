package eu.passerelle.application;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A PDF that came with an application: checked by its content before it is kept, never changed, and
 * shown to nobody but the apprentice and the company applied to.
 */
@Entity
public class Enclosure {

  /** What lists show of a document without fetching its content. */
  public record Line(long id, EnclosureKind kind, String name, int size) {

    public int kilobytes() {
      return Math.max(1, size / 1024);
    }
  }

  /** The largest file that is taken, in bytes. */
  public static final int MOST_BYTES = PdfCheck.MOST_BYTES;

  private static final int LONGEST_NAME = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Application application;

  @Enumerated(EnumType.STRING)
  private EnclosureKind kind;

  private String name;
  private int size;
  private String sha256;
  private byte[] content;

  protected Enclosure() {}

  /** Keeps a file that {@link #refusal} had nothing against. */
  Enclosure(Application application, Upload upload) {
    refusal(upload)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException("not a document to keep: " + refusal.rule());
            });
    this.application = application;
    this.kind = upload.kind();
    this.name = safe(upload.name());
    this.content = upload.content().clone();
    this.size = content.length;
    this.sha256 = sha256(content);
  }

  /** Why a file can't be taken; empty if it can. */
  public static Optional<Refusal> refusal(Upload upload) {
    return PdfCheck.refusal(upload.content());
  }

  /**
   * The last part of what the browser called the file, with letters, figures, spaces, dots, hyphens
   * and underscores only, ending in {@code .pdf}.
   */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain =
        last.replaceAll("(?i)\\.pdf$", "")
            .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
            .replaceAll("^[ ._]+|[ ._]+$", "")
            .replaceAll("[ _]{2,}", "_");
    String bounded = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
    return (bounded.isEmpty() ? "document" : bounded) + ".pdf";
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  public Long id() {
    return id;
  }

  public Application application() {
    return application;
  }

  public EnclosureKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public int size() {
    return size;
  }

  /** The checksum of what was sent, so that a later doubt about it can be settled. */
  public String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content.clone();
  }
}
