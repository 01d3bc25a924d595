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

  @Test
  @DisplayName("a code stands alone and large, what is said after it below")
  void code() {
    Stationery stationery = new Stationery(new Messages(), false);
    Letter letter =
        letter(Language.FR).code("012345").paragraph(Text.of("contract.mail.code.until"));

    String plain = stationery.plain(letter);
    assertTrue(plain.contains("\n\n012345\n\nIl est valable"), plain);
    String html = stationery.html(letter);
    assertTrue(html.matches("(?s).*font-size:36px[^>]*>012345</p>\\s*<p>Il est valable.*"), html);
  }

  @Test
  @DisplayName("what a letter tells of stands above its button, each with its page")
  void entries() {
    Stationery stationery = new Stationery(new Messages(), false);
    Letter letter =
        letter(Language.DE)
            .entry(
                Text.of("offer.facet.named", "Zimmerin, Kehl & Rastatt"),
                Text.of("offer.facet.named", "ab September"),
                "https://passerelle.example/1")
            .action(Text.of("offer.mail.alert.action"), "https://passerelle.example/list");

    String plain = stationery.plain(letter);
    assertTrue(
        plain.contains(
            "\n\nZimmerin, Kehl & Rastatt\nab September\nhttps://passerelle.example/1\n\nZur Liste"),
        plain);
    String html = stationery.html(letter);
    assertTrue(html.contains(">Zimmerin, Kehl &amp; Rastatt</a><br>ab September</p>"), html);
  }

  @Test
  @DisplayName("a letter that comes again says at its end where to stop it")
  void unsubscribe() {
    Stationery stationery = new Stationery(new Messages(), false);
    Letter letter = letter(Language.FR).unsubscribe("https://passerelle.example/stop");

    assertTrue(
        stationery
            .plain(letter)
            .endsWith("\nNe plus recevoir ces e-mails\nhttps://passerelle.example/stop\n"));
    assertTrue(
        stationery
            .html(letter)
            .contains("<a href=\"https://passerelle.example/stop\">Ne plus recevoir"));
    assertFalse(stationery.plain(letter(Language.FR)).contains("Ne plus recevoir"));
  }

  private static Letter letter(Language language) {
    return Letter.to("lea@example.org", language)
        .subject(Text.of("error.notFound.title"))
        .paragraph(Text.of("error.notFound.title"));
  }
}
