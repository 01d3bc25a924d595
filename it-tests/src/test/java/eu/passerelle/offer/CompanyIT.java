package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a company says of itself, where it is and to which chamber it belongs. */
@InsideLiberty
class CompanyIT {

  private static final String PAGE = "fr/notre-entreprise";

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private Leaving leaving;

  @Test
  @DisplayName("keeps all it says, and a description that is taken away is gone")
  void presentation() throws Exception {
    Account employer = market.employerIn("Strasbourg");
    assertSaved(employer, "Strasbourg", "description", "Du bois.", "sector", "CRAFT");
    assertEquals("Du bois.", kept(employer, "description_fr"));
    assertEquals("CRAFT", kept(employer, "sector"));
    assertEquals(null, kept(employer, "company_size"), "nothing said is nothing kept");
    assertSaved(employer, "Strasbourg", "size", "MEDIUM", "kind", "INDUSTRY");
    assertEquals("MEDIUM", kept(employer, "company_size"));
    assertEquals("INDUSTRY", kept(employer, "company_kind"));

    assertSaved(employer, "Strasbourg", "siret", "732 829 320 00074");
    assertEquals("73282932000074", kept(employer, "siret"));
    assertEquals(null, kept(employer, "description_fr"));
    assertEquals(null, kept(employer, "sector"));
  }

  @Test
  @DisplayName("is told what is wrong at the field, and what was typed stays")
  void refused() throws Exception {
    Account employer = market.employerIn("Strasbourg");
    assertRefused(employer, "Strasbourg", "n’est pas un SIRET", "siret", "12345678901234");
    assertRefused(
        employer, "Strasbourg", "une traduction sans le texte d’origine", "translation", "Holz.");
    assertRefused(employer, "Xyzzyqqq", "Xyzzyqqq");
  }

  @Test
  @DisplayName("moves as long as nothing it has published rests on where it is")
  void moves() throws Exception {
    Account employer = market.employerIn("Rastatt");
    market.draftOf(employer);
    assertSaved(employer, "Kehl");
    assertEquals("DE", kept(employer, "country"));
    assertSaved(employer, "Strasbourg");
    assertEquals("FR", kept(employer, "country"));
  }

  @Test
  @DisplayName("with a published offer moves to where its contracts could be registered, only")
  void offers() throws Exception {
    Account employer = market.employerIn("Rastatt");
    market.offerOf(employer);
    assertSaved(employer, "Kehl");
    assertRefused(employer, "Strasbourg", "ne pourrait pas être enregistré");
    assertEquals("DE", kept(employer, "country"));
  }

  @Test
  @DisplayName("keeps its place once an offer has led to a contract")
  void agreed() throws Exception {
    Account employer = market.employerIn("Rastatt");
    long offer = market.offerOf(employer);
    market.run("update offer set places_taken = 1, status = 'FILLED' where id = " + offer);
    assertRefused(employer, "Kehl", "Un contrat est né d’une de vos offres");
    assertSaved(employer, "Rastatt", "description", "Toujours là.");
  }

  @Test
  @DisplayName("offers nothing any more once the last who acted for it has left")
  void left() {
    Account employer = market.employerIn("Rastatt");
    long offer = market.offerOf(employer);
    leaving.close(employer.id());
    assertEquals("CLOSED", market.one("select status from offer where id = " + offer));
  }

  private String kept(Account employer, String column) {
    return market.one(
        "select " + column + " from organisation where id = " + market.companyOf(employer).id());
  }

  private void assertSaved(Account employer, String place, String... filledIn) throws Exception {
    HttpResponse<String> answer = send(employer, place, filledIn);
    assertEquals(302, answer.statusCode(), answer.body());
  }

  private void assertRefused(Account employer, String place, String because, String... filledIn)
      throws Exception {
    HttpResponse<String> answer = send(employer, place, filledIn);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains(because), answer.body());
    assertTrue(answer.body().contains("value=\"" + place), "what was typed stays");
  }

  private HttpResponse<String> send(Account employer, String place, String... filledIn)
      throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(employer.email(), Market.PASSWORD).statusCode());
    List<String> all =
        new ArrayList<>(
            List.of("writtenIn", "FR", "place", place, "street", "", "postcode", "", "save", ""));
    all.addAll(List.of(filledIn));
    for (String field : List.of("description", "translation", "website", "siret")) {
      if (!all.contains(field)) {
        all.addAll(List.of(field, ""));
      }
    }
    return visitor.send(PAGE, visitor.form(PAGE), all.toArray(String[]::new));
  }
}
