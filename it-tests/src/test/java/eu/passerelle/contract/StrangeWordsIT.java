package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people paste, and what people try, in every form of a contract but its sections. */
@InsideLiberty
class StrangeWordsIT {

  private static final int MINOR = 16;
  private static final int ADULT = 19;
  private static final int MEGABYTE = 1 << 20;

  private static final String MANY =
      "Łódź e\u0301 ß \uD83E\uDE9A 木工 مرحبا \u202Eabc\u202C \u200B."
          + "'; drop table contract; -- \\' \" % _ ?1 $$"
          + "#{1+1} ${7*7} <script>alert(1)</script> &amp; ]]> {0} {1, date}";

  private static final List<String> STRANGE =
      List.of(
          MANY, "a\u0000b\u0007c\u001b[31m\u0085d\uFFFE", "9".repeat(300), "x".repeat(MEGABYTE));

  private static final Pattern FORM =
      Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);

  private static final Pattern BUTTON =
      Pattern.compile("<input(?=[^>]* type=\"submit\")[^>]* name=\"([^\"]+)\"");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "<(?:textarea|input(?![^>]* type=\"(?:submit|hidden|radio|checkbox)\"))"
              + "[^>]* name=\"([^\"]+)\"");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input(?=[^>]* type=\"hidden\")[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

  private static final Pattern RADIO =
      Pattern.compile(
          "<input(?=[^>]* type=\"radio\")(?=[^>]* name=\"([^\"]+)\")[^>]* value=\"([^\"]*)\"");

  private static final Pattern CHOICE =
      Pattern.compile(
          "<select[^>]* name=\"([^\"]+)\".*?<option[^>]* value=\"([^\"]+)\"", Pattern.DOTALL);

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Drafting drafting;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final Set<String> sent = new TreeSet<>();

  @Test
  @DisplayName("are refused with a message or kept, while a contract is drawn up and signed")
  void before() throws Exception {
    Story drafted = stories.drafted(MINOR);
    stories.fillIn(drafted);
    sendAll(by(drafted.employer()), "contract/edit", drafted);
    sendAll(by(drafted.apprentice()), "contract/contract", drafted);
    assertEquals(
        List.of(MANY),
        stories.rows("select abandoned_because from contract where id = " + drafted.id()));

    Story asked = stories.drafted(MINOR);
    stories.fillIn(asked);
    assertEquals(List.of(), drafting.sendToSchool(asked.id(), asked.employer()));
    sendAll(by(asked.teacher()), "contract/contract", asked);

    Story signing = stories.toSign(MINOR);
    for (Party party : List.of(Party.GUARDIAN, Party.APPRENTICE)) {
      stories.know("000001", signing, ContractStory.signer(signing, party));
    }
    sendAll(new Visitor(application.toString()), "contract/guardian", token(signing));
    sendAll(by(signing.apprentice()), "contract/contract", signing);
    sendAll(by(signing.employer()), "contract/contract", signing);

    Story awaiting = stories.awaiting(ADULT);
    sendAll(by(stories.theOfficerOf(ContractStory.CHAMBER)), "contract/review", awaiting);
    assertEquals(
        Set.of(
            "contract/contract: giveUp",
            "contract/contract: schoolForm",
            "contract/contract: signing",
            "contract/edit: terms",
            "contract/guardian: signing",
            "contract/review: correct"),
        sent);
  }

  @Test
  @DisplayName("are refused with a message or kept, after a contract was registered")
  void after() throws Exception {
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    Story registered = stories.checked(ADULT);
    assertEquals(List.of(), register.register(registered.id(), officer));
    Visitor employer = by(registered.employer());
    for (String view : List.of("contract/amend", "contract/suspend", "contract/termination")) {
      sendAll(employer, view, registered);
    }
    sendAll(by(officer), "contract/completion", registered);
    sendAll(by(officer), "contract/termination", registered);
    sendAll(by(officer), "contract/review", registered);
    Visitor keeper = by(stories.somebody(Role.ADMINISTRATOR));
    sendAll(keeper, "contract/law", Map.of());
    sendAll(keeper, "contract/sources", Map.of());
    String figure = stories.rows("select min(id) from legal_value where amount = 35").get(0);
    sendAll(keeper, "contract/figure", Map.of("id", figure));
    assertEquals(
        Set.of(
            "contract/amend: amendment",
            "contract/completion: completion",
            "contract/figure: figureForm",
            "contract/law: payForm",
            "contract/law: wageForm",
            "contract/sources: sourceForm",
            "contract/suspend: suspension",
            "contract/termination: termination"),
        sent);
  }

  private void sendAll(Visitor visitor, String view, Story story) throws Exception {
    sendAll(visitor, view, Map.of("id", String.valueOf(story.id())));
  }

  /** Sends every form on a page with each of them in every field that one can write in. */
  private void sendAll(Visitor visitor, String view, Map<String, String> variables)
      throws Exception {
    String path = Routes.TABLE.address(Language.FR, view, variables).substring(1);
    for (String text : STRANGE) {
      String page = visitor.get(path).body();
      for (MatchResult form : FORM.matcher(page).results().toList()) {
        if (WRITTEN.matcher(form.group()).find()) {
          sent.add(view + ": " + form.group(1));
          for (String button : names(BUTTON, form.group())) {
            answers(view + " " + button, visitor.send(path, filled(form, button, text)));
          }
        }
      }
    }
  }

  private static void answers(String what, HttpResponse<String> answer) {
    assertTrue(
        Set.of(200, 302, 303, 400, 404, 413).contains(answer.statusCode()),
        what + ": " + answer.statusCode());
    assertFalse(answer.body().contains("<script>alert"), "nothing typed is run");
  }

  private static List<String> filled(MatchResult form, String button, String text) {
    List<String> fields = new ArrayList<>(List.of(form.group(1) + "_SUBMIT", "1", button, ""));
    Set<String> chosen = new LinkedHashSet<>();
    for (Pattern pattern : List.of(HIDDEN, RADIO, CHOICE)) {
      Matcher found = pattern.matcher(form.group());
      while (found.find()) {
        if (chosen.add(found.group(1))) {
          fields.addAll(List.of(found.group(1), found.group(2)));
        }
      }
    }
    names(WRITTEN, form.group()).forEach(name -> fields.addAll(List.of(name, text)));
    return fields;
  }

  private static Set<String> names(Pattern pattern, String html) {
    Set<String> names = new LinkedHashSet<>();
    pattern.matcher(html).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private Map<String, String> token(Story story) throws Exception {
    String text = new Post(database).lastTo(story.guardian()).plain();
    Matcher link = Pattern.compile("/signature/([A-Za-z0-9_-]{43})").matcher(text);
    assertTrue(link.find(), text);
    return Map.of("token", link.group(1));
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
