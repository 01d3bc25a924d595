package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The coordination follows a number to the pairs behind it, in each language. */
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
class GapJourney {

  private static final Map<String, String> CARPENTERS =
      Map.of("occupation", "zimmerer", "area", "08216");

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("from the menu to what keeps a place and those nearest to it apart")
  void fromTheNumberToThePairs(Language language) {
    Openings.in(World.get());
    Person coordinator = new Person(Village.email("coordinator"), language);
    try {
      coordinator.signIn();
      coordinator.open("dashboard/dashboard");
      coordinator
          .page()
          .click("nav.main a[href*='/" + (french(language) ? "ecarts" : "luecken") + "']");
      assertTrue(
          coordinator.sees(
              french(language) ? "Places sans profil adapté" : "Plätze ohne passendes Profil"));

      coordinator.choose("occupation", "zimmerer");
      coordinator.choose("area", "08216");
      coordinator.page().click("form.inline button");
      String link =
          ".columns a[href*='block=GERMAN'][href*='"
              + (french(language) ? "places" : "plaetze")
              + "']";
      String number = coordinator.page().textContent(link).strip().split(" ")[0];
      coordinator.page().click(link);
      assertTrue(
          coordinator.page().textContent("h1").startsWith(number + " "),
          "the list says the number that led to it");
      assertEquals("GERMAN", coordinator.page().inputValue("#block"));
      assertEquals("zimmerer", coordinator.page().inputValue("#occupation"));
      assertTrue(coordinator.sees(french(language) ? "Une personne, " : "Eine Person, "));

      coordinator.page().click("p.crumb a");
      assertEquals("08216", coordinator.page().inputValue("#area"), "what was chosen stays");
    } finally {
      coordinator.leave();
    }
  }

  private static boolean french(Language language) {
    return language == Language.FR;
  }

  @Test
  @DisplayName("and takes the figures of the month along as a file")
  void file() {
    Openings.in(World.get());
    Person coordinator = new Person(Village.email("coordinator"), Language.DE);
    try {
      coordinator.signIn();
      coordinator.open("gap/gaps", CARPENTERS);
      String file =
          coordinator.fetch("gap/export", Map.of("month", coordinator.page().inputValue("#month")));
      assertTrue(file.contains("Offene Plätze") && file.contains("Deutsch"), file);
    } finally {
      coordinator.leave();
    }
  }
}
