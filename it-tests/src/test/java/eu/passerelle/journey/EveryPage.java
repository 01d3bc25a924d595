package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import eu.passerelle.journey.Openings.Opening;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Opens every page there is in one language, as everyone who may see it, and inspects it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryPage {

  /** Pages whose title is the name of what they show. */
  private static final Set<String> NAMED = Set.of("event/event", "event/edit", "event/edition");

  /** What pages were called in the language that opened them first. */
  private static final Map<String, String> TITLES = new ConcurrentHashMap<>();

  private final Language language;
  private final Set<String> followed = new HashSet<>();
  private Openings openings;
  private ReadingRoom room;

  EveryPage(Language language) {
    this.language = language;
  }

  @BeforeAll
  void peopleTheVillage() {
    openings = Openings.in(World.get());
    // What is opened by itself, and shown, need not be followed to.
    openings.all().stream()
        .filter(opening -> opening.status() < 400)
        .forEach(opening -> paths(opening).forEach(path -> followed.add(opening.who() + path)));
    room = new ReadingRoom(language);
  }

  @AfterAll
  void leave() {
    room.close();
  }

  @TestFactory
  @DisplayName("a page is whole")
  Stream<DynamicTest> pages() {
    return each(openings.all(), this::isWhole);
  }

  @TestFactory
  @DisplayName("a form sent empty says at its fields what to do")
  Stream<DynamicTest> emptyForms() {
    return each(openings.withFormToFill(), this::saysWhatIsMissing);
  }

  private static Stream<DynamicTest> each(List<Opening> those, Consumer<Opening> test) {
    return those.stream()
        .map(opening -> DynamicTest.dynamicTest(opening.toString(), () -> test.accept(opening)));
  }

  private void isWhole(Opening opening) {
    String address = address(opening);
    Response response = room.open(opening.who(), address);
    List<String> findings = new ArrayList<>();
    if (response.status() != opening.status()) {
      findings.add("answered with " + response.status());
    }
    if (!response.url().equals(address)) {
      findings.add("led to " + response.url());
    }
    findings.addAll(room.inspection().findings(response.text()));
    String title = room.page().title();
    if (!NAMED.contains(opening.view()) && title.equals(TITLES.put(opening.toString(), title))) {
      findings.add("has the same title in both languages: " + title);
    }
    List<String> links = new ArrayList<>(room.inspection().links());
    // A page that has nothing to show says so in the other language too.
    links.removeAll(paths(opening));
    for (String link : links) {
      // Of links alike on pages alike, as the rows of a list have them, one is followed.
      String alike = opening.who() + opening.view() + " " + link.replaceAll("[0-9]+", "#");
      if (!opening.who().startsWith("new-")
          && !followed.contains(opening.who() + link)
          && followed.add(alike)) {
        int status = room.page().request().get(World.get().address() + link).status();
        if (status >= 400) {
          findings.add("leads to " + link + ", which answers with " + status);
        }
      }
    }
    assertTrue(findings.isEmpty(), () -> address + "\n" + String.join("\n", findings));
  }

  private void saysWhatIsMissing(Opening opening) {
    Page page = room.page();
    room.open(opening.who(), address(opening));
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
    findings.addAll(room.inspection().deadAnchors());
    findings.addAll(room.inspection().findings(response.text()));
    assertTrue(findings.isEmpty(), () -> page.url() + "\n" + String.join("\n", findings));
  }

  private String address(Opening opening) {
    return World.get().address() + path(opening, language);
  }

  private static List<String> paths(Opening opening) {
    return Arrays.stream(Language.values()).map(each -> path(opening, each)).toList();
  }

  private static String path(Opening opening, Language language) {
    return Routes.TABLE.address(language, opening.view(), opening.variables());
  }
}
