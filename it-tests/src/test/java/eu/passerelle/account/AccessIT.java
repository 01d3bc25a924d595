package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.web.Recognition;
import eu.passerelle.api.Problem;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.web.Routes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each role at each page, as the table in {@code access.properties} says, and at each call. */
@InsideLiberty
class AccessIT {

  private static final String PASSWORD = "le pont est ouvert";

  @ArquillianResource private URL application;

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Passwords passwords;
  @Inject private NewPassword newPassword;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Test
  @DisplayName("every page lets in the roles it names, sends strangers to sign in, refuses others")
  void pages() throws Exception {
    Map<String, Visitor> visitors = visitors();
    List<String> wrong = new ArrayList<>();
    for (String view : Routes.TABLE.views()) {
      for (Language language : Language.values()) {
        String path = Routes.TABLE.address(language, view, variables(view)).substring(1);
        for (Map.Entry<String, Visitor> visitor : visitors.entrySet()) {
          HttpResponse<String> answer = visitor.getValue().get(path);
          String got = said(answer);
          String expected = expected(view, visitor.getKey());
          if (!got.equals(expected)) {
            wrong.add(
                "%s at /%s: %s instead of %s (%d)"
                    .formatted(visitor.getKey(), path, got, expected, answer.statusCode()));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("every call of the API answers those it is for, asks strangers who they are")
  void calls() throws Exception {
    Map<String, Visitor> visitors = visitors();
    List<String> wrong = new ArrayList<>();
    for (Call call : described()) {
      for (Map.Entry<String, Visitor> visitor : visitors.entrySet()) {
        HttpResponse<String> answer = visitor.getValue().send(call.by(visitor.getValue()));
        String got = said(answer);
        String expected = call.expected(visitor.getKey());
        if (!got.equals(expected)) {
          wrong.add(
              "%s at %s: %s instead of %s (%d)"
                  .formatted(visitor.getKey(), call, got, expected, answer.statusCode()));
        }
        if (answer.statusCode() >= 400
            && !answer.headers().firstValue("Content-Type").orElse("").equals(Problem.MEDIA_TYPE)) {
          wrong.add(call + " answers " + answer.statusCode() + " with no problem");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private record Call(String method, String path) {

    HttpRequest.Builder by(Visitor visitor) {
      return visitor
          .request(path.substring(1).replaceAll("\\{[^}]*}", "0"))
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(method.equals("PUT") ? "[]" : ""));
    }

    // Contracts are for officers of a chamber, everything else is for everyone.
    String expected(String visitor) {
      if (!path.startsWith("/api/v1/contracts") || visitor.equals(Role.CHAMBER.name())) {
        return "in";
      }
      return visitor.equals("STRANGER") ? "sign in" : "refused";
    }
  }

  /** Every call that the API's own description names. */
  private List<Call> described() throws Exception {
    String server = application.getProtocol() + "://" + application.getAuthority() + "/";
    String description = new Visitor(server).get("openapi?format=JSON").body();
    List<Call> calls = new ArrayList<>();
    try (JsonReader reader = Json.createReader(new StringReader(description))) {
      JsonObject paths = reader.readObject().getJsonObject("paths");
      paths.forEach(
          (path, methods) ->
              methods
                  .asJsonObject()
                  .keySet()
                  .forEach(
                      method ->
                          calls.add(
                              new Call(
                                  method.toUpperCase(Locale.ROOT),
                                  path.replaceFirst("^.*?/api/", "/api/")))));
    }
    assertTrue(calls.size() >= 10, calls.toString());
    return calls;
  }

  @Test
  @DisplayName("who only reads gets no cookie; a session's is for this site and no script")
  void cookies() throws Exception {
    Visitor visitor = new Visitor(application.toString());
    for (String view :
        List.of(
            "page/home",
            "offer/offers",
            "occupation/occupations",
            "event/events",
            "network/network",
            "page/how",
            "page/legal")) {
      HttpResponse<String> answer =
          visitor.get(Routes.TABLE.address(Language.FR, view, Map.of()).substring(1));
      assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), view);
      assertEquals(
          "text/html; charset=UTF-8",
          answer.headers().firstValue("Content-Type").orElse("").replace(";charset", "; charset"));
    }
    String cookie = sessionIn(visitor.signIn(admitted(Role.APPRENTICE).email(), PASSWORD));
    for (String flag : List.of("HttpOnly", "SameSite=Lax", "Path=/")) {
      assertTrue(cookie.contains(flag), cookie);
    }
  }

  @Test
  @DisplayName("pages, refusals, styles and the API carry the headers that protect their readers")
  void headers() throws Exception {
    Visitor visitor = new Visitor(application.toString());
    for (String path :
        List.of("fr/", "fr/nulle-part", "fr/compte", "api/v1/occupations", "api/v1/nothing")) {
      HttpResponse<String> answer = visitor.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
      assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
      assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), path);
    }
    Visitor signedIn = signedIn(Role.APPRENTICE, Membership.Status.ADMITTED);
    assertTrue(
        signedIn
            .get("fr/compte")
            .headers()
            .firstValue("Cache-Control")
            .orElse("")
            .startsWith("no-store"));
  }

  @Test
  @DisplayName("what another site makes a browser send is refused, its own forms are not")
  void forged() throws Exception {
    Visitor visitor = new Visitor(application.toString());
    for (String[] header :
        new String[][] {
          {"Origin", "https://evil.example"},
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"}
        }) {
      HttpResponse<String> answer =
          visitor.send(
              visitor
                  .request("fr/connexion")
                  .header(header[0], header[1])
                  .POST(HttpRequest.BodyPublishers.ofString("")));
      assertEquals(403, answer.statusCode(), header[0]);

      HttpResponse<String> toProgram =
          visitor.send(
              visitor
                  .request("api/v1/contracts/0/registration")
                  .header(header[0], header[1])
                  .POST(HttpRequest.BodyPublishers.noBody()));
      assertEquals(403, toProgram.statusCode(), header[0]);
      assertEquals(Problem.MEDIA_TYPE, toProgram.headers().firstValue("Content-Type").orElse(""));
      assertTrue(toProgram.body().contains("Another site's page"), toProgram.body());
    }
    String own = application.getProtocol() + "://" + application.getAuthority();
    HttpResponse<String> answer =
        visitor.send(
            visitor
                .request("fr/connexion")
                .header("Origin", own)
                .POST(HttpRequest.BodyPublishers.ofString("")));
    assertEquals(200, answer.statusCode());
  }

  @Test
  @DisplayName("a new password ends all sessions, and a session begins under an id of its own")
  void sessions() throws Exception {
    Account kim = admitted(Role.APPRENTICE);
    Visitor visitor = new Visitor(application.toString());
    String before = sessionIn(visitor.get("fr/connexion"));
    assertNotEquals(before, sessionIn(visitor.signIn(kim.email(), PASSWORD)));
    assertEquals("in", said(visitor.get("fr/compte")));

    newPassword.change(kim.id(), new Password("un autre pont"));

    assertEquals("sign in", said(visitor.get("fr/compte")));
    assertEquals(200, visitor.get("fr/connexion").statusCode());
    assertEquals(302, visitor.signIn(kim.email(), "un autre pont").statusCode());
    assertEquals("in", said(visitor.get("fr/compte")));
  }

  @Test
  @DisplayName("a program says who it is with each call, and is told if that is wrong")
  void programs() throws Exception {
    Account kim = admitted(Role.CHAMBER);
    Visitor program = new Visitor(application.toString());
    assertEquals(200, program.get("api/v1/occupations").statusCode());
    assertEquals(200, program.send(call(program, kim, PASSWORD)).statusCode());

    HttpResponse<String> wrong = program.send(call(program, kim, "not the password"));
    assertEquals(401, wrong.statusCode());
    assertTrue(wrong.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
    assertEquals(Problem.MEDIA_TYPE, wrong.headers().firstValue("Content-Type").orElse(""));

    for (int i = 1; i < Throttle.Act.PASSWORD.perMailbox(); i++) {
      program.send(call(program, kim, "not the password"));
    }
    HttpResponse<String> often = program.send(call(program, kim, PASSWORD));
    assertEquals(429, often.statusCode());
    assertEquals("900", often.headers().firstValue("Retry-After").orElse(""));
    assertEquals(Problem.MEDIA_TYPE, often.headers().firstValue("Content-Type").orElse(""));
  }

  private static HttpRequest.Builder call(Visitor program, Account account, String password) {
    String credentials = account.email() + ":" + password;
    return program
        .request("api/v1/occupations")
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private static String sessionIn(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("passerelle="))
        .findFirst()
        .orElseThrow();
  }

  private static String expected(String view, String visitor) {
    Set<String> roles = Routes.TABLE.roles(view);
    if (roles.isEmpty()) {
      return "in";
    }
    if (visitor.equals("STRANGER")) {
      return "sign in";
    }
    return roles.contains("*") || roles.contains(visitor) ? "in" : "refused";
  }

  // Where an id is asked for there is nothing under it: that is said to whom may come in only.
  private static String said(HttpResponse<String> answer) {
    int status = answer.statusCode();
    String leads = answer.headers().firstValue("Location").orElse("");
    if (status >= 300 && status < 400 && leads.matches(".*/(connexion|anmeldung)\\?wanted=.*")) {
      return "sign in";
    }
    if (status == 401) {
      return "sign in";
    }
    if (status == 403) {
      return "refused";
    }
    return status < 400 || status == 404 ? "in" : "broken";
  }

  private static Map<String, String> variables(String view) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String name : Routes.TABLE.variables(view)) {
      variables.put(name, name.equals("role") ? "apprentice" : "0");
    }
    return variables;
  }

  private Map<String, Visitor> visitors() throws Exception {
    Map<String, Visitor> visitors = new LinkedHashMap<>();
    visitors.put("STRANGER", new Visitor(application.toString()));
    for (Role role : Role.values()) {
      visitors.put(role.name(), signedIn(role, Membership.Status.ADMITTED));
    }
    visitors.put(Recognition.WAITING, signedIn(Role.CHAMBER, Membership.Status.REQUESTED));
    return visitors;
  }

  private Visitor signedIn(Role role, Membership.Status standing) throws Exception {
    Account account = account(role, standing);
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), PASSWORD).statusCode(), role.name());
    return visitor;
  }

  private Account admitted(Role role) throws Exception {
    return account(role, Membership.Status.ADMITTED);
  }

  private Account account(Role role, Membership.Status standing) throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    transaction.begin();
    Account account = new Account(email, "Kim", "Probe", Language.DE, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(passwords.hash(new Password(PASSWORD)));
    if (role.actsForOrganisation()) {
      account.askToActFor(organisations.bySlug("hwk-freiburg").orElseThrow(), clock.instant());
    }
    accounts.add(account);
    if (role.actsForOrganisation() && standing == Membership.Status.ADMITTED) {
      account.membership().orElseThrow().admit(account, clock.instant());
    }
    transaction.commit();
    return account;
  }
}
