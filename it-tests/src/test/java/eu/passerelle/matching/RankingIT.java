package eu.passerelle.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Visitor;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ranking keeps in memory is true as of now, and moved by what matters to who asks. */
@InsideLiberty
class RankingIT {

  private static final String OFFERS = "fr/offres-pour-moi";
  private static final String WEIGHTS = "fr/ce-qui-compte";

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private OffersForApprentice offers;
  @Inject private CandidatesForOffer candidates;
  @Inject private OfferSearch search;
  @Inject private Leaving leaving;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account employer;
  private Account emma;

  @BeforeEach
  void someone() {
    employer = market.employerIn("Kehl");
    emma = market.apprenticeFrom("Strasbourg");
  }

  @Test
  @DisplayName("an offer comes, moves out of reach, comes back and closes: the next look knows it")
  void followsOffers() {
    long offer = market.offerOf(employer);
    assertTrue(ranked().contains(offer));
    String kehl = market.one("select place_id from offer where id = " + offer);
    market.run(
        "update offer set place_id = (select id from place where name = 'Lörrach') where id = "
            + offer);
    assertFalse(ranked().contains(offer));
    market.run("update offer set place_id = " + kehl + " where id = " + offer);
    assertTrue(ranked().contains(offer));
    market.run("update offer set status = 'CLOSED' where id = " + offer);
    assertFalse(ranked().contains(offer));
  }

  @Test
  @DisplayName("a company says how large it is: its offers stand elsewhere at the next look")
  void followsCompanies() {
    long offer = market.offerOf(employer);
    market.run("update candidate set company_sizes = '{SMALL}' where account_id = " + emma.id());
    int silent = score(offer);
    String company = " where id = " + market.companyOf(employer).id();
    market.run("update organisation set company_size = 'LARGE'" + company);
    int large = score(offer);
    market.run("update organisation set company_size = 'SMALL'" + company);
    assertTrue(large < silent);
    assertTrue(score(offer) >= silent);
  }

  @Test
  @DisplayName("who needs a place to sleep, and which company they like, is read of who is found")
  void followsCandidates() {
    Offer offer = search.byId(market.offerOf(employer)).orElseThrow();
    long findable = market.candidateOf(market.findableFrom("Strasbourg"));
    Standing before = standing(findable, offer);
    market.run("update candidate set needs_lodging = true where id = " + findable);
    Standing needing = standing(findable, offer);
    assertTrue(needing.score() < before.score());
    assertEquals(Match.Fit.GOOD, needing.fit());
    market.run("update organisation set company_kind = 'CRAFT' where id = " + offer.company().id());
    market.run("update candidate set company_kinds = '{INDUSTRY}' where id = " + findable);
    Offer craft = search.byId(offer.id()).orElseThrow();
    assertTrue(standing(findable, craft).score() < needing.score());
  }

  @Test
  @DisplayName("who began before others and commits after them is not missed")
  void lateCommit() throws Exception {
    long slow = market.offerOf(employer);
    long quick = market.offerOf(employer);
    assertTrue(ranked().containsAll(List.of(slow, quick)));
    try (Connection other = Owner.connect(database)) {
      other.setAutoCommit(false);
      try (var statement = other.createStatement()) {
        statement.executeUpdate("update offer set status = 'CLOSED' where id = " + slow);
        market.run("update offer set status = 'CLOSED' where id = " + quick);
        assertTrue(ranked().contains(slow));
        assertFalse(ranked().contains(quick));
        other.commit();
        assertFalse(ranked().contains(slow));
      }
    }
  }

  @Test
  @DisplayName("what matters to an apprentice is kept, moves the page and goes with them")
  void weights() throws Exception {
    market.offerOf(employer);
    Visitor visitor = visitor(emma);
    assertTrue(visitor.get(OFFERS).body().contains("Ce qui compte pour toi"));
    HttpResponse<String> saved =
        visitor.send(
            WEIGHTS,
            visitor.form(WEIGHTS),
            "occupation",
            "LITTLE",
            "way",
            "GREAT",
            "languages",
            "USUAL",
            "start",
            "USUAL",
            "side",
            "NONE",
            "company",
            "LITTLE",
            "lodging",
            "USUAL",
            "save",
            "save");
    assertEquals(302, saved.statusCode(), saved.body());
    assertEquals("GREAT", kept("way"));
    assertEquals("LITTLE", kept("company"));
    assertTrue(visitor.get(OFFERS).body().contains("C’est noté"));
    leaving.close(emma.id());
    assertEquals("0", market.one("select count(*) from weighting where account_id = " + emma.id()));
  }

  @Test
  @DisplayName("nothing that matters is not kept, since nothing could be put in order")
  void indifferent() throws Exception {
    Visitor visitor = visitor(emma);
    List<String> form = new ArrayList<>(visitor.form(WEIGHTS));
    for (String aspect :
        List.of("occupation", "way", "languages", "start", "side", "company", "lodging")) {
      form.addAll(List.of(aspect, "NONE"));
    }
    form.addAll(List.of("save", "save"));
    HttpResponse<String> refused = visitor.send(WEIGHTS, form);
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("Il faut que quelque chose compte"), refused.body());
    assertEquals("0", market.one("select count(*) from weighting where account_id = " + emma.id()));
  }

  @Test
  @DisplayName("the page tells what would open more places")
  void wider() throws Exception {
    long offer = market.offerOf(employer);
    market.run("update offer set german = 'B2' where id = " + offer);
    String page = visitor(emma).get(OFFERS).body();
    assertTrue(page.contains("Ce qui t’ouvrirait d’autres portes"), page);
    assertTrue(page.contains("Avec un niveau B2 en allemand au lieu de B1"), page);
  }

  @Test
  @DisplayName(
      "each offer tells the step that would make more of it, and so does where one applies")
  void raising() throws Exception {
    long offer = market.offerOf(employer);
    market.run("update offer set german = 'B2' where id = " + offer);
    String said = "Avec un niveau B2 en allemand au lieu de B1, ce serait";
    Visitor visitor = visitor(emma);
    for (String path : List.of(OFFERS, "fr/offres/" + offer + "/postuler")) {
      String page = visitor.get(path).body();
      assertTrue(page.contains(said), path + page);
    }
    assertTrue(
        visitor
            .get("de/ausbildungsplaetze/" + offer + "/bewerben")
            .body()
            .contains("Mit Deutsch B2 statt B1 wäre es „sehr gut“."));
    market.run("update offer set german = 'B1' where id = " + offer);
    assertFalse(visitor.get("fr/offres/" + offer + "/postuler").body().contains("ce serait"));
    market.run("update offer set german = 'B2', start_date = current_date where id = " + offer);
    HttpResponse<String> begun = visitor.get("fr/offres/" + offer + "/postuler");
    assertEquals(200, begun.statusCode());
    assertFalse(begun.body().contains("ce serait"));
  }

  @Test
  @DisplayName("the page asks the database no more for ten offers than for two")
  void statements() throws Exception {
    Visitor visitor = visitor(emma);
    market.offerOf(employer);
    market.offerOf(employer);
    long few = market.statementsFor(() -> visitor.get(OFFERS));
    for (int i = 0; i < 10; i++) {
      market.offerOf(market.employerIn(i % 2 == 0 ? "Kehl" : "Offenburg"));
    }
    assertEquals(few, market.statementsFor(() -> visitor.get(OFFERS)));
  }

  private int score(long offer) {
    return offers.rank(emma.id(), any -> true).best().stream()
        .filter(standing -> standing.number() == offer)
        .findFirst()
        .orElseThrow()
        .score();
  }

  private Standing standing(long candidate, Offer offer) {
    Eligibility law = offers.rank(emma.id(), any -> true).law();
    return candidates.rank(offer, Weights.USUAL, law, Set.of()).stream()
        .filter(standing -> standing.number() == candidate)
        .findFirst()
        .orElseThrow();
  }

  private List<Long> ranked() {
    return offers.rank(emma.id(), any -> true).best().stream().map(Standing::number).toList();
  }

  private String kept(String aspect) {
    return market.one("select " + aspect + " from weighting where account_id = " + emma.id());
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
