package eu.passerelle.language;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that people wrote: in one language first, in the other if someone translated it.
 *
 * <p>The language it was written in is kept, so that a reader is told whether they see the
 * original, a translation, or the original because the translation is still missing.
 */
@Embeddable
public class Bilingual {

  @Enumerated(EnumType.STRING)
  @Column(name = "written_in")
  private Language writtenIn;

  @Column(name = "fr")
  private String french;

  @Column(name = "de")
  private String german;

  protected Bilingual() {}

  private Bilingual(Language writtenIn, String french, String german) {
    this.writtenIn = writtenIn;
    this.french = french;
    this.german = german;
  }

  /** A text written in one language and not yet translated. */
  public static Bilingual written(Language language, String text) {
    return new Bilingual(language, null, null).with(language, text);
  }

  /** A text of which both versions are there, the first being the original. */
  public static Bilingual both(Language original, String french, String german) {
    return written(original, original == Language.FR ? french : german)
        .with(original.other(), original == Language.FR ? german : french);
  }

  /** This text with its version in one language replaced; a blank translation means: missing. */
  public Bilingual with(Language language, String text) {
    String clean = text == null || text.isBlank() ? null : text.strip();
    if (clean == null && language == writtenIn) {
      throw new IllegalArgumentException("the original of a bilingual text may not be empty");
    }
    return language == Language.FR
        ? new Bilingual(writtenIn, clean, german)
        : new Bilingual(writtenIn, french, clean);
  }

  public Language writtenIn() {
    return writtenIn;
  }

  /** The version in this language, if it exists. */
  public Optional<String> version(Language language) {
    return Optional.ofNullable(language == Language.FR ? french : german);
  }

  /** What a reader of this language gets to read: their version, or else the original. */
  public String in(Language reader) {
    return version(reader).orElseGet(this::original);
  }

  /** The language that {@link #in} answers in, for the {@code lang} attribute around it. */
  public Language languageShownTo(Language reader) {
    return version(reader).isPresent() ? reader : writtenIn;
  }

  public boolean isMissingIn(Language reader) {
    return version(reader).isEmpty();
  }

  public boolean isTranslationFor(Language reader) {
    return reader != writtenIn && !isMissingIn(reader);
  }

  private String original() {
    return writtenIn == Language.FR ? french : german;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Bilingual that
        && writtenIn == that.writtenIn
        && Objects.equals(french, that.french)
        && Objects.equals(german, that.german);
  }

  @Override
  public int hashCode() {
    return Objects.hash(writtenIn, french, german);
  }

  @Override
  public String toString() {
    return original();
  }
}
