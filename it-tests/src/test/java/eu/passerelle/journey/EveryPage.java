package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import eu.passerelle.journey.Openings.Opening;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Opens every page there is in one language, as everyone who may see it, and inspects it. */
@Order(World.LONG)
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryPage {

  /** Pages whose title is the name of what they show. */
  private static final Set<String> NAMED = Set.of("event/event", "event/edit", "event/edition");

  /** What pages were called in the language that opened them first. */
  private static final Map<String, String> TITLES = new ConcurrentHashMap<>();

  /** Where links have led someone to, in whichever language: every page is opened in both. */
  private static final Set<String> FOLLOWED = ConcurrentHashMap.newKeySet();

  private final Language language;
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
        .forEach(opening -> FOLLOWED.add(opening.who() + target(path(opening, language))));
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
      if (!opening.who().startsWith("new-") && FOLLOWED.add(opening.who() + target(link))) {
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

  /** What a path shows, whatever its language: a page and what of, or else itself. */
  private String target(String link) {
    URI address = URI.create(link);
    return Optional.of(address.getRawPath())
        .filter(path -> path.startsWith("/" + language.code() + "/"))
        .flatMap(path -> Routes.TABLE.target(language, path.substring(3)))
        .map(target -> target.view() + target.variables() + address.getRawQuery())
        .orElse(link);
  }

  private static List<String> paths(Opening opening) {
    return Arrays.stream(Language.values()).map(each -> path(opening, each)).toList();
  }

  private static String path(Opening opening, Language language) {
    return Routes.TABLE.address(language, opening.view(), opening.variables());
  }
}
