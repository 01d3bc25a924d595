package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The history page of a contract. */
@InsideLiberty
class HistoryIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Ending ending;
  @Inject private Clock clock;

  @Test
  @DisplayName("is read by its parties, its school and its officer, by the officer with names")
  void readers() throws Exception {
    Story story = stories.awaiting(MINOR);
    String french = "fr/contrats/" + story.id() + "/historique";
    String german = "de/vertraege/" + story.id() + "/verlauf";
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);

    for (Account reader : List.of(story.apprentice(), story.employer(), story.teacher(), officer)) {
      HttpResponse<String> page = by(reader).get(french);
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("Ce qui change de la version 1 à la version 2"));
      assertEquals(200, by(reader).get(german).statusCode());
      assertEquals(reader == officer, page.body().contains("Anne Probe<"), page.body());
    }
    for (Account stranger :
        List.of(
            stories.theOfficerOf(ContractStory.OTHER_CHAMBER), stories.somebody(Role.APPRENTICE))) {
      assertEquals(404, by(stranger).get(french).statusCode());
    }
    assertEquals(404, by(story.employer()).get("fr/contrats/999999999/historique").statusCode());
    assertEquals(403, by(stories.somebody(Role.ADMINISTRATOR)).get(french).statusCode());
  }

  @Test
  @DisplayName("compares the two editions of the address, and the last two where it names none")
  void comparison() throws Exception {
    Story story = stories.drafted(ADULT);
    stories.fillIn(story);
    stories.fillInUnder("Tarifvertrag", 1300, story);
    Visitor employer = by(story.employer());
    String page = "de/vertraege/" + story.id() + "/verlauf";

    for (String bad : List.of("", "?before=x&after=2", "?before=3&after=3", "?before=1&after=99")) {
      String body = employer.get(page + bad).body();
      assertTrue(body.contains("Was sich von Fassung 2 zu Fassung 3 ändert"), bad);
      assertTrue(body.contains("Tarifvertrag"), body);
      assertFalse(body.contains("Meister Eder"), "what is the same is not shown");
    }
    assertTrue(
        employer.get(page + "?before=1&after=3").body().contains("Meister Eder"),
        "what the draft did not say yet");
  }

  @Test
  @DisplayName("says why: reasons to all, a remark to who may read its field")
  void reasons() throws Exception {
    Story story = stories.awaiting(ADULT);
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    register.returnBecause(
        story.id(),
        Correction.written(
                "Bitte noch einmal <i>ansehen</i>.",
                Map.of(
                    ContractField.LEAVE, "Ein Tag fehlt.",
                    Particular.NATIONALITY, "Stimmt das?"))
            .orElseThrow(),
        officer);
    String history = "de/vertraege/" + story.id() + "/verlauf";

    for (Account reader : List.of(story.apprentice(), story.employer(), story.teacher(), officer)) {
      String page = by(reader).get(history).body();
      assertTrue(page.contains("Grund: Bitte noch einmal &lt;i&gt;ansehen&lt;/i&gt;."), page);
      assertTrue(page.contains(": Ein Tag fehlt."), page);
      assertEquals(
          reader == officer || reader == story.apprentice(), page.contains("Stimmt das?"), page);
    }
  }

  @Test
  @DisplayName("says why an end was reported and why it did not hold; neither to schools")
  void ended() throws Exception {
    Story story = stories.checked(ADULT);
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    register.register(story.id(), officer);
    LocalDate first = stories.contract(story.id()).terms().startDate();
    assertEquals(
        List.of(),
        ending.report(
            story.id(),
            new EarlyTermination(
                TerminationGround.CAUSE_DE,
                Party.EMPLOYER,
                LocalDate.now(clock),
                first,
                "Dreimal nicht gekommen."),
            story.employer()));
    String contract = "de/vertraege/" + story.id();
    assertFalse(by(story.teacher()).get(contract).body().contains("Dreimal"));
    assertTrue(by(story.apprentice()).get(contract).body().contains("Dreimal"));
    assertEquals(List.of(), ending.reject(story.id(), "Nicht unterschrieben.", officer));

    for (Account reader : List.of(story.apprentice(), story.employer(), story.teacher(), officer)) {
      String page = by(reader).get(contract + "/verlauf").body();
      assertEquals(reader != story.teacher(), page.contains("Grund: Nicht unterschrieben."), page);
      assertEquals(
          reader != story.teacher(), page.contains("Grund: Dreimal nicht gekommen."), page);
    }
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
