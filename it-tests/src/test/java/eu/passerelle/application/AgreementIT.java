package eu.passerelle.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Admission;
import eu.passerelle.account.Leaving;
import eu.passerelle.account.Password;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.matching.OffersForApprentice;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Places;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Applications as they meet in the database: many at once, and under the eyes of others. */
@InsideLiberty
class AgreementIT {

  private static final String PASSWORD = "le pont est ouvert";

  private static final byte[] CV =
      "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\nstartxref\n0\n%%EOF\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  @ArquillianResource private URL application;

  @Inject private Applying applying;
  @Inject private Answering answering;
  @Inject private OffersForApprentice offersForApprentice;
  @Inject private Accounts accounts;
  @Inject private Admission admission;
  @Inject private Leaving leaving;
  @Inject private Passwords passwords;
  @Inject private Candidates candidates;
  @Inject private Offers offers;
  @Inject private Organisations organisations;
  @Inject private Competence competence;
  @Inject private Occupations occupations;
  @Inject private Places places;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;
  private Organisation company;
  private Account emma;
  private Account jonas;

  @BeforeEach
  void peopleAndACompany() throws Exception {
    officer = anOfficerOfANewCompany();
    company =
        kept(() -> accounts.withOrganisation(officer.id()).orElseThrow())
            .membership()
            .orElseThrow()
            .organisation();
    emma = anApprentice("Emma");
    jonas = anApprentice("Jonas");
  }

  @Test
  @DisplayName("two who are accepted at once for the last place: one gets it, one contract begins")
  void lastPlace() throws Exception {
    long offer = anOffer(1);
    List<Long> waiting = List.of(interested(emma, offer), interested(jonas, offer));

    List<Optional<Refusal>> outcomes =
        atOnce(waiting.stream().<Callable<Optional<Refusal>>>map(id -> () -> accept(id)).toList());

    assertEquals(1, outcomes.stream().filter(Optional::isEmpty).count());
    assertEquals(
        "application.noPlace",
        outcomes.stream().flatMap(Optional::stream).findFirst().orElseThrow().rule());
    assertEquals("FILLED", one("select status from offer where id = " + offer));
    assertEquals(
        "1",
        one("select count(*) from application where status = 'ACCEPTED' and offer_id = " + offer));
    assertEquals(
        "1",
        one(
            "select count(*) from contract c join application a on a.id = c.application_id where a.offer_id = "
                + offer));
  }

  @Test
  @DisplayName("an application accepted four times at once takes one place")
  void acceptedOnce() throws Exception {
    long offer = anOffer(3);
    long id = interested(emma, offer);

    List<Optional<Refusal>> outcomes = atOnce(Collections.nCopies(4, () -> accept(id)));

    assertEquals(1, outcomes.stream().filter(Optional::isEmpty).count());
    assertEquals("1", one("select places_taken from offer where id = " + offer));
  }

  @Test
  @DisplayName("pressing five times at once sends one application and one mail to each side")
  void sentOnce() throws Exception {
    long offer = anOffer(1);
    atOnce(Collections.nCopies(5, () -> send(emma, offer)));

    assertEquals("1", one("select count(*) from application where offer_id = " + offer));
    assertEquals(
        "1",
        one(
            "select count(*) from enclosure e join application a on a.id = e.application_id where a.offer_id = "
                + offer));
    assertEquals("1", one("select count(*) from letter where recipient = '" + emma.email() + "'"));
    assertEquals(
        "1", one("select count(*) from letter where recipient = '" + officer.email() + "'"));
  }

  @Test
  @DisplayName(
      "an offer is ranked for who can reach it, and refuses applications once it is closed")
  void ranked() throws Exception {
    long offer = anOffer(1);
    assertTrue(
        offersForApprentice.rank(emma.id(), any -> true).best().stream()
            .anyMatch(standing -> standing.number() == offer));
    kept(
        () -> {
          offers.locked(offer).orElseThrow().close();
          return offer;
        });
    assertInstanceOf(
        Applying.Sending.Refused.class,
        applying.send(emma.id(), offer, "Bonjour", Language.FR, List.of()));
  }

  @Test
  @DisplayName("a document is given to its two sides as a file to save, and exists for nobody else")
  void documents() throws Exception {
    long offer = anOffer(1);
    long id = send(emma, offer);
    String path = "fr/documents/" + one("select id from enclosure where application_id = " + id);

    for (Account reader : List.of(emma, officer)) {
      HttpResponse<String> file = visitor(reader).get(path);
      assertEquals(200, file.statusCode(), reader.givenName());
      assertTrue(
          file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment; "));
      assertEquals(Optional.of("nosniff"), file.headers().firstValue("X-Content-Type-Options"));
      assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
      assertTrue(file.body().startsWith("%PDF-"));
    }
    for (Account stranger : List.of(jonas, anOfficerOfANewCompany())) {
      assertEquals(404, visitor(stranger).get(path).statusCode(), stranger.givenName());
    }
    assertEquals(404, visitor(jonas).get("fr/mes-candidatures/" + id).statusCode());
    assertEquals(404, visitor(anOfficerOfANewCompany()).get("fr/candidatures/" + id).statusCode());

    assertEquals(Optional.empty(), applying.withdraw(id, emma.id()));
    assertEquals(404, visitor(officer).get(path).statusCode());
    assertEquals(200, visitor(emma).get(path).statusCode());
  }

  @Test
  @DisplayName(
      "who leaves takes applications and documents along; an agreement stays without words")
  void leaving() throws Exception {
    long open = send(emma, anOffer(1));
    long agreed = interested(emma, anOffer(1));
    accept(agreed);

    leaving.close(emma.id());

    assertEquals("0", one("select count(*) from application where id = " + open));
    assertEquals(
        "0",
        one(
            "select count(*) from enclosure where application_id in ("
                + open
                + ", "
                + agreed
                + ")"));
    assertEquals("", one("select message from application where id = " + agreed));
    for (Optional<Refusal> tooLate :
        List.of(
            answering.invite(open, company.id(), "Dienstag?", officer.id()),
            answering.decline(open, company.id(), DeclineReason.WAY, "Leider nicht.", officer.id()),
            accept(open),
            applying.withdraw(open, emma.id()))) {
      assertEquals(Application.GONE, tooLate.orElseThrow().rule());
    }
  }

  private long interested(Account apprentice, long offer) throws Exception {
    long id = send(apprentice, offer);
    assertEquals(
        Optional.empty(), answering.invite(id, company.id(), "Dienstag um 14 Uhr?", officer.id()));
    assertEquals(Optional.empty(), applying.sayYes(id, apprentice.id()));
    return id;
  }

  private long send(Account apprentice, long offer) {
    var sent =
        applying.send(
            apprentice.id(),
            offer,
            "Bonjour",
            Language.FR,
            List.of(new Upload(EnclosureKind.CV, "cv.pdf", CV)));
    return assertInstanceOf(Applying.Sending.Sent.class, sent).applicationId();
  }

  private Optional<Refusal> accept(long id) {
    return answering.accept(id, company.id(), officer.id());
  }

  private Account anApprentice(String name) throws Exception {
    return kept(
        () -> {
          Account account = anAccount(name, Role.APPRENTICE);
          accounts.add(account);
          Candidate candidate = new Candidate(account, clock.instant());
          candidate.wasBornOn(LocalDate.now(clock).minusYears(19), clock.instant());
          candidate.livesIn(places.meant("Strasbourg").orElseThrow(), clock.instant());
          candidate.travels(Set.of(MeansOfTransport.BICYCLE), 60, clock.instant());
          candidate.hasFinished(SchoolLevel.MIDDLE, clock.instant());
          candidate.speaks(LanguageLevel.C2, LanguageLevel.B1, clock.instant());
          candidate.wishesFor(
              List.of(occupations.bySlug("zimmerer").orElseThrow()), clock.instant());
          candidate.wantsToWork(Side.EITHER, LocalDate.now(clock), clock.instant());
          candidates.add(candidate);
          return account;
        });
  }

  private Account anOfficerOfANewCompany() throws Exception {
    Account account =
        kept(
            () -> {
              Organisation founded =
                  Organisation.company("Holzbau Probe", places.meant("Kehl").orElseThrow());
              organisations.add(founded);
              Account opened = anAccount("Petra", Role.EMPLOYER);
              opened.askToActFor(founded, clock.instant());
              accounts.add(opened);
              return opened;
            });
    Account administrator =
        kept(
            () -> {
              Account opened = anAccount("Ada", Role.ADMINISTRATOR);
              accounts.add(opened);
              return opened;
            });
    admission.admit(account.id(), administrator);
    run("delete from letter where recipient = '" + account.email() + "'");
    return account;
  }

  private Account anAccount(String name, Role role) {
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org", name, "Probe", Language.FR, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(passwords.hash(new Password(PASSWORD)));
    return account;
  }

  private long anOffer(int places) throws Exception {
    return kept(
        () -> {
          Offer offer =
              new Offer(
                  organisations.byId(company.id()).orElseThrow(),
                  new Offer.Terms(
                      occupations.bySlug("zimmerer").orElseThrow(),
                      this.places.meant("Kehl").orElseThrow(),
                      Country.FR,
                      LocalDate.now(clock).plusMonths(3),
                      places,
                      LanguageLevel.NONE,
                      LanguageLevel.B1,
                      LanguageLevel.B1,
                      Optional.empty(),
                      Lodging.NONE,
                      Bilingual.written(Language.DE, "Dächer aus Holz.")),
                  clock.instant());
          offers.add(offer);
          assertEquals(
              List.of(),
              offer.publish(
                  clock.instant(),
                  LocalDate.now(clock),
                  offer.terms().responsible(competence, offer.company())));
          return offer.id();
        });
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), PASSWORD).statusCode());
    return visitor;
  }

  private <T> T kept(Callable<T> act) throws Exception {
    transaction.begin();
    T done = act.call();
    transaction.commit();
    return done;
  }

  private <T> List<T> atOnce(List<? extends Callable<T>> acts) throws Exception {
    List<Future<T>> running = new ArrayList<>();
    acts.forEach(act -> running.add(threads.submit(act)));
    List<T> outcomes = new ArrayList<>();
    for (Future<T> future : running) {
      outcomes.add(future.get());
    }
    return outcomes;
  }

  private String one(String query) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }

  private void run(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
