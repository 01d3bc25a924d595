package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Opens every page there is, in both languages, as everyone who may see it, and inspects it. */
class PagesJourney {

  /** Pages that are sent to be saved, not shown. */
  private static final Set<String> FILES = Set.of("application/enclosure", "dashboard/export");

  /** Pages whose title is the name of what they show. */
  private static final Set<String> NAMED = Set.of("event/event", "event/edit", "event/edition");

  private static final Map<String, Person> PEOPLE = new HashMap<>();
  private static final Map<String, Inspection> INSPECTIONS = new HashMap<>();
  private static final Map<String, String> TITLES = new HashMap<>();
  private static final Set<String> FOLLOWED = new HashSet<>();

  private static List<Opening> openings;

  @BeforeAll
  static void peopleTheVillage() {
    openings = new Openings(Village.in(World.get())).all();
  }

  @AfterAll
  static void leave() {
    PEOPLE.values().forEach(Person::leave);
  }

  @Test
  @DisplayName("no page is forgotten, nor a role that may see it")
  void everyPage() {
    Set<String> forgotten = new TreeSet<>(Routes.TABLE.views());
    forgotten.removeAll(FILES);
    openings.forEach(opening -> forgotten.remove(opening.view()));
    Map<String, Set<String>> seenBy =
        openings.stream()
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
    Person person = new Person(Village.email("nobody"), Language.FR);
    Inspection inspection = new Inspection(person.page());
    inspection.open(Language.DE, "about:blank");
    String faulty =
        """
        <!DOCTYPE html><html lang="fr"><title>Titel</title><h1>offer.title</h1><br class>
        <style>a { outline: none } p { width: 1000px; color: #ccc; background: #fff }</style>
        <p>Blass</p><a href="/">x</a><a href="/" tabindex="3">y</a></html>
        """;
    person.page().setContent(faulty);
    String findings = String.join("\n", inspection.findings(Language.DE, faulty));
    for (String expected :
        List.of(
            "in fr",
            "title: Titel",
            "no words: offer.title",
            "HTML, line",
            "axe color-contrast",
            "sideways at 390",
            "sideways at 320",
            "focus not visible",
            "out of the order")) {
      assertTrue(findings.contains(expected), () -> expected + " in:\n" + findings);
    }
    person.leave();
  }

  @TestFactory
  @DisplayName("a page is whole")
  Stream<DynamicTest> pages() {
    return openings.stream()
        .flatMap(
            opening ->
                Arrays.stream(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                language.code() + " " + opening,
                                () -> isWhole(opening, language))));
  }

  private static void isWhole(Opening opening, Language language) {
    Person person = person(opening.who());
    String address = Routes.TABLE.address(language, opening.view(), opening.variables());
    Inspection inspection = INSPECTIONS.get(opening.who());
    Response response = inspection.open(language, World.get().address() + address);
    List<String> findings = new ArrayList<>();
    if (response.status() != 200) {
      findings.add("answered with " + response.status());
    }
    if (!person.address().endsWith(address)) {
      findings.add("led to " + person.address());
    }
    findings.addAll(inspection.findings(language, response.text()));
    String title = person.page().title();
    if (!NAMED.contains(opening.view()) && title.equals(TITLES.put(opening.toString(), title))) {
      findings.add("has the same title in both languages: " + title);
    }
    for (String link : inspection.links()) {
      if (!opening.who().startsWith("new-") && FOLLOWED.add(opening.who() + link)) {
        int status = person.page().request().get(World.get().address() + link).status();
        if (status >= 400) {
          findings.add("leads to " + link + ", which answers with " + status);
        }
      }
    }
    assertTrue(findings.isEmpty(), () -> address + "\n" + String.join("\n", findings));
  }

  private static Person person(String who) {
    return PEOPLE.computeIfAbsent(
        who,
        name -> {
          Person person = new Person(Village.email(name), Language.FR);
          if (!name.equals(Openings.STRANGER)) {
            person.signIn();
          }
          INSPECTIONS.put(name, new Inspection(person.page()));
          return person;
        });
  }
}
