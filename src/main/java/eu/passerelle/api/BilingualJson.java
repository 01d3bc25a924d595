package eu.passerelle.api;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import java.util.Optional;

/** A text with the language it was written in; a version that is missing is left out. */
public record BilingualJson(String writtenIn, Optional<String> fr, Optional<String> de) {

  public static BilingualJson of(Bilingual text) {
    return new BilingualJson(
        text.writtenIn().code(), text.version(Language.FR), text.version(Language.DE));
  }
}
