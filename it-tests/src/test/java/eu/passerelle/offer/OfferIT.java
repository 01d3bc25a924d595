package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.api.Problem;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Training places as companies write them, and as people and programs find them. */
@InsideLiberty
class OfferIT {

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private ClosingBegun closingBegun;
  @Inject private Clock clock;

  @Test
  @DisplayName("programs search the open offers as people do, by pages with a fingerprint")
  void programs() throws Exception {
    long rastatt = market.offerOf(market.employerIn("Rastatt"));
    long strasbourg = market.offerOf(market.employerIn("Strasbourg"));
    String near = "api/v1/offers?place=Rastatt&radius=10&occupation=zimmerer&practice=DE&size=100";
    assertTrue(get(near).body().contains("\"id\":" + rastatt), get(near).body());
    assertFalse(get(near).body().contains("\"id\":" + strasbourg));
    assertFalse(get(near + "&german=A2").body().contains("\"id\":" + rastatt), "B1 is asked");
    assertTrue(get(near + "&german=B1").body().contains("\"id\":" + rastatt));
    String later = LocalDate.now(clock).plusMonths(4).toString();
    assertFalse(get(near + "&start=" + later).body().contains("\"id\":" + rastatt));

    String typed = get("api/v1/offers?q=charpenti%C3%A8re+Rastatt&size=100").body();
    assertTrue(typed.contains("\"id\":" + rastatt), typed);
    assertFalse(typed.contains("\"id\":" + strasbourg), typed);

    HttpResponse<String> page = get("api/v1/offers?size=1");
    assertTrue(page.body().contains("page=2"), page.body());
    String tag = page.headers().firstValue("ETag").orElseThrow();
    Visitor program = new Visitor(application.toString());
    assertEquals(
        304,
        program
            .send(program.request("api/v1/offers?size=1").header("If-None-Match", tag).GET())
            .statusCode());

    market.run(
        "update organisation set company_size = 'SMALL', company_kind = 'CRAFT'"
            + " where id = (select company_id from offer where id = "
            + rastatt
            + ")");
    market.run(
        "update offer set lodging = 'RESIDENCE', residence = 'Wohnheim' where id = " + rastatt);
    String one = get("api/v1/offers/" + rastatt).body();
    for (String expected :
        List.of(
            "\"Rastatt\"",
            "\"zimmerer\"",
            "\"DE\"",
            "\"B1\"",
            "Dächer aus Holz.",
            "\"size\":\"SMALL\"",
            "\"kind\":\"CRAFT\"",
            "\"lodging\":\"RESIDENCE\"",
            "\"residence\":\"Wohnheim\"")) {
      assertTrue(one.contains(expected), one);
    }
  }

  @Test
  @DisplayName("programs get a problem for what is not known, and nothing of a draft")
  void problems() throws Exception {
    long draft = market.draftOf(market.employerIn("Rastatt"));
    assertProblem(404, "api/v1/offers/" + draft);
    assertProblem(404, "api/v1/offers/0");
    assertProblem(400, "api/v1/offers?practice=XX");
    assertProblem(400, "api/v1/offers?german=D1");
    assertProblem(400, "api/v1/offers?lodging=FAR");
    assertProblem(400, "api/v1/offers?start=tomorrow");
    assertProblem(400, "api/v1/offers?place=Xyzzyqqq");
    assertEquals(200, get("api/v1/offers?page=2147483647&size=100").statusCode());
  }

  private void assertProblem(int status, String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(status, answer.statusCode(), path);
    assertEquals(Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  @DisplayName("a page number too large is the last page, on every list")
  void pageNumbers() throws Exception {
    Account employer = market.employerIn("Rastatt");
    market.offerOf(employer);
    Visitor visitor = visitor(employer);
    for (String number : List.of("300000000", "2147483647", "99999999999999999999", "-1", "x")) {
      assertEquals(200, get("fr/offres?page=" + number).statusCode(), number);
      assertEquals(200, visitor.get("fr/nos-offres?page=" + number).statusCode(), number);
      assertEquals(200, visitor.get("fr/nos-contrats?page=" + number).statusCode(), number);
    }
    assertTrue(visitor.get("fr/nos-offres?page=9").body().contains("Rastatt"));
  }

  @Test
  @DisplayName("the offers page asks the database no more for ten companies than for two")
  void statements() throws Exception {
    String path = "fr/offres?place=Weil+am+Rhein&radius=10";
    market.offerOf(market.employerIn("Weil am Rhein"));
    market.offerOf(market.employerIn("Lörrach"));
    long few = market.statementsFor(() -> get(path));
    for (String town : List.of("Lörrach", "Weil am Rhein", "Lörrach", "Weil am Rhein")) {
      market.offerOf(market.employerIn(town));
      market.offerOf(market.employerIn(town));
    }
    assertEquals(few, market.statementsFor(() -> get(path)));
  }

  @Test
  @DisplayName("on its first day an offer leaves every list, and the next hour closes it")
  void begun() throws Exception {
    Account employer = market.employerIn("Rastatt");
    long offer = market.offerOf(employer);
    market.run("update offer set start_date = current_date - 1 where id = " + offer);

    assertEquals(404, get("fr/offres/" + offer).statusCode());
    assertEquals(404, get("api/v1/offers/" + offer).statusCode());
    assertFalse(get("fr/offres?place=Rastatt").body().contains("/fr/offres/" + offer + "\""));
    assertTrue(
        visitor(market.apprenticeFrom("Strasbourg"))
            .get("fr/offres/" + offer + "/postuler")
            .body()
            .contains("Cette offre n’est plus ouverte."));

    closingBegun.run();
    closingBegun.run();
    assertEquals("CLOSED", market.one("select status from offer where id = " + offer));
    assertEquals(
        "1",
        market.one(
            "select count(*) from audit_entry where subject = 'offer' and act = 'closed'"
                + " and subject_id = "
                + offer));
  }

  @Test
  @DisplayName("a form sent twice writes one draft; sent again after going back, it changes it")
  void sentTwice() throws Exception {
    Account employer = market.employerIn("Rastatt");
    long company = market.companyOf(employer).id();
    Visitor visitor = visitor(employer);
    String path = "fr/nos-offres/nouvelle";
    List<String> opened = visitor.form(path);

    for (String text : List.of("Du bois.", "Du bois.", "Du bois et du verre.")) {
      HttpResponse<String> answer = visitor.send(path, opened, filledIn(nextYear(), text));
      assertEquals(302, answer.statusCode(), answer.body());
    }
    assertEquals("1", market.one("select count(*) from offer where company_id = " + company));
    assertEquals(
        "Du bois et du verre.",
        market.one("select description_fr from offer where company_id = " + company));

    assertEquals(
        302,
        visitor.send(path, visitor.form(path), filledIn(nextYear(), "Une autre.")).statusCode());
    assertEquals("2", market.one("select count(*) from offer where company_id = " + company));
  }

  @Test
  @DisplayName("what everyone sees is not changed against the rules, and what was typed stays")
  void changed() throws Exception {
    Account employer = market.employerIn("Rastatt");
    long offer = market.offerOf(employer);
    Visitor visitor = visitor(employer);
    String path = "fr/nos-offres/" + offer;

    HttpResponse<String> refused =
        visitor.send(path, visitor.form(path), filledIn("2020-09-01", "Texte gardé."));
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("La date de début est déjà passée."));
    assertTrue(refused.body().contains("Texte gardé."));
    assertTrue(refused.body().contains("2020-09-01"));
    assertEquals(
        "Dächer aus Holz.", market.one("select description_de from offer where id = " + offer));

    assertEquals(
        302, visitor.send(path, visitor.form(path), filledIn(nextYear(), "Nouveau.")).statusCode());
    assertEquals("Nouveau.", market.one("select description_fr from offer where id = " + offer));
    assertEquals(
        "Wohnheim am Rhein", market.one("select residence from offer where id = " + offer));
  }

  private String nextYear() {
    return LocalDate.of(LocalDate.now(clock).getYear() + 1, 9, 1).toString();
  }

  private static String[] filledIn(String start, String description) {
    return new String[] {
      "occupation", "zimmerer",
      "place", "Rastatt",
      "theory", "FR",
      "start", start,
      "places", "2",
      "french", "NONE",
      "german", "A2",
      "lessons", "B1",
      "monthlyPay", "1000",
      "lodging", "RESIDENCE",
      "residence", "Wohnheim am Rhein",
      "writtenIn", "FR",
      "description", description,
      "translation", "",
      "save", "Enregistrer"
    };
  }

  @Test
  @DisplayName("buttons of the list act on the offer they name, whatever its row")
  void buttons() throws Exception {
    Account employer = market.employerIn("Rastatt");
    long first = market.draftOf(employer);
    List<Long> others = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      others.add(market.draftOf(employer));
    }
    Visitor visitor = visitor(employer);
    String path = "fr/nos-offres";
    List<String> secondPage = visitor.form(path + "?page=2");

    visitor.send(path, secondPage, "publish", String.valueOf(first));
    assertEquals("OPEN", market.one("select status from offer where id = " + first));

    visitor.send(path, visitor.form(path), "delete", String.valueOf(others.get(3)));
    assertEquals("", market.one("select 1 from offer where id = " + others.get(3)));

    assertEquals(
        404,
        visitor.send(path, visitor.form(path), "delete", String.valueOf(first)).statusCode(),
        "what was published is closed, not deleted");
    long foreign = market.draftOf(market.employerIn("Kehl"));
    for (String act : List.of("publish", "close", "delete")) {
      assertEquals(
          404,
          visitor.send(path, visitor.form(path), act, String.valueOf(foreign)).statusCode(),
          act);
    }
    assertEquals(200, visitor.get(path + "?delete=" + others.get(4)).statusCode());
    assertEquals("DRAFT", market.one("select status from offer where id = " + others.get(4)));
  }

  @Test
  @DisplayName("a company in Basel publishes a place of the pilot, and everyone is told so")
  void switzerland() throws Exception {
    Account employer = market.employerIn("Basel");
    long offer = market.draftOf(employer);
    Visitor visitor = visitor(employer);
    visitor.send("fr/nos-offres", visitor.form("fr/nos-offres"), "publish", String.valueOf(offer));
    assertEquals("OPEN", market.one("select status from offer where id = " + offer));
    assertTrue(get("fr/offres/" + offer).body().contains("Pilote avec la Suisse"));
    assertTrue(get("de/ausbildungsplaetze/" + offer).body().contains("Pilot mit der Schweiz"));
  }

  @Test
  @DisplayName("only who can apply is offered to")
  void apply() throws Exception {
    Account employer = market.employerIn("Rastatt");
    String path = "fr/offres/" + market.offerOf(employer);
    String button = path + "/postuler";
    assertTrue(get(path).body().contains(button));
    assertTrue(visitor(market.apprenticeFrom("Strasbourg")).get(path).body().contains(button));
    for (Account other : Arrays.asList(employer, market.employerIn("Kehl"))) {
      assertFalse(visitor(other).get(path).body().contains(button));
    }
  }

  @Test
  @DisplayName("which rule stands in the way, and what would lift it, is told on the offer's page")
  void rules() throws Exception {
    String path = "fr/offres/" + market.offerOf(market.employerIn("Rastatt"));
    Account young = market.apprenticeFrom("Strasbourg");
    market.run(
        """
        update candidate set birth_date = current_date - interval '14 years',
          guardian_name = 'Anne Jung', guardian_email = 'anne@example.org',
          guardian_language = 'FR' where id = %d
        """
            .formatted(market.candidateOf(young)));
    String page = visitor(young).get(path).body();
    assertTrue(page.contains("Tu ne peux pas encore postuler à cette offre"), page);
    assertTrue(page.contains("tu auras 14 ans"), page);
    assertTrue(page.contains("Choisis une offre qui commence plus tard."), page);
    assertTrue(page.contains("JArbSchG"), page);
    assertFalse(page.contains(path + "/postuler"), page);
    assertFalse(get(path).body().contains("Tu ne peux pas encore"), "nobody is judged unasked");

    String inFrance = "de/ausbildungsplaetze/" + market.offerOf(market.employerIn("Strasbourg"));
    Account older = market.apprenticeFrom("Strasbourg");
    market.run(
        "update candidate set birth_date = current_date - interval '31 years' where id = "
            + market.candidateOf(older));
    String remarked = visitor(older).get(inFrance).body();
    assertTrue(remarked.contains("31"), remarked);
    assertTrue(remarked.contains(inFrance + "/bewerben"), remarked);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return new Visitor(application.toString()).get(path);
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
