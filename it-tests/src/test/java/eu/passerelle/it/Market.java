package eu.passerelle.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Admission;
import eu.passerelle.account.Password;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
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
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Carpenters with training places, and young people who look for one, as tests need them. */
@ApplicationScoped
public class Market {

  public static final String PASSWORD = "le pont est ouvert";

  @Inject private Accounts accounts;
  @Inject private Admission admission;
  @Inject private Candidates candidates;
  @Inject private Offers offers;
  @Inject private Organisations organisations;
  @Inject private Occupations occupations;
  @Inject private Places places;
  @Inject private Competence competence;
  @Inject private Passwords passwords;
  @PersistenceUnit private EntityManagerFactory factory;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  /** Everyone has the same password here, and hashing is slow on purpose. */
  private String hash;

  @PostConstruct
  void hashOnce() {
    hash = passwords.hash(new Password(PASSWORD));
  }

  /** Someone who acts for a new company in a town. */
  @Transactional
  public Account employerIn(String town) {
    Organisation company =
        Organisation.company(
            "Holzbau " + UUID.randomUUID(), places.matching(town, 1).stream().findFirst().get());
    organisations.add(company);
    return admitted(account(Role.EMPLOYER, "Petra"), company);
  }

  /** Someone of the coordination. */
  @Transactional
  public Account coordinator() {
    return admitted(
        account(Role.COORDINATOR, "Camille"), organisations.bySlug("hwk-freiburg").orElseThrow());
  }

  private Account admitted(Account account, Organisation organisation) {
    account.askToActFor(organisation, clock.instant());
    accounts.add(account);
    Account administrator = account(Role.ADMINISTRATOR, "Ada");
    accounts.add(administrator);
    em.flush();
    admission.admit(account.id(), administrator);
    return account;
  }

  /** The company someone acts for. */
  @Transactional
  public Organisation companyOf(Account employer) {
    return accounts
        .withOrganisation(employer.id())
        .orElseThrow()
        .membership()
        .orElseThrow()
        .organisation();
  }

  /** What a carpenter offers at its own place, with the school across the border. */
  @Transactional
  public Offer.Terms termsOf(Account employer) {
    Organisation company = organisations.byId(companyOf(employer).id()).orElseThrow();
    return new Offer.Terms(
        occupations.bySlug("zimmerer").orElseThrow(),
        company.place().orElseThrow(),
        company.country() == Country.FR ? Country.DE : Country.FR,
        LocalDate.now(clock).plusMonths(3),
        1,
        LanguageLevel.NONE,
        LanguageLevel.B1,
        LanguageLevel.B1,
        Optional.empty(),
        Lodging.NONE,
        Bilingual.written(Language.DE, "Dächer aus Holz."));
  }

  /** A draft. */
  @Transactional
  public long draftOf(Account employer) {
    Organisation company = organisations.byId(companyOf(employer).id()).orElseThrow();
    Offer offer = new Offer(company, termsOf(employer), clock.instant());
    offers.add(offer);
    return offer.id();
  }

  /** An open offer. */
  @Transactional
  public long offerOf(Account employer) {
    Offer offer = offers.byId(draftOf(employer)).orElseThrow();
    List<Refusal> refusals =
        offer.publish(
            clock.instant(),
            LocalDate.now(clock),
            offer.terms().responsible(competence, offer.company()));
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
    return offer.id();
  }

  /** Someone of nineteen from a town who wants to become a carpenter and goes by bicycle. */
  @Transactional
  public Account apprenticeFrom(String town) {
    Account account = account(Role.APPRENTICE, "Emma");
    accounts.add(account);
    Candidate candidate = new Candidate(account, clock.instant());
    candidate.wasBornOn(LocalDate.now(clock).minusYears(19), clock.instant());
    candidate.livesIn(places.meant(town).orElseThrow(), clock.instant());
    candidate.travels(Set.of(MeansOfTransport.BICYCLE), 60, clock.instant());
    candidate.hasFinished(SchoolLevel.MIDDLE, clock.instant());
    candidate.speaks(LanguageLevel.C2, LanguageLevel.B1, clock.instant());
    candidate.wishesFor(List.of(occupations.bySlug("zimmerer").orElseThrow()), clock.instant());
    candidate.wantsToWork(Side.EITHER, LocalDate.now(clock), clock.instant());
    candidates.add(candidate);
    return account;
  }

  /** The same, who agrees to be found. */
  @Transactional
  public Account findableFrom(String town) {
    Account account = apprenticeFrom(town);
    em.flush();
    shows(account, Visibility.FINDABLE);
    return account;
  }

  @Transactional
  public void shows(Account apprentice, Visibility to) {
    candidates
        .ofAccount(apprentice.id())
        .orElseThrow()
        .shows(to, clock.instant(), LocalDate.now(clock));
  }

  @Transactional
  public long candidateOf(Account apprentice) {
    return candidates.ofAccount(apprentice.id()).orElseThrow().id();
  }

  private Account account(Role role, String name) {
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org",
            name,
            role == Role.APPRENTICE ? "Geheim" : "Offen",
            Language.FR,
            role,
            clock.instant());
    account.confirm(clock.instant());
    account.secureWith(hash);
    return account;
  }

  /**
   * How many statements it takes to answer: the fewest of some tries, with no letter waiting, since
   * jobs ask the database too.
   */
  public long statementsFor(Callable<HttpResponse<String>> page) throws Exception {
    while (!one("select count(*) from letter where delivered_at is null and given_up_at is null"
            + " and attempts = 0")
        .equals("0")) {
      Thread.sleep(20);
    }
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      statistics.clear();
      assertEquals(200, page.call().statusCode());
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
    }
    return fewest;
  }

  /** The one value that a query finds. */
  public String one(String query) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  public void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
