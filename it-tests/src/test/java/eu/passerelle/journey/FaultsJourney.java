package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is shown where something went wrong; and that the inspection itself sees what is wrong. It
 * takes a table away, so nobody else is there meanwhile.
 */
@ResourceLock(World.NAME)
@Order(World.ALONE)
@TestInstance(Lifecycle.PER_CLASS)
class FaultsJourney {

  private final Map<Language, ReadingRoom> rooms = new EnumMap<>(Language.class);

  private ReadingRoom room(Language language) {
    return rooms.computeIfAbsent(language, ReadingRoom::new);
  }

  @AfterAll
  void leave() {
    rooms.values().forEach(ReadingRoom::close);
  }

  @Test
  @DisplayName("the inspection sees what is wrong")
  void faults() {
    ReadingRoom room = room(Language.DE);
    room.open(Openings.STRANGER, "about:blank");
    String faulty =
        """
        <!DOCTYPE html><html lang="fr"><title>Titel</title><h1>offer.title</h1><br class>
        <style>a { outline: none } p { width: 1000px; color: #ccc; background: #fff }</style>
        <p>Blass</p><a href="/">x</a><a href="/" tabindex="3">y</a></html>
        """;
    room.page().setContent(faulty);
    String findings = String.join("\n", room.inspection().findings(faulty));
    for (String expected :
        List.of(
            "in fr",
            "title: Titel",
            "no words: offer.title",
            "HTML, line",
            "axe color-contrast",
            "sideways at 320",
            "focus not visible",
            "out of the order")) {
      assertTrue(findings.contains(expected), () -> expected + " in:\n" + findings);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("what cannot be shown is said in the language, on a page like any other")
  void errors(Language language) {
    Village village = Village.in(World.get());
    String foreign = String.valueOf(village.contract("DRAFT", "2000-03-14"));
    List<String> findings = new ArrayList<>();
    findings.addAll(refused(404, Openings.STRANGER, "/" + language.code() + "/nowhere", language));
    findings.addAll(
        refused(
            404,
            "new-apprentice",
            Routes.TABLE.address(language, "contract/contract", Map.of("id", foreign)),
            language));
    findings.addAll(
        refused(
            403, "apprentice", Routes.TABLE.address(language, "offer/mine", Map.of()), language));
    village.change("alter table occupation rename to occupation_gone");
    try {
      findings.addAll(
          refused(
              500,
              Openings.STRANGER,
              Routes.TABLE.address(language, "occupation/occupations", Map.of()),
              language));
    } finally {
      village.change("alter table occupation_gone rename to occupation");
    }
    assertEquals(List.of(), findings);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("so is what no page of ours makes a browser send")
  void unreadable(Language language) {
    String offers = Routes.TABLE.address(language, "offer/offers", Map.of());
    List<String> findings = refused(400, Openings.STRANGER, offers + "?place=%zz", language);
    Page page = room(language).page();
    page.route("**" + offers, route -> route.resume(new ResumeOptions().setMethod("PUT")));
    findings.addAll(refused(405, Openings.STRANGER, offers, language));
    page.unrouteAll();
    assertEquals(List.of(), findings);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("so is what is more than the server takes")
  void tooLarge(Language language, @TempDir Path folder) throws IOException {
    String offer = String.valueOf(Village.in(World.get()).offer("OPEN", Optional.empty()));
    String apply = Routes.TABLE.address(language, "application/apply", Map.of("id", offer));
    ReadingRoom room = room(language);
    room.open("apprentice", World.get().address() + apply);
    Page page = room.page();
    page.setInputFiles("#cv", Files.write(folder.resolve("cv.pdf"), new byte[70 * 1024 * 1024]));
    Response response =
        page.waitForResponse(r -> r.request().isNavigationRequest(), () -> page.click("#send"));
    page.waitForLoadState();
    assertEquals(List.of(), findings(413, response, language));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a form that was open for too long comes back as it was, and says so")
  void expired(Language language) {
    ReadingRoom room = room(language);
    String email = Village.email("late");
    room.open(
        Openings.STRANGER,
        World.get().address() + Routes.TABLE.address(language, "account/signIn", Map.of()));
    Page page = room.page();
    page.fill("#email", email);
    page.fill("#password", Person.PASSWORD);
    page.context().clearCookies();
    Response response =
        page.waitForResponse(
            r -> r.request().isNavigationRequest() && r.status() == 200,
            () -> page.click("#submit"));
    PlaywrightAssertions.assertThat(page.locator("main .notice")).hasCount(1);
    assertEquals(email, page.inputValue("#email"));
    assertEquals("", page.inputValue("#password"));
    assertEquals(List.of(), room.inspection().findings(response.text()));
  }

  private List<String> refused(int status, String who, String path, Language language) {
    return findings(status, room(language).open(who, World.get().address() + path), language);
  }

  private List<String> findings(int status, Response response, Language language) {
    List<String> findings = room(language).inspection().findings(response.text());
    if (response.status() != status) {
      findings.add("answered with " + response.status());
    }
    findings.replaceAll(finding -> response.url() + ": " + finding);
    return findings;
  }
}
