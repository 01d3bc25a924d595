package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import eu.passerelle.document.PdfChecker;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract as a file, and the page by which whoever holds it checks it. */
class PaperJourney {

  private final Village village = Village.in(World.get());

  @ParameterizedTest
  @EnumSource
  @DisplayName("an apprentice takes the registered contract along, in both languages, for archives")
  void takesItAlong(Language language) {
    long contract = village.contract("REGISTERED", "2000-03-14");
    Person apprentice = new Person(Village.email("apprentice"), language);
    apprentice.signIn();
    APIResponse file = get(apprentice, language, "contract/paper", "id", contract);

    assertEquals(200, file.status());
    assertEquals("application/pdf", file.headers().get("content-type"));
    assertEquals(List.of(), PdfChecker.findings(file.body()));
    apprentice.leave();
  }

  @Test
  @DisplayName("nobody else does, and the code on it tells a stranger number and dates, no names")
  void tellsNoNames() {
    long contract = village.contract("REGISTERED", "2000-03-14");
    Person another = new Person(Village.email("new-apprentice"), Language.FR);
    another.signIn();
    assertEquals(404, get(another, Language.FR, "contract/paper", "id", contract).status());
    another.leave();

    Person stranger = new Person("stranger@example.org", Language.DE);
    stranger.open("contract/verify", Map.of("code", "CODE" + contract));
    assertTrue(stranger.sees("PAST-" + contract));
    assertTrue(stranger.sees("31. August 2029"));
    assertFalse(stranger.sees("Grenze"));
    assertFalse(stranger.sees("Holzbau"));
    assertEquals(404, get(stranger, Language.DE, "contract/verify", "code", "NOTHING").status());
    stranger.leave();
  }

  private static APIResponse get(
      Person person, Language language, String view, String variable, Object value) {
    return person
        .page()
        .request()
        .get(
            World.get().address()
                + Routes.TABLE.address(language, view, Map.of(variable, String.valueOf(value))));
  }
}
