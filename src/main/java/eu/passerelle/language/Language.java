package eu.passerelle.language;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the Upper Rhine in which everything here exists; neither is the default. */
public enum Language {
  FR(Locale.FRENCH),
  DE(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The two-letter code as it stands in addresses and in {@code lang} attributes. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** The neighbour's language. */
  public Language other() {
    return this == FR ? DE : FR;
  }

  /** The language of a code such as {@code fr} or {@code de-CH}; empty for any other. */
  public static Optional<Language> of(String code) {
    return switch (Locale.forLanguageTag(code == null ? "" : code).getLanguage()) {
      case "fr" -> Optional.of(FR);
      case "de" -> Optional.of(DE);
      default -> Optional.empty();
    };
  }
}
