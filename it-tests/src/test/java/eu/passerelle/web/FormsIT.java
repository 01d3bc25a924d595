package eu.passerelle.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.NewPassword;
import eu.passerelle.account.Password;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.account.Secret;
import eu.passerelle.api.Problem;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Places;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of forms that are sent too late, too long or by something else than a browser. */
@InsideLiberty
class FormsIT {

  private static final String PASSWORD = "le pont est ouvert";
  private static final String COMPANY = "fr/notre-entreprise";
  private static final String ACCOUNT = "fr/compte";

  @ArquillianResource private URL application;

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Passwords passwords;
  @Inject private NewPassword newPassword;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account kim;
  private Organisation company;
  private Visitor visitor;

  @BeforeEach
  void kimOfACompany() throws Exception {
    kim = account(Role.EMPLOYER);
    visitor = new Visitor(application.toString());
    visitor.signIn(kim.email(), PASSWORD);
  }

  @Test
  @DisplayName(
      "a form sent after the session's end comes back with what was typed, until it is sent")
  void late() throws Exception {
    String opened = visitor.open(COMPANY);
    visitor.losesSession();

    HttpResponse<String> answer = describe(opened, "Wir bauen\r\nmit <Holz>.");

    String asked = location(answer);
    assertTrue(asked.endsWith("/fr/connexion?wanted=%2Ffr%2Fnotre-entreprise"), asked);
    assertTrue(visitor.get("fr/connexion").body().contains("Ce qui était écrit est gardé"));
    visitor.signIn(kim.email(), PASSWORD);
    for (int time = 0; time < 2; time++) {
      String page = visitor.get(COMPANY).body();
      assertTrue(page.contains("Rien n’est perdu"), page);
      assertTrue(page.contains("Wir bauen\nmit &lt;Holz&gt;."), page);
      assertTrue(page.contains("1 rue du Pont"), page);
    }

    describe(visitor.open(COMPANY), "Wir bauen mit Holz.");
    String page = visitor.get(COMPANY).body();
    assertFalse(page.contains("Rien n’est perdu"), page);
    assertTrue(page.contains("Wir bauen mit Holz."), page);
  }

  @Test
  @DisplayName("who signs in instead of who typed is shown none of it")
  void byAnother() throws Exception {
    String opened = visitor.open(COMPANY);
    newPassword.change(kim.id(), new Password("un autre pont")); // ends the session, as time does
    describe(opened, "Geheimes");

    visitor.signIn(account(Role.EMPLOYER).email(), PASSWORD);

    assertFalse(visitor.get(COMPANY).body().contains("Geheimes"));
  }

  @Test
  @DisplayName("passwords are not kept")
  void passwords() throws Exception {
    String opened = visitor.open(ACCOUNT);
    visitor.losesSession();
    visitor.submitOpened(
        ACCOUNT,
        opened,
        "password_change",
        "change",
        "oldPassword",
        PASSWORD,
        "password",
        "noch eine Brücke");
    visitor.signIn(kim.email(), PASSWORD);
    String page = visitor.get(ACCOUNT).body();
    assertTrue(page.contains("Rien n’est perdu"), page);
    assertFalse(page.contains("noch eine"), page);
    assertEquals(
        "0",
        one(
            "select count(*) from http_session where position('noch eine'::bytea in small) > ?",
            0));
  }

  @Test
  @DisplayName("a form of someone who has a session comes back where its page is no longer known")
  void stale() throws Exception {
    String opened = visitor.open(COMPANY);
    visitor.losesSession();
    visitor.signIn(kim.email(), PASSWORD); // in another tab

    HttpResponse<String> answer = describe(opened, "Wir bauen.");

    assertTrue(location(answer).endsWith("/" + COMPANY), answer.toString());
    assertTrue(visitor.get(COMPANY).body().contains("Wir bauen."));
  }

  @Test
  @DisplayName("a page that was wanted with a query is reached with it after signing in")
  void wanted() throws Exception {
    visitor.losesSession();
    assertTrue(
        location(visitor.get("fr/nos-offres?page=2"))
            .endsWith("wanted=%2Ffr%2Fnos-offres%3Fpage%3D2"));
    HttpResponse<String> answer =
        visitor.submit(
            "fr/connexion?wanted=%2Ffr%2Fnos-offres%3Fpage%3D2",
            "signIn",
            "submit",
            "email",
            kim.email(),
            "password",
            PASSWORD,
            "wanted",
            "/fr/nos-offres?page=2");
    assertTrue(location(answer).endsWith("/fr/nos-offres?page=2"), location(answer));
  }

  @Test
  @DisplayName(
      "a text is as long as its field says, whoever sends it; the end of a line counts once")
  void lengths() throws Exception {
    assertEquals(302, describe(visitor.open(COMPANY), "a\r\n".repeat(1499) + "bc").statusCode());
    assertEquals(
        "3000",
        one(
            "select length(coalesce(description_fr, description_de)) from organisation where id = ?"));

    HttpResponse<String> tooLong = describe(visitor.open(COMPANY), "a\r\n".repeat(1500) + "b");

    assertEquals(200, tooLong.statusCode());
    assertTrue(tooLong.body().contains("3\u202f000 caractères au plus, il y en a 3\u202f001"));
    assertTrue(tooLong.body().contains("a\na\n"), "what was typed is kept");
  }

  @Test
  @DisplayName("so is everything else that a page limits")
  void otherLengths() throws Exception {
    Map<String, Integer> limits = Map.of("website", 200, "street", 150, "postcode", 10);
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      String fits = ("https://holz.example/" + "x".repeat(200)).substring(0, limit.getValue());
      assertEquals(302, present(limit.getKey(), fits).statusCode(), limit.toString());
      assertEquals(200, present(limit.getKey(), fits + "x").statusCode(), limit.toString());
    }
  }

  private HttpResponse<String> present(String field, String text) throws Exception {
    return visitor.submit(
        COMPANY, "company", "save", "writtenIn", "FR", "place", "Kehl", "sector", "", field, text);
  }

  @Test
  @DisplayName("a reason of blanks is none, and characters that nobody types are left out")
  void strange() throws Exception {
    visitor.submit(
        ACCOUNT,
        "profile",
        "save",
        "givenName",
        "K\u0000i\u0007m",
        "familyName",
        "Probe",
        "language",
        "DE");
    assertEquals(
        "Kim", one("select given_name from account where id = " + kim.id() + " and ? = 0", 0));
    HttpResponse<String> blank =
        visitor.submit(
            ACCOUNT, "profile", "save", "givenName", "  ", "familyName", "Probe", "language", "DE");
    assertEquals(200, blank.statusCode());
    assertTrue(blank.body().contains("Il manque le prénom"));
    HttpResponse<String> nothing = visitor.submit(ACCOUNT, "profile", "save");
    assertEquals(200, nothing.statusCode());
    assertTrue(nothing.body().contains("Il manque le prénom"));
  }

  @Test
  @DisplayName("what cannot be answered is said with its status, in words and in the language")
  void refused() throws Exception {
    isAnswered("GET", "fr/nulle-part", 404, "Cette page n’existe pas");
    isAnswered("GET", "de/nirgends", 404, "Diese Seite gibt es nicht");
    isAnswered("GET", "fr/metiers/inconnu", 404, "Cette page n’existe pas");
    isAnswered("PUT", "fr/offres", 405, "Cette demande n’est pas lisible");
    isAnswered("DELETE", "de/ausbildungsplaetze", 405, "Diese Anfrage ist nicht lesbar");
    isAnswered("GET", "fr/compte/confirmer/unknown", 404, "Confirmer l’adresse");
    isAnswered("GET", "fr/compte/mot-de-passe/unknown", 404, "Nouveau mot de passe");
    isAnswered("GET", "fr/suivi/unknown", 404, "Ce lien ne mène nulle part");
    isAnswered("GET", "fr/evenements/confirmer/unknown", 404, "Ce lien ne mène nulle part");
    isAnswered("GET", "fr/evenements/annuler/unknown", 404, "Ce lien ne mène nulle part");
  }

  private void isAnswered(String method, String path, int status, String words) throws Exception {
    HttpResponse<String> answer =
        visitor.send(visitor.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    assertEquals(status, answer.statusCode(), path);
    assertTrue(answer.body().contains(words), answer.body());
  }

  @Test
  @DisplayName("a link that is over says so with its status, and offers a new one")
  void over() throws Exception {
    String word = "over-" + UUID.randomUUID();
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                """
                insert into account_token (account_id, purpose, hash, expires_at)
                values (?, 'NEW_PASSWORD', ?, now() - interval '1 minute')
                """)) {
      statement.setLong(1, kim.id());
      statement.setString(2, Secret.hash(word));
      statement.executeUpdate();
    }
    HttpResponse<String> answer = visitor.get("fr/compte/mot-de-passe/" + word);
    assertEquals(410, answer.statusCode());
    assertTrue(answer.body().contains("Recevoir un nouveau lien"));
    assertTrue(
        answer.headers().firstValue("Cache-Control").orElse("").startsWith("no-store"),
        "nobody keeps a page behind a personal link");
  }

  @Test
  @DisplayName("a failure has a reference, which its page and the log name")
  void failure() throws Exception {
    rename("occupation", "occupation_gone");
    try {
      HttpResponse<String> answer = visitor.get("fr/metiers");
      assertEquals(500, answer.statusCode());
      assertTrue(
          answer.body().matches("(?s).*Référence à indiquer.{1,3}: [0-9A-F]{8}<.*"), answer.body());
    } finally {
      rename("occupation_gone", "occupation");
    }
  }

  @Test
  @DisplayName("a program that asks for a page that is no number is told which parameter is wrong")
  void numbers() throws Exception {
    for (String page : List.of("abc", "1.5", "99999999999")) {
      HttpResponse<String> answer = visitor.get("api/v1/partners?page=" + page);
      assertEquals(400, answer.statusCode());
      assertEquals(Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").orElse(""));
      assertTrue(answer.body().contains("The parameter page has to be a number."), page);
    }
  }

  @Test
  @DisplayName("every page that names who is signed in is kept by no one")
  void personal() throws Exception {
    for (String path : new String[] {"fr/", "fr/offres", COMPANY, ACCOUNT}) {
      assertTrue(
          visitor.get(path).headers().firstValue("Cache-Control").orElse("").startsWith("no-store"),
          path);
    }
  }

  @Test
  @DisplayName("signing out the other devices keeps this one")
  void devices() throws Exception {
    Visitor phone = new Visitor(application.toString());
    phone.signIn(kim.email(), PASSWORD);
    visitor.submit(ACCOUNT, "sessions", "endSessions");
    assertEquals(200, visitor.get(ACCOUNT).statusCode());
    assertEquals(302, phone.get(ACCOUNT).statusCode());
  }

  private HttpResponse<String> describe(String opened, String description) throws Exception {
    return visitor.submitOpened(
        COMPANY,
        opened,
        "company",
        "save",
        "writtenIn",
        "DE",
        "place",
        "Kehl",
        "sector",
        "",
        "description",
        description,
        "translation",
        "",
        "website",
        "",
        "street",
        "1 rue du Pont",
        "postcode",
        "");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere, but " + answer.statusCode());
  }

  private Account account(Role role) throws Exception {
    transaction.begin();
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org", "Kim", "Probe", Language.DE, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(passwords.hash(new Password(PASSWORD)));
    company = Organisation.company("Bau " + UUID.randomUUID(), places.meant("Kehl").orElseThrow());
    organisations.add(company);
    account.askToActFor(company, clock.instant());
    accounts.add(account);
    account.membership().orElseThrow().admit(account, clock.instant());
    transaction.commit();
    return account;
  }

  private String one(String query) throws Exception {
    return one(query, company.id());
  }

  private String one(String query, long parameter) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      statement.setLong(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        assertTrue(row.next());
        return row.getString(1);
      }
    }
  }

  private void rename(String table, String name) throws Exception {
    try (var connection = Owner.connect(database);
        var statement = connection.createStatement()) {
      statement.executeUpdate("alter table " + table + " rename to " + name);
    }
  }

  private void change(String update) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(update);
    }
  }
}
