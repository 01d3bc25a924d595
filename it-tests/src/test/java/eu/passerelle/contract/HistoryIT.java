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
import java.util.List;
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

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
