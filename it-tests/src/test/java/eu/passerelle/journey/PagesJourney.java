package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import eu.passerelle.journey.Openings.Opening;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens every page there is, in both languages, as everyone who may see it, and inspects it. */
class PagesJourney {

  /** Pages that are sent to be saved, not shown. */
  private static final Set<String> FILES =
      Set.of("application/enclosure", "contract/paper", "dashboard/export");

  /** Pages whose title is the name of what they show. */
  private static final Set<String> NAMED = Set.of("event/event", "event/edit", "event/edition");

  /** Who has signed in, and the cookies they got. */
  private static final Map<String, List<Cookie>> SIGNED_IN = new HashMap<>();

  private static final Map<String, String> TITLES = new HashMap<>();
  private static final Set<String> FOLLOWED = new HashSet<>();

  private static Openings openings;
  private static Person reader;
  private static Inspection inspection;
  private static String sitting = Openings.STRANGER;

  @BeforeAll
  static void peopleTheVillage() {
    openings = new Openings(Village.in(World.get()));
    // What is opened by itself, and shown, need not be followed to.
    openings.all().stream()
        .filter(opening -> opening.status() < 400)
        .forEach(opening -> paths(opening).forEach(path -> FOLLOWED.add(opening.who() + path)));
    reader = new Person(Village.email("reader"), Language.FR);
    inspection = new Inspection(reader.page());
  }

  @AfterAll
  static void leave() {
    reader.leave();
  }

  @Test
  @DisplayName("no page is forgotten, nor a role that may see it")
  void everyPage() {
    Set<String> forgotten = new TreeSet<>(Routes.TABLE.views());
    forgotten.removeAll(FILES);
    openings.all().forEach(opening -> forgotten.remove(opening.view()));
    Map<String, Set<String>> seenBy =
        openings.all().stream()
            .collect(
                Collectors.groupingBy(
                    Opening::view, Collectors.mapping(Opening::who, Collectors.toSet())));
    seenBy.forEach(
        (view, who) ->
            Routes.TABLE.roles(view).stream()
                .filter(role -> !role.equals("*") && !who.contains(role.toLowerCase(Locale.ROOT)))
                .forEach(role -> forgotten.add(view + " as " + role)));
    assertEquals(Set.of(), forgotten);
  }

  @Test
  @DisplayName("the inspection sees what is wrong")
  void faults() {
    seat(Openings.STRANGER);
    inspection.open(Language.DE, "about:blank");
    String faulty =
        """
        <!DOCTYPE html><html lang="fr"><title>Titel</title><h1>offer.title</h1><br class>
        <style>a { outline: none } p { width: 1000px; color: #ccc; background: #fff }</style>
        <p>Blass</p><a href="/">x</a><a href="/" tabindex="3">y</a></html>
        """;
    inspection.page(Language.DE).setContent(faulty);
    String findings = String.join("\n", inspection.findings(Language.DE, faulty));
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

  @TestFactory
  @DisplayName("a page is whole")
  Stream<DynamicTest> pages() {
    return inBoth(openings.all(), PagesJourney::isWhole);
  }

  private static Stream<DynamicTest> inBoth(
      List<Opening> those, BiConsumer<Opening, Language> test) {
    return those.stream()
        .flatMap(
            opening ->
                Arrays.stream(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                language.code() + " " + opening,
                                () -> test.accept(opening, language))));
  }

  private static String address(Opening opening, Language language) {
    return World.get().address() + path(opening, language);
  }

  private static String path(Opening opening, Language language) {
    return Routes.TABLE.address(language, opening.view(), opening.variables());
  }

  private static List<String> paths(Opening opening) {
    return Arrays.stream(Language.values()).map(language -> path(opening, language)).toList();
  }

  private static void isWhole(Opening opening, Language language) {
    seat(opening.who());
    String address = address(opening, language);
    Response response = inspection.open(language, address);
    List<String> findings = new ArrayList<>();
    if (response.status() != opening.status()) {
      findings.add("answered with " + response.status());
    }
    if (!response.url().equals(address)) {
      findings.add("led to " + response.url());
    }
    findings.addAll(inspection.findings(language, response.text()));
    String title = inspection.page(language).title();
    if (!NAMED.contains(opening.view()) && title.equals(TITLES.put(opening.toString(), title))) {
      findings.add("has the same title in both languages: " + title);
    }
    List<String> links = new ArrayList<>(inspection.links(language));
    // A page that has nothing to show says so in the other language too.
    links.removeAll(paths(opening));
    for (String link : links) {
      if (!opening.who().startsWith("new-") && FOLLOWED.add(opening.who() + link)) {
        int status = reader.page().request().get(World.get().address() + link).status();
        if (status >= 400) {
          findings.add("leads to " + link + ", which answers with " + status);
        }
      }
    }
    assertTrue(findings.isEmpty(), () -> address + "\n" + String.join("\n", findings));
  }

  @TestFactory
  @DisplayName("a form sent empty says at its fields what to do")
  Stream<DynamicTest> emptyForms() {
    return inBoth(openings.withFormToFill(), PagesJourney::saysWhatIsMissing);
  }

  private static void saysWhatIsMissing(Opening opening, Language language) {
    seat(opening.who());
    Page page = inspection.page(language);
    inspection.open(language, address(opening, language));
    page.evaluate(
        "() => document.querySelectorAll('main form :is(input:is([type=text], [type=email],"
            + " [type=password], [type=date]), textarea)').forEach(e => { e.value = ''; })");
    Response response =
        page.waitForResponse(
            r -> r.request().isNavigationRequest(),
            () -> page.click("main form[method=post] input[type=submit] >> nth=0"));
    page.waitForLoadState();
    List<String> findings = new ArrayList<>();
    if (response.status() != 200 || page.locator("main .errors").count() != 1) {
      findings.add("nothing is said to be wrong, but " + response.status());
    }
    findings.addAll(inspection.deadAnchors(language));
    findings.addAll(inspection.findings(language, response.text()));
    assertTrue(findings.isEmpty(), () -> page.url() + "\n" + String.join("\n", findings));
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
  @DisplayName("a form that was open for too long comes back as it was, and says so")
  void expired(Language language) {
    seat(Openings.STRANGER);
    String email = Village.email("late");
    inspection.open(
        language,
        World.get().address() + Routes.TABLE.address(language, "account/signIn", Map.of()));
    Page page = inspection.page(language);
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
    assertEquals(List.of(), inspection.findings(language, response.text()));
  }

  private static List<String> refused(int status, String who, String path, Language language) {
    seat(who);
    Response response = inspection.open(language, World.get().address() + path);
    List<String> findings = new ArrayList<>(inspection.findings(language, response.text()));
    if (response.status() != status) {
      findings.add("answered with " + response.status());
    }
    return findings.stream().map(finding -> path + ": " + finding).toList();
  }

  /**
   * Lets someone sit down at the browser, with their own cookies. It is the same for all, since one
   * that has shown a page shows the next one sooner.
   */
  private static void seat(String who) {
    if (who.equals(sitting)) {
      return;
    }
    BrowserContext browser = reader.page().context();
    SIGNED_IN.put(sitting, browser.cookies());
    browser.clearCookies();
    browser.addCookies(SIGNED_IN.computeIfAbsent(who, PagesJourney::signIn));
    sitting = who;
  }

  private static List<Cookie> signIn(String who) {
    Person person = new Person(Village.email(who), Language.FR);
    person.signIn();
    List<Cookie> cookies = person.page().context().cookies();
    person.leave();
    return cookies;
  }
}
