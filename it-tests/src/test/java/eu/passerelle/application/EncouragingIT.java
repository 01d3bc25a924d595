package eu.passerelle.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Young people who agree to be found, and companies that encourage them to apply. */
@InsideLiberty
class EncouragingIT {

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private Encouraging encouraging;
  @Inject private Applying applying;
  @Inject private Leaving leaving;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private Account employer;
  private long company;
  private long offer;

  @BeforeEach
  void anOffer() {
    employer = market.employerIn("Kehl");
    company = market.companyOf(employer).id();
    offer = market.offerOf(employer);
  }

  @Test
  @DisplayName("a company sees who agreed to be found, wishes for the occupation and can come")
  void found() {
    long emma = market.candidateOf(market.findableFrom("Strasbourg"));
    long silent = market.candidateOf(market.apprenticeFrom("Strasbourg"));
    long far = market.candidateOf(market.findableFrom("Wissembourg"));
    long other = market.candidateOf(market.findableFrom("Strasbourg"));
    market.run(
        "update candidate_wish set occupation_slug = 'einzelhandel' where candidate_id = " + other);
    long unfinished = market.candidateOf(market.findableFrom("Strasbourg"));
    market.run("update candidate set school = null where id = " + unfinished);
    long young = market.candidateOf(market.findableFrom("Strasbourg"));
    market.run(
        "update candidate set birth_date = current_date - interval '15 years 300 days',"
            + " guardian_name = 'A', guardian_email = 'a@example.org', guardian_language = 'FR'"
            + " where id = "
            + young);

    List<Long> shown = shown();
    assertTrue(shown.contains(emma));
    for (long hidden : List.of(silent, far, other, unfinished, young)) {
      assertFalse(shown.contains(hidden));
    }
  }

  @Test
  @DisplayName("the page shows what is released and no more, and only of one's own open offer")
  void released() throws Exception {
    Account emma = market.findableFrom("Strasbourg");
    String path = "fr/offres/" + offer + "/profils";
    String page = visitor(employer).get(path).body();
    assertTrue(page.contains("Emma, 19 ans"), page);
    assertTrue(page.contains("Strasbourg"));
    assertTrue(page.contains("Votre métier est son premier choix"));
    for (String secret : List.of("Geheim", emma.email())) {
      assertFalse(page.contains(secret), secret);
    }
    assertEquals(404, visitor(market.employerIn("Rastatt")).get(path).statusCode());
    for (String from :
        List.of("fr/offres/" + offer, "fr/offres/" + offer + "/candidatures", "fr/nos-offres")) {
      assertTrue(visitor(employer).get(from).body().contains("/" + path), from);
    }
    market.run("update offer set status = 'CLOSED' where id = " + offer);
    assertEquals(404, visitor(employer).get(path).statusCode());
  }

  @Test
  @DisplayName("the page tells what would bring more who fit in full, never of fewer than three")
  void changes() throws Exception {
    // Nobody else here wishes for this occupation.
    market.run(
        "update offer set occupation_slug = 'land-baumaschinen', german = 'C1' where id = "
            + offer);
    mechanic();
    mechanic();
    Visitor visitor = visitor(employer);
    String french = "fr/offres/" + offer + "/profils";
    assertFalse(visitor.get(french).body().contains("Ce qui vous amènerait plus de profils"));
    mechanic();
    String page = visitor.get(french).body();
    assertTrue(
        page.contains(
            "Si vous demandiez le niveau B2 au lieu du niveau C1 en allemand,"
                + " tout correspondrait pour 3 profils de plus."),
        page);
    String german = visitor.get("de/ausbildungsplaetze/" + offer + "/profile").body();
    assertTrue(
        german.contains(
            "Wenn Sie Deutsch B2 statt C1 verlangten, würde bei 3 Profilen mehr alles passen."),
        german);
  }

  /** Someone who can be found and speaks German a level less well than the offer asks. */
  private void mechanic() {
    long id = market.candidateOf(market.findableFrom("Strasbourg"));
    market.run("update candidate set german = 'B2' where id = " + id);
    market.run(
        "update candidate_wish set occupation_slug = 'land-baumaschinen' where candidate_id = "
            + id);
  }

  @Test
  @DisplayName("pressing five times at once encourages once, by one mail in the reader's language")
  void once() throws Exception {
    Account emma = market.findableFrom("Strasbourg");
    long id = market.candidateOf(emma);
    List<Future<Optional<Refusal>>> running = new ArrayList<>();
    for (Callable<Optional<Refusal>> press :
        Collections.<Callable<Optional<Refusal>>>nCopies(5, () -> encourage(id))) {
      running.add(threads.submit(press));
    }
    for (Future<Optional<Refusal>> pressed : running) {
      assertEquals(Optional.empty(), pressed.get());
    }
    String mail = new Post(database).lastTo(emma.email()).plain();
    assertTrue(mail.contains("/fr/offres/" + offer), mail);
    assertTrue(mail.replaceAll("\\s", "").contains("/fr/mon-profil/visibility"), mail);
    assertEquals("1", count("letter where recipient = '" + emma.email() + "'"));
    assertEquals("1", count("encouragement where offer_id = " + offer));
    assertTrue(
        fitting(offer).stream()
            .filter(one -> one.candidateId() == id)
            .allMatch(one -> one.encouragedAt().isPresent()));
  }

  @Test
  @DisplayName("by the button of the page, for whom it names")
  void button() throws Exception {
    Account emma = market.findableFrom("Strasbourg");
    String path = "fr/offres/" + offer + "/profils";
    Visitor visitor = visitor(employer);
    String number = String.valueOf(market.candidateOf(emma));
    HttpResponse<String> sent = visitor.send(path, visitor.form(path), "candidate", number);
    assertEquals(302, sent.statusCode(), sent.body());
    assertTrue(visitor.get(path).body().contains("Votre invitation à postuler est partie."));
    assertEquals("1", count("letter where recipient = '" + emma.email() + "'"));
    assertEquals(404, visitor.send(path, visitor.form(path), "candidate", "x").statusCode());
  }

  @Test
  @DisplayName("who takes the word back, applies or agrees with a company is not found any more")
  void notAnyMore() {
    Account emma = market.findableFrom("Strasbourg");
    long id = market.candidateOf(emma);
    assertTrue(shown().contains(id));

    market.shows(emma, Visibility.ON_APPLYING);
    assertFalse(shown().contains(id));
    assertEquals("application.notFindable", refused(encourage(id)));

    market.shows(emma, Visibility.FINDABLE);
    applying.send(emma.id(), offer, "Bonjour", Language.FR, List.of());
    assertFalse(shown().contains(id));
    long another = market.offerOf(employer);
    assertTrue(shown(another).contains(id));
    market.run(
        "update application set status = 'ACCEPTED', invitation = 'Mardi ?', invited_at = now(),"
            + " interested_at = now(), closed_at = now() where candidate_id = "
            + id);
    assertFalse(shown(another).contains(id));
  }

  @Test
  @DisplayName("nobody is written to more than a few times a day, and no company writes to many")
  void limits() {
    long emma = market.candidateOf(market.findableFrom("Strasbourg"));
    for (int i = 0; i < Encouraging.MOST_TO_ONE; i++) {
      long another = market.offerOf(employer);
      assertEquals(Optional.empty(), encouraging.encourage(another, company, emma, employer.id()));
    }
    assertEquals("application.oftenEncouraged", refused(encourage(emma)));
    market.run("update encouragement set sent_at = sent_at - interval '1 day'");
    assertEquals(Optional.empty(), encourage(emma));

    for (int i = 1; i < Encouraging.MOST_BY_ONE; i++) {
      assertEquals(
          Optional.empty(), encourage(market.candidateOf(market.findableFrom("Strasbourg"))));
    }
    assertEquals(
        "application.manyEncouraged",
        refused(encourage(market.candidateOf(market.findableFrom("Strasbourg")))));
  }

  @Test
  @DisplayName("of several at once for as many offers, no more than may")
  void limitsAtOnce() throws Exception {
    long emma = market.candidateOf(market.findableFrom("Strasbourg"));
    List<Callable<Optional<Refusal>>> presses = new ArrayList<>();
    for (int i = 0; i < 2 * Encouraging.MOST_TO_ONE; i++) {
      long another = market.offerOf(employer);
      presses.add(() -> encouraging.encourage(another, company, emma, employer.id()));
    }
    int sent = 0;
    for (var press : threads.invokeAll(presses)) {
      sent += press.get().isEmpty() ? 1 : 0;
    }
    assertEquals(Encouraging.MOST_TO_ONE, sent);
  }

  @Test
  @DisplayName("another company's offer is refused, and a closed one")
  void foreign() {
    long emma = market.candidateOf(market.findableFrom("Strasbourg"));
    Account other = market.employerIn("Kehl");
    long otherCompany = market.companyOf(other).id();
    assertEquals(
        "application.notOpen",
        refused(encouraging.encourage(offer, otherCompany, emma, other.id())));
    market.run("update offer set status = 'CLOSED' where id = " + offer);
    assertEquals("application.notOpen", refused(encourage(emma)));
  }

  @Test
  @DisplayName("who leaves takes along that they were encouraged")
  void left() {
    Account emma = market.findableFrom("Strasbourg");
    assertEquals(Optional.empty(), encourage(market.candidateOf(emma)));
    leaving.close(emma.id());
    assertEquals("0", count("encouragement where offer_id = " + offer));
  }

  @Test
  @DisplayName("the page asks the database no more for twenty people than for two")
  void statements() throws Exception {
    Visitor visitor = visitor(employer);
    String path = "fr/offres/" + offer + "/profils";
    market.findableFrom("Strasbourg");
    market.findableFrom("Strasbourg");
    long few = market.statementsFor(() -> visitor.get(path));
    for (int i = 0; i < 9; i++) {
      market.findableFrom("Strasbourg");
      market.findableFrom("Lauterbourg");
    }
    assertEquals(few, market.statementsFor(() -> visitor.get(path)));
  }

  private List<Long> shown() {
    return shown(offer);
  }

  private List<Long> shown(long of) {
    return fitting(of).stream().map(Encouraging.Fitting::candidateId).toList();
  }

  private List<Encouraging.Fitting> fitting(long of) {
    Encouraging.Prospects prospects =
        encouraging.prospects(of, company, employer.id()).orElseThrow();
    return encouraging.show(prospects, prospects.best());
  }

  private Optional<Refusal> encourage(long candidate) {
    return encouraging.encourage(offer, company, candidate, employer.id());
  }

  private static String refused(Optional<Refusal> refusal) {
    return refusal.orElseThrow().rule();
  }

  private String count(String what) {
    return market.one("select count(*) from " + what);
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
