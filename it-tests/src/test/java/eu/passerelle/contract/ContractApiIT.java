package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contracts as the program of a chamber meets them, and as nobody else does. */
@InsideLiberty
class ContractApiIT {

  private static final String CONTRACTS = "api/v1/contracts";
  private static final int ADULT = 19;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private FourEyes fourEyes;

  private Account officer;
  private Visitor program;

  @BeforeEach
  void anOfficer() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
    program = new Visitor(application.toString());
  }

  @Test
  @DisplayName("are listed page by page, by status, and not sent again unchanged")
  void list() throws Exception {
    Story first = stories.awaiting(ADULT);
    stories.awaiting(ADULT);
    String waiting = CONTRACTS + "?status=AWAITING_REGISTRATION&size=1";

    HttpResponse<String> page = get(officer, waiting);

    assertEquals(200, page.statusCode());
    JsonObject list = json(page);
    assertEquals(1, list.getJsonArray("items").size());
    assertTrue(list.getInt("total") >= 2);
    assertTrue(header(page, "Link").contains("page=2"), header(page, "Link"));
    assertTrue(header(page, "Cache-Control").contains("private"));
    String tag = header(page, "ETag");
    assertEquals(
        304, send(program.request(waiting).header("If-None-Match", tag), officer).statusCode());

    JsonObject other = json(get(stories.officerOf(ContractStory.OTHER_CHAMBER), CONTRACTS));
    assertFalse(
        other.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .anyMatch(item -> item.getInt("id") == first.id()));

    HttpResponse<String> unknown = get(officer, CONTRACTS + "?status=LOST");
    assertEquals(400, unknown.statusCode());
    assertTrue(json(unknown).getString("detail").contains("REGISTERED"));
  }

  @Test
  @DisplayName("are shown one by one with signatures, and each rule with its source")
  void one() throws Exception {
    Story story = stories.awaiting(ADULT);

    JsonObject shown = json(get(officer, CONTRACTS + "/" + story.id()));

    assertEquals("AWAITING_REGISTRATION", shown.getJsonObject("contract").getString("status"));
    assertEquals(2, shown.getJsonArray("signatures").size());
    assertEquals(
        shown.getString("fingerprint"),
        shown.getJsonArray("signatures").getJsonObject(0).getString("fingerprint"));
    for (JsonObject rule : shown.getJsonArray("rules").getValuesAs(JsonObject.class)) {
      assertTrue(rule.getBoolean("kept"), rule.toString());
      assertFalse(rule.getString("source").isBlank(), rule.toString());
    }
    assertEquals(3, shown.getJsonArray("pay").size());
  }

  @Test
  @DisplayName("are registered; asked again, the same number comes back")
  void register() throws Exception {
    Story story = stories.checked(ADULT);

    HttpResponse<String> now = post(officer, story.id());
    HttpResponse<String> again = post(officer, story.id());

    assertEquals(201, now.statusCode(), now.body());
    assertTrue(header(now, "Location").endsWith("/api/v1/contracts/" + story.id()));
    assertEquals(200, again.statusCode());
    assertTrue(json(now).getString("number").startsWith("HWK-FREIBURG-"));
    assertEquals(json(now), json(again));
  }

  @Test
  @DisplayName("are ticked off item by item; four eyes count for programs too")
  void checked() throws Exception {
    Story story = stories.awaiting(ADULT);
    HttpResponse<String> unlookedAt = post(officer, story.id());
    assertEquals(409, unlookedAt.statusCode());
    assertTrue(unlookedAt.body().contains("contract.checklist.3-outline-de"), unlookedAt.body());

    assertEquals(400, tick(story, "[\"nothing\"]").statusCode());
    HttpResponse<String> ticked = tick(story, "[\"1-trainer-de\"]");
    List<JsonObject> items = json(ticked).getJsonArray("checklist").getValuesAs(JsonObject.class);
    assertTrue(items.get(0).getBoolean("ticked"), items.toString());
    assertFalse(items.get(1).getBoolean("ticked"), items.toString());

    stories.tickAll(story);
    Account colleague = stories.officersOf(ContractStory.CHAMBER, 1).get(0);
    fourEyes.introduce(officer);
    try {
      assertEquals(200, send(asking(story.id(), "check"), officer).statusCode());
      HttpResponse<String> same = post(officer, story.id());
      assertEquals(409, same.statusCode());
      assertTrue(same.body().contains("contract.fourEyes.same"), same.body());
    } finally {
      fourEyes.abolish(officer);
      fourEyes.abolish(colleague);
      stories.leave(List.of(colleague));
    }
  }

  private HttpResponse<String> tick(Story story, String items) throws Exception {
    return send(
        program
            .request(CONTRACTS + "/" + story.id() + "/checklist")
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(items)),
        officer);
  }

  @Test
  @DisplayName("are refused with each rule's name, words and source")
  void refused() throws Exception {
    Story story = stories.checked(ADULT);
    stories.run("update contract set leave_days = 10 where id = " + story.id());

    HttpResponse<String> answer = post(officer, story.id());

    assertEquals(409, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
    List<JsonObject> errors = json(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
    assertEquals(1, errors.size());
    assertEquals("contract.rule.leave", errors.get(0).getString("rule"));
    assertEquals("BUrlG", errors.get(0).getString("source"));
    assertTrue(errors.get(0).getString("detail").contains("10"), errors.toString());
    assertFalse(errors.get(0).getString("remedy").isBlank());
  }

  @Test
  @DisplayName("of another chamber exist neither for its programs nor on its pages")
  void foreign() throws Exception {
    Story story = stories.awaiting(ADULT);
    Account stranger = stories.officerOf(ContractStory.OTHER_CHAMBER);

    assertEquals(404, get(stranger, CONTRACTS + "/" + story.id()).statusCode());
    assertEquals(404, post(stranger, story.id()).statusCode());
    assertEquals(404, get(officer, CONTRACTS + "/999999999").statusCode());

    for (String view : List.of("contract/contract", "contract/review")) {
      String path =
          Routes.TABLE
              .address(Language.FR, view, Map.of("id", String.valueOf(story.id())))
              .substring(1);
      assertEquals(404, signedIn(stranger).get(path).statusCode(), view);
      assertEquals(200, signedIn(officer).get(path).statusCode(), view);
    }
    assertEquals(
        List.of("AWAITING_REGISTRATION"),
        stories.rows("select status from contract where id = " + story.id()));
  }

  @Test
  @DisplayName("are for officers alone: others are refused, strangers are asked who they are")
  void roles() throws Exception {
    Story story = stories.awaiting(ADULT);
    List<Account> others =
        List.of(
            story.apprentice(),
            story.employer(),
            story.teacher(),
            stories.somebody(Role.ADMINISTRATOR));
    for (Account other : others) {
      assertEquals(403, get(other, CONTRACTS).statusCode(), other.role().name());
      assertEquals(403, get(other, CONTRACTS + "/" + story.id()).statusCode());
      assertEquals(403, post(other, story.id()).statusCode());
    }
    for (HttpResponse<String> answer :
        List.of(
            program.get(CONTRACTS),
            program.get(CONTRACTS + "/" + story.id()),
            program.send(posting(story.id())))) {
      assertEquals(401, answer.statusCode());
      assertTrue(header(answer, "WWW-Authenticate").startsWith("Basic"));
      assertTrue(header(answer, "Content-Type").startsWith("application/problem+json"));
    }
  }

  @Test
  @DisplayName("are registered from a session too, but not by another site's page")
  void session() throws Exception {
    Story story = stories.checked(ADULT);
    Visitor browser = signedIn(officer);

    HttpResponse<String> foreign =
        browser.send(posting(story.id()).header("Sec-Fetch-Site", "cross-site"));
    assertEquals(403, foreign.statusCode());
    assertTrue(header(foreign, "Content-Type").startsWith("application/problem+json"));
    assertEquals(
        201,
        browser.send(posting(story.id()).header("Sec-Fetch-Site", "same-origin")).statusCode());
  }

  private Visitor signedIn(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), ContractStory.PASSWORD).statusCode());
    return visitor;
  }

  private HttpResponse<String> get(Account account, String path) throws Exception {
    return send(program.request(path), account);
  }

  private HttpResponse<String> post(Account account, long id) throws Exception {
    return send(posting(id), account);
  }

  private HttpRequest.Builder posting(long id) {
    return asking(id, "registration");
  }

  private HttpRequest.Builder asking(long id, String act) {
    return program
        .request(CONTRACTS + "/" + id + "/" + act)
        .POST(HttpRequest.BodyPublishers.noBody());
  }

  private HttpResponse<String> send(HttpRequest.Builder request, Account account) throws Exception {
    String credentials = account.email() + ":" + ContractStory.PASSWORD;
    return program.send(
        request.header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8))));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
