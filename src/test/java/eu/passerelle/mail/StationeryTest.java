package eu.passerelle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a letter looks on Passerelle's paper. */
class StationeryTest {

  @ParameterizedTest
  @CsvSource({"FR, Version d’essai", "DE, Probebetrieb"})
  @DisplayName("a letter of the trial says first that people and companies are invented")
  void trial(Language language, String mark) {
    Stationery trial = new Stationery(new Messages(), true);

    assertTrue(trial.plain(letter(language)).startsWith(mark));
    assertTrue(trial.html(letter(language)).contains("<p>" + mark));
  }

  @Test
  @DisplayName("a letter in earnest does not, and leaves no gap")
  void inEarnest() {
    Stationery stationery = new Stationery(new Messages(), false);
    String plain = stationery.plain(letter(Language.FR));
    String html = stationery.html(letter(Language.FR));

    assertTrue(plain.startsWith("Cette page"), plain);
    assertFalse(html.contains("essai"), html);
    assertEquals(-1, html.indexOf('{', html.indexOf("</style>")), html);
  }

  private static Letter letter(Language language) {
    return Letter.to("lea@example.org", language)
        .subject(Text.of("error.notFound.title"))
        .paragraph(Text.of("error.notFound.title"));
  }
}
