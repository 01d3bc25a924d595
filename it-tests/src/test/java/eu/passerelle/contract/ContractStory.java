package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Admission;
import eu.passerelle.account.Password;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.application.ApplicationAccepted;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.it.Owner;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Places;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Contracts of a carpenter's firm in Kehl with a school in Strasbourg, as far as a test needs them:
 * the Handwerkskammer Freiburg is who registers them.
 */
@ApplicationScoped
public class ContractStory {

  static final String PASSWORD = "le pont est ouvert";

  /** How far ahead a contract begins. */
  static final Period FIRST_DAY = Period.ofMonths(3);

  private static final String CODE = "271828";

  static final String CHAMBER = "hwk-freiburg";
  static final String OTHER_CHAMBER = "hwk-karlsruhe";

  @Inject private Accounts accounts;
  @Inject private Admission admission;
  @Inject private Candidates candidates;
  @Inject private Offers offers;
  @Inject private Organisations organisations;
  @Inject private Occupations occupations;
  @Inject private Places places;
  @Inject private Passwords passwords;
  @Inject private Drafting drafting;
  @Inject private Signing signing;
  @Inject private MailedCodes codes;
  @Inject private Checking checking;
  @Inject private Contracts contracts;
  @Inject private Event<ApplicationAccepted> accepted;
  @Inject private EntityManager em;
  @Inject private Clock clock;
  @Inject private ContractStory inTransaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  /** Everyone has the same password here, and hashing is slow on purpose. */
  private String hash;

  private final Map<String, Account> officers = new ConcurrentHashMap<>();

  @PostConstruct
  void hashOnce() {
    hash = passwords.hash(new Password(PASSWORD));
  }

  /** A drafted contract and everyone it concerns. */
  public record Story(
      long id, Account apprentice, Account employer, Account teacher, String guardian) {}

  /** A contract that an application has just begun. */
  @Transactional
  public Story drafted(int age) {
    Account employer = actingFor(aCompany(), Role.EMPLOYER);
    Account teacher = actingFor(aSchool(), Role.SCHOOL);
    Account apprentice = account(Role.APPRENTICE);
    accounts.add(apprentice);
    String guardian = UUID.randomUUID() + "@example.org";
    Candidate candidate = new Candidate(apprentice, clock.instant());
    candidate.wasBornOn(LocalDate.now(clock).minusYears(age).minusDays(1), clock.instant());
    candidate.hasFinished(SchoolLevel.MIDDLE, clock.instant());
    candidate.isRepresentedBy(new Guardian("Anne Probe", guardian, Language.FR), clock.instant());
    candidates.add(candidate);
    Offer offer = anOffer(employer.membership().orElseThrow().organisation(), FIRST_DAY);
    return new Story(agreed(candidate.id(), offer), apprentice, employer, teacher, guardian);
  }

  /** Another company accepts the same apprentice, for later. */
  @Transactional
  public Story draftedWithAnother(Story earlier) {
    Account employer = actingFor(aCompany(), Role.EMPLOYER);
    Offer offer =
        anOffer(employer.membership().orElseThrow().organisation(), FIRST_DAY.plusMonths(14));
    Long candidate =
        em.createQuery(
                "select a.candidate.id from Contract c join c.application a where c.id = :id",
                Long.class)
            .setParameter("id", earlier.id())
            .getSingleResult();
    return new Story(
        agreed(candidate, offer),
        earlier.apprentice(),
        employer,
        earlier.teacher(),
        earlier.guardian());
  }

  /** The contract that begins where an application to an offer is accepted. */
  private long agreed(Long candidate, Offer offer) {
    em.flush();
    Object application =
        em.createNativeQuery(
                """
                insert into application (version, candidate_id, offer_id, message, language, status,
                  sent_at, invitation, invited_at, interested_at, closed_at)
                values (0, ?, ?, 'Bonjour', 'FR', 'ACCEPTED', now(), 'Mardi ?', now(), now(), now())
                returning id
                """,
                Long.class)
            .setParameter(1, candidate)
            .setParameter(2, offer.id())
            .getSingleResult();
    accepted.fire(new ApplicationAccepted((Long) application));
    Object contract =
        em.createQuery("select c.id from Contract c where c.application.id = :id", Long.class)
            .setParameter("id", application)
            .getSingleResult();
    return (Long) contract;
  }

  /** Filled in by the company and confirmed by the school. */
  public Story toSign(int age) {
    Story story = inTransaction.drafted(age);
    fillIn(story);
    assertEquals(List.of(), drafting.sendToSchool(story.id(), story.employer()));
    assertEquals(List.of(), drafting.confirmSchoolPlace(story.id(), story.teacher()));
    return story;
  }

  /** Signed by everyone it needs: in the queue of the chamber. */
  public Story awaiting(int age) {
    Story story = toSign(age);
    assertEquals(List.of(), sign(story, Party.EMPLOYER));
    assertEquals(List.of(), sign(story, Party.APPRENTICE));
    if (age < 18) {
      assertEquals(List.of(), sign(story, Party.GUARDIAN));
    }
    return story;
  }

  /** In the queue of the chamber, and looked at by one of its officers. */
  public Story checked(int age) {
    Story story = awaiting(age);
    tickAll(story);
    return story;
  }

  /** So many of them, all alike: one is led there, the others are its copies. Their numbers. */
  public List<Long> checkedAlike(int age, int many) throws SQLException {
    Story first = checked(age);
    String offers = "where old.company_id = (select company_id from contract where id = %d)";
    copy(
        "offer", "generate_series(2, %d) copies".formatted(many), offers.formatted(first.id()), "");
    copy(
        "application",
        "offer o",
        "where old.id = (select application_id from contract where id = %d) and o.id <> old.offer_id and o.company_id = (select company_id from contract where id = %1$d)"
            .formatted(first.id()),
        ", 'offer_id', o.id");
    copy(
        "contract",
        "application a",
        "where old.id = %d and a.id <> old.application_id and a.candidate_id = (select candidate_id from application where id = old.application_id)"
            .formatted(first.id()),
        ", 'application_id', a.id");
    String copies =
        "c.id <> %1$d and c.company_id = (select company_id from contract where id = %1$d)"
            .formatted(first.id());
    for (String part : List.of("contract_edition", "contract_signature", "tick")) {
      copy(
          part,
          "contract c",
          "where old.contract_id = %d and ".formatted(first.id()) + copies,
          ", 'contract_id', c.id");
    }
    run(
        "insert into contract_pay select c.id, training_year, amount from contract_pay, contract c where contract_id = %d and "
                .formatted(first.id())
            + copies);
    run(
        "insert into contract_particular select c.id, name, value from contract_particular, contract c where contract_id = %d and "
                .formatted(first.id())
            + copies);
    return rows("select id from contract c where id = %d or ".formatted(first.id()) + copies)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  /** Copies rows, each for a row of what it belongs to, with a number of its own. */
  private void copy(String table, String owners, String which, String changes) throws SQLException {
    try (var owner = Owner.connect(database);
        var statement = owner.createStatement()) {
      statement.execute(
          """
          insert into %1$s overriding system value
          select (jsonb_populate_record(old,
            jsonb_build_object('id', nextval(pg_get_serial_sequence('%1$s', 'id')) %4$s))).*
          from %1$s old cross join %2$s %3$s
          """
              .formatted(table, owners, which, changes));
    }
  }

  /** The chamber's officer finds every item of the checklist right. */
  public void tickAll(Story story) {
    Account officer = inTransaction.theOfficerOf(CHAMBER);
    assertEquals(
        List.of(),
        checking.tick(
            story.id(), edition(story.id()), inTransaction.checklist(story.id()), officer));
  }

  /** What is to be looked at in a contract, by its short names. */
  @Transactional
  public Set<String> checklist(long id) {
    return checking.checklist(contracts.byId(id).orElseThrow()).items().stream()
        .map(ChecklistItem::slug)
        .collect(Collectors.toSet());
  }

  public void fillIn(Story story) {
    inTransaction.answer(story.id());
    assertEquals(List.of(), fillIn(story, edition(story.id())));
  }

  /** Everyone has answered what is asked of them, in the words of the next edition. */
  @Transactional
  public void answer(long id) {
    Contract contract = contracts.byId(id).orElseThrow();
    for (Section section : Section.values()) {
      contract.say(section, Answers.all());
    }
  }

  /** Fills in a pay that only a collective agreement allows. */
  public void fillInUnder(String collectiveAgreement, int monthly, Story story) {
    inTransaction.answer(story.id());
    assertEquals(List.of(), fillIn(story, edition(story.id()), collectiveAgreement, monthly));
  }

  /** Fills in what someone sees of an edition. */
  public List<Refusal> fillIn(Story story, int edition) {
    return fillIn(story, edition, null, 1200);
  }

  private List<Refusal> fillIn(Story story, int edition, String collectiveAgreement, int monthly) {
    LocalDate start = LocalDate.now(clock).plus(FIRST_DAY);
    TreeMap<Integer, BigDecimal> pay = new TreeMap<>();
    for (int year = 1; year <= 3; year++) {
      pay.put(year, BigDecimal.valueOf(monthly));
    }
    return drafting.agree(
        story.id(),
        edition,
        new Terms(
            "CAP Charpentier bois",
            "Meister Eder",
            start,
            start.plusYears(3).minusDays(1),
            3,
            BigDecimal.valueOf(40),
            30,
            collectiveAgreement),
        pay,
        Optional.of(story.teacher().membership().orElseThrow().organisation()),
        story.employer());
  }

  /** Signs with a code that no mail has brought, since most tests are about what follows. */
  public List<Refusal> sign(Story story, Party party) {
    Signer signer = signer(story, party);
    inTransaction.know(CODE, story, signer);
    return signing.sign(story.id(), signer, edition(story.id()), CODE);
  }

  @Transactional
  public void know(String code, Story story, Signer signer) {
    codes.keep(new OneTimeCode(code), contracts.byId(story.id()).orElseThrow(), signer);
  }

  static Signer signer(Story story, Party party) {
    return switch (party) {
      case APPRENTICE -> Signer.signedIn(party, story.apprentice());
      case EMPLOYER -> Signer.signedIn(party, story.employer());
      case GUARDIAN -> Signer.guardian(new Guardian("Anne Probe", story.guardian(), Language.FR));
    };
  }

  public int edition(long id) {
    return inTransaction.contract(id).consent().edition();
  }

  @Transactional
  public Contract contract(long id) {
    Contract contract = contracts.byId(id).orElseThrow();
    contract.consent().fingerprint();
    return contract;
  }

  /** The same officer of a chamber for every test: each one more gets a letter of each contract. */
  @Transactional
  public Account theOfficerOf(String slug) {
    return officers.computeIfAbsent(slug, this::officerOf);
  }

  /** More officers of a chamber; each gets a letter of every contract until they leave it. */
  @Transactional
  public List<Account> officersOf(String slug, int many) {
    return IntStream.range(0, many).mapToObj(i -> officerOf(slug)).toList();
  }

  /** These officers act for their chamber no more. */
  @Transactional
  public void leave(List<Account> officers) {
    for (Account officer : officers) {
      em.createNativeQuery("delete from membership where account_id = ?")
          .setParameter(1, officer.id())
          .executeUpdate();
    }
  }

  /** Someone admitted to act for an organisation of the reference data. */
  @Transactional
  public Account officerOf(String slug) {
    return actingFor(organisations.bySlug(slug).orElseThrow(), Role.CHAMBER);
  }

  /** An account with a role that acts for nobody. */
  @Transactional
  public Account somebody(Role role) {
    Account account = account(role);
    accounts.add(account);
    return account;
  }

  private Account actingFor(Organisation organisation, Role role) {
    Account account = account(role);
    account.askToActFor(organisation, clock.instant());
    accounts.add(account);
    admission.admit(account.id(), somebody(Role.ADMINISTRATOR));
    return account;
  }

  private Organisation aCompany() {
    Organisation company =
        Organisation.company("Holzbau Probe", places.meant("Kehl").orElseThrow());
    organisations.add(company);
    return company;
  }

  private Organisation aSchool() {
    Organisation school =
        Organisation.school("École du bois", places.meant("Strasbourg").orElseThrow());
    organisations.add(school);
    return school;
  }

  private Account account(Role role) {
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org", "Kim", "Probe", Language.FR, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(hash);
    return account;
  }

  private Offer anOffer(Organisation company, Period ahead) {
    Offer offer =
        new Offer(
            company,
            new Offer.Terms(
                occupations.bySlug("zimmerer").orElseThrow(),
                company.place().orElseThrow(),
                Country.FR,
                LocalDate.now(clock).plus(ahead),
                1,
                LanguageLevel.NONE,
                LanguageLevel.B1,
                LanguageLevel.B1,
                Optional.empty(),
                Lodging.NONE,
                Bilingual.written(Language.DE, "Dächer aus Holz.")),
            clock.instant());
    offers.add(offer);
    return offer;
  }

  /** The rows of a query, columns of a row joined by a blank. */
  public List<String> rows(String query) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getString(i));
        }
        rows.add(String.join(" ", columns));
      }
      return rows;
    }
  }

  public void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
