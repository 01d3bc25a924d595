package eu.passerelle.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Applying;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.matching.Weighing;
import eu.passerelle.matching.Weights;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A year's round around Breisach, from the proposal to what came of it. */
@InsideLiberty
class RoundIT {

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private RoundProposing proposing;
  @Inject private Forgetting forgetting;
  @Inject private Applying applying;
  @Inject private Answering answering;
  @Inject private Leaving leaving;
  @Inject private Weighing weighing;
  @Inject private Clock clock;

  private Account employer;
  private Account coordinator;
  private long offer;
  private int year;

  @BeforeEach
  void aPlaceInBreisach() {
    market.run("update offer set status = 'CLOSED' where status = 'OPEN' and place_id = 2944800");
    market.run("update candidate set findable_since = null where place_id in (2990683, 2944800)");
    employer = market.employerIn("Breisach am Rhein");
    coordinator = market.coordinator();
    offer = market.offerOf(employer);
    year = LocalDate.now(clock).plusMonths(3).getYear();
  }

  @Test
  @DisplayName("gives one place to one of two, and nobody two; the other is counted as left")
  void assigned() {
    long emma = market.candidateOf(neighbour());
    long jonas = market.candidateOf(neighbour());

    RoundProposal round = proposing.propose(year, coordinator);

    assertEquals("1", count(round, "offer_id = " + offer));
    assertEquals("2", count(round, "candidate_id in (" + emma + ", " + jonas + ")"));
    assertEquals(
        "1", count(round, "offer_id is null and candidate_id in (" + emma + ", " + jonas + ")"));
    assertEquals("1", market.one("select wish from round_participant where offer_id = " + offer));
    RoundFigures figures = round.figures();
    assertEquals(figures.assigned(), proposing.countAssigned(round));
    assertTrue(figures.candidatesLeft() > 0);
    assertEquals(figures.places() - figures.assigned(), figures.placesLeft());
  }

  @Test
  @DisplayName("leaves out who does not want to be found, lacks an answer or has a contract")
  void leftOut() {
    Account silent = neighbour();
    market.shows(silent, Visibility.ON_APPLYING);
    Account unfinished = neighbour();
    market.run("update candidate set school = null where id = " + market.candidateOf(unfinished));
    Account agreed = neighbour();
    agree(agreed, offer);

    RoundProposal round = proposing.propose(year, coordinator);

    for (Account out : List.of(silent, unfinished, agreed)) {
      assertEquals("0", count(round, "candidate_id = " + market.candidateOf(out)));
    }
    assertEquals("0", count(round, "offer_id = " + offer), "its one place is taken");
  }

  @Test
  @DisplayName("proposes no place that is too far or teaches what one does not wish to learn")
  void fittingNowhere() {
    long far = market.candidateOf(market.findableFrom("Wissembourg"));
    long other = market.candidateOf(neighbour());
    market.run(
        "update candidate_wish set occupation_slug = 'einzelhandel' where candidate_id = " + other);
    RoundProposal round = proposing.propose(year, coordinator);
    assertEquals("0", count(round, "offer_id = " + offer));
    assertEquals("2", count(round, "candidate_id in (" + far + ", " + other + ")"));
    assertTrue(round.figures().fittingNowhere() > 0);
  }

  @Test
  @DisplayName("ranks by what each side says matters to it")
  void ownWeights() {
    long nextDoor = market.candidateOf(market.findableFrom("Breisach am Rhein"));
    long fluent = market.candidateOf(neighbour());
    market.run("update candidate set german = 'A2' where id = " + nextDoor);
    market.run("update candidate set german = 'C1' where id = " + fluent);

    market.run(saying("way = 'GREAT', languages = 'NONE'"));
    RoundProposal near = proposing.propose(year, coordinator);
    assertEquals("1", count(near, "offer_id = " + offer + " and candidate_id = " + nextDoor));

    market.run(saying("way = 'NONE', languages = 'GREAT'"));
    RoundProposal spoken = proposing.propose(year, coordinator);
    assertEquals("1", count(spoken, "offer_id = " + offer + " and candidate_id = " + fluent));
  }

  @Test
  @DisplayName("is laid beside the contracts drawn up since")
  void comparison() {
    List<Account> three = List.of(neighbour(), neighbour(), neighbour());
    market.offerOf(employer);
    RoundProposal round = proposing.propose(year, coordinator);
    long same = proposing.comparison(round).count(Sequel.SAME_PLACE);
    long other = proposing.comparison(round).count(Sequel.OTHER_PLACE);
    List<Account> lucky = new ArrayList<>();
    List<Account> left = new ArrayList<>();
    three.forEach(one -> (proposedTo(round, one).isEmpty() ? left : lucky).add(one));
    assertEquals(2, lucky.size());
    long foundBefore = proposing.comparison(round).foundByThemselves();
    long third = market.offerOf(employer);

    agree(lucky.get(0), proposedTo(round, lucky.get(0)).get());
    agree(lucky.get(1), third);
    agree(left.get(0), proposedTo(round, lucky.get(1)).get());

    Comparison since = proposing.comparison(round);
    assertEquals(same + 1, since.count(Sequel.SAME_PLACE));
    assertEquals(other + 1, since.count(Sequel.OTHER_PLACE));
    assertEquals(foundBefore + 1, since.foundByThemselves());
  }

  @Test
  @DisplayName("is proposed once by a button pressed twice, and shows first names only")
  void page() throws Exception {
    Account emma = neighbour();
    Visitor visitor = visitor(coordinator);
    List<String> form = visitor.form("fr/coordination/affectations");
    List<String> pressed = new ArrayList<>(form);
    pressed.addAll(List.of("year", String.valueOf(year), "propose_submit", ""));
    HttpResponse<String> first = visitor.send("fr/coordination/affectations", pressed);
    HttpResponse<String> second = visitor.send("fr/coordination/affectations", pressed);
    assertEquals(302, first.statusCode(), first.body());
    String location = first.headers().firstValue("Location").orElseThrow();
    assertEquals(location, second.headers().firstValue("Location").orElseThrow());

    String path = location.substring(location.indexOf("fr/"));
    String page = visitor.get(path).body();
    assertTrue(page.contains("Pas de contrat à ce jour"), page);
    assertFalse(page.contains("Geheim"));
    assertFalse(page.contains(emma.email()));
    String german = path.replace("fr/coordination/affectations", "de/koordination/zuteilungen");
    assertTrue(visitor.get(german).body().contains("Bisher kein Vertrag"));

    HttpResponse<String> gone = visitor.send(path, visitor.form(path), "discard_submit", "");
    assertEquals(302, gone.statusCode());
    assertEquals(404, visitor.get(path).statusCode());
  }

  @Test
  @DisplayName("is for the coordination alone")
  void closedToOthers() throws Exception {
    RoundProposal round = proposing.propose(year, coordinator);
    for (String path :
        List.of("fr/coordination/affectations", "fr/coordination/affectations/" + round.id())) {
      assertEquals(403, visitor(employer).get(path).statusCode());
      assertEquals(403, visitor(neighbour()).get(path).statusCode());
      assertEquals(302, new Visitor(application.toString()).get(path).statusCode());
    }
  }

  @Test
  @DisplayName("lets go of who leaves")
  void left() {
    Account emma = neighbour();
    RoundProposal round = proposing.propose(year, coordinator);
    long id = market.candidateOf(emma);
    assertEquals("1", count(round, "candidate_id = " + id));
    leaving.close(emma.id());
    assertEquals("0", count(round, "candidate_id = " + id));
  }

  @Test
  @DisplayName("lets go of who does not want to be found any more")
  void takenBack() {
    Account emma = neighbour();
    RoundProposal round = proposing.propose(year, coordinator);
    market.shows(emma, Visibility.ON_APPLYING);
    assertEquals("0", count(round, "candidate_id = " + market.candidateOf(emma)));
  }

  @Test
  @DisplayName("is erased once the year after it is over")
  void forgotten() {
    RoundProposal round = proposing.propose(year, coordinator);
    RoundProposal old = proposing.propose(year, coordinator);
    market.run(
        "update round_proposal set start_year = %d where id = %d"
            .formatted(LocalDate.now(clock).getYear() - 2, old.id()));
    forgetting.run();
    assertTrue(proposing.proposal(old.id()).isEmpty());
    assertTrue(proposing.proposal(round.id()).isPresent());
  }

  @Test
  @DisplayName("asks the database no more for many pairs than for few")
  void statements() throws Exception {
    neighbour();
    Visitor visitor = visitor(coordinator);
    RoundProposal small = proposing.propose(year, coordinator);
    String path = "fr/coordination/affectations/";
    long few = market.statementsFor(() -> visitor.get(path + small.id()));
    for (int i = 0; i < 8; i++) {
      neighbour();
      market.offerOf(employer);
    }
    RoundProposal larger = proposing.propose(year, coordinator);
    assertEquals(few, market.statementsFor(() -> visitor.get(path + larger.id())));
  }

  /** Someone from the other end of the bridge who agrees to be found. */
  private Account neighbour() {
    return market.findableFrom("Neuf-Brisach");
  }

  private String saying(String weights) {
    weighing.keep(employer.id(), Weights.USUAL);
    return "update weighting set " + weights + " where account_id = " + employer.id();
  }

  private Optional<Long> proposedTo(RoundProposal round, Account account) {
    String offered =
        market.one(
            "select offer_id from round_participant where proposal_id = "
                + round.id()
                + " and candidate_id = "
                + market.candidateOf(account));
    return Optional.ofNullable(offered).map(Long::valueOf);
  }

  private void agree(Account apprentice, long on) {
    long company = market.companyOf(employer).id();
    var sent = applying.send(apprentice.id(), on, "Bonjour", Language.FR, List.of());
    long id = assertInstanceOf(Applying.Sending.Sent.class, sent).applicationId();
    assertEquals(Optional.empty(), answering.invite(id, company, "Mardi ?", employer.id()));
    assertEquals(Optional.empty(), applying.sayYes(id, apprentice.id()));
    assertEquals(Optional.empty(), answering.accept(id, company, employer.id()));
  }

  private String count(RoundProposal round, String which) {
    return market.one(
        "select count(*) from round_participant where proposal_id = "
            + round.id()
            + " and "
            + which);
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
