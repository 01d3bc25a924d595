package eu.passerelle.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Admission;
import eu.passerelle.account.Password;
import eu.passerelle.account.Passwords;
import eu.passerelle.account.Role;
import eu.passerelle.dashboard.Breakdown.Share;
import eu.passerelle.dashboard.YearFigure.Origin;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contracts as they are counted, shown and taken away. Their years are long past or to come. */
@InsideLiberty
class ContractFiguresIT {

  private static final String PASSWORD = "le pont est ouvert";

  @ArquillianResource private URL application;

  @Inject private ContractFigures figures;
  @Inject private Occupations occupations;
  @Inject private Organisations organisations;
  @Inject private Accounts accounts;
  @Inject private Admission admission;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String mark = UUID.randomUUID().toString();
  private String apprentice;
  private String candidate;

  @BeforeEach
  void anApprentice() throws Exception {
    apprentice = String.valueOf(account(Role.APPRENTICE).id());
    candidate =
        one(
            "insert into candidate (version, account_id, saved_at) values (0, "
                + apprentice
                + ", now()) returning id");
  }

  @AfterEach
  void leaveNoTrace() throws Exception {
    runAsOwner(
        """
        delete from contract where apprentice_account_id = %1$s;
        delete from application where candidate_id = %2$s;
        delete from candidate where id = %2$s;
        delete from offer where company_id in (select id from organisation where name = '%3$s');
        delete from organisation where name = '%3$s'
        """
            .formatted(apprentice, candidate, mark));
  }

  @Test
  @DisplayName("a contract counts where it belongs, and in the year that clocks on the Rhine show")
  void buckets() throws Exception {
    registered("Kehl", "FR", "zimmerer", "hwk-freiburg", "2019-12-31T22:30:00Z", "");
    registered("Kehl", "FR", "zimmerer", "hwk-freiburg", "2019-12-31T23:30:00Z", "");
    registered("Haguenau", "DE", "jardinier-paysagiste", "opco-ep", "2020-12-31T22:30:00Z", "");

    Breakdown of2020 = figures.breakdown(2020);

    assertEquals(1, figures.breakdown(2019).all());
    assertEquals(2, of2020.all());
    assertEquals(
        List.of(
            new Share<>(Optional.of(Direction.THEORY_FR_PRACTICE_DE), 1L),
            new Share<>(Optional.of(Direction.THEORY_DE_PRACTICE_FR), 1L)),
        of2020.byDirection());
    assertEquals(
        1,
        of2020.byPractice().stream()
            .filter(share -> share.what() == Country.DE)
            .findFirst()
            .orElseThrow()
            .contracts());
    assertEquals(
        List.of("hwk-freiburg", "opco-ep"),
        of2020.byRegistrar(Language.DE).stream()
            .map(share -> share.what().flatMap(body -> body.slug()).orElseThrow())
            .sorted()
            .toList());
    transaction.begin();
    List<Occupation> all = occupations.all();
    transaction.commit();
    assertEquals(
        List.of("jardinier-paysagiste", "zimmerer"),
        of2020.byOccupation(all).stream()
            .filter(share -> share.contracts() == 1)
            .map(share -> share.what().slug())
            .sorted()
            .toList());
  }

  @Test
  @DisplayName("the line holds what was published, the gap after it, and the register's years")
  void years() throws Exception {
    registered("Kehl", "FR", "zimmerer", "hwk-freiburg", "2022-05-05T08:00:00Z", "");

    ContractHistory history = figures.overview().history();

    assertEquals(85, figure(history, 2018).orElseThrow().contracts());
    assertTrue(figure(history, 2016).isEmpty());
    assertTrue(figure(history, 2021).isEmpty());
    assertEquals(1, figure(history, 2022).orElseThrow().contracts());
    assertEquals(Origin.REGISTER, figure(history, 2023).orElseThrow().origin());
    assertEquals(100, figures.overview().progress().goal());
  }

  @Test
  @DisplayName("the file has a line for the contract, names no one, and no cell is a formula")
  void file() throws Exception {
    registered("Kehl", "FR", "zimmerer", "hwk-freiburg", "2021-05-05T08:00:00Z", "=1+1-");
    Visitor coordinator = signedIn(Role.COORDINATOR);

    HttpResponse<String> answer = coordinator.get("de/koordination/vertraege/2021/csv");

    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/csv;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").toLowerCase().replace(" ", ""));
    assertEquals(
        "attachment; filename=\"vertraege-2021.csv\"; filename*=UTF-8''vertraege-2021.csv",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    List<String> lines = answer.body().lines().toList();
    assertTrue(lines.get(0).startsWith("\uFEFFEintragungsnummer;Jahr;"), lines.get(0));
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).startsWith("'=1+1-" + mark), lines.get(1));
    assertTrue(lines.get(1).contains(";2021;2021-05-05;"), lines.get(1));
    assertTrue(lines.get(1).contains(";Schule in Frankreich, Betrieb in Deutschland;"));
    assertFalse(answer.body().contains("Weber"));
    assertEquals(404, coordinator.get("de/koordination/vertraege/1999/csv").statusCode());
  }

  @Test
  @DisplayName("only the coordination gets the page and the file; the goal is for everyone")
  void refused() throws Exception {
    for (Role role : List.of(Role.APPRENTICE, Role.EMPLOYER, Role.CHAMBER)) {
      Visitor visitor = signedIn(role);
      assertEquals(403, visitor.get("fr/coordination/contrats/2026/csv").statusCode());
      assertEquals(403, visitor.get("fr/coordination").statusCode());
    }
    Visitor stranger = new Visitor(application.toString());
    assertEquals(302, stranger.get("fr/coordination/contrats/2026/csv").statusCode());
    assertTrue(stranger.get("fr/").body().contains("Vers 100 contrats par an"));
  }

  @Test
  @DisplayName("the page opens in both languages, for any year that someone writes")
  void page() throws Exception {
    registered("Kehl", "FR", "zimmerer", "hwk-freiburg", "2022-05-05T08:00:00Z", "");
    Visitor coordinator = signedIn(Role.COORDINATOR);
    for (String path :
        List.of(
            "fr/coordination?year=2022", "de/koordination?year=2022", "fr/coordination?year=x")) {
      assertEquals(200, coordinator.get(path).statusCode(), path);
    }
    String body = coordinator.get("fr/coordination?year=2022").body();
    assertTrue(body.contains("1 contrat de 2022"));
    assertTrue(body.contains("2014–2016"));
  }

  private static Optional<YearFigure> figure(ContractHistory history, int year) {
    return history.figures().stream().filter(figure -> figure.year() == year).findFirst();
  }

  private void registered(
      String place, String theory, String occupation, String body, String at, String numberPrefix)
      throws Exception {
    String company =
        one(
            """
            insert into organisation (version, kind, name, country, place_id)
            select 0, 'COMPANY', '%s', country, id from place where name = '%s' limit 1
            returning id
            """
                .formatted(mark, place));
    String offer =
        one(
            """
            insert into offer (version, company_id, occupation_slug, place_id, theory, start_date,
              places, french, german, description_written_in, description_de, status, created_at)
            select 0, o.id, '%s', o.place_id, '%s', date '2021-09-01', 1, 'B2', 'A2', 'DE', 'x',
              'DRAFT', now()
            from organisation o where o.id = %s returning id
            """
                .formatted(occupation, theory, company));
    String application =
        one(
            """
            insert into application (version, candidate_id, offer_id, message, language, status,
              sent_at)
            values (0, %s, %s, '', 'FR', 'SENT', now()) returning id
            """
                .formatted(candidate, offer));
    run(
        """
        insert into contract (version, application_id, apprentice_account_id, apprentice_name,
          birth_date, company_id, registrar_id, occupation_slug, place_id, theory, start_date,
          end_date, status, created_at, register_number, registered_at, last_day)
        select 0, %s, %s, 'Léa Weber', date '2005-05-05', o.id, b.id, '%s', o.place_id, '%s',
          date '2021-09-01', date '2024-08-31', 'REGISTERED', now(), '%s', '%s', date '2024-08-31'
        from organisation o, organisation b where o.id = %s and b.slug = '%s'
        """
            .formatted(
                application,
                apprentice,
                occupation,
                theory,
                numberPrefix + mark + at,
                at,
                company,
                body));
  }

  private Visitor signedIn(Role role) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account(role).email(), PASSWORD).statusCode());
    return visitor;
  }

  private Account account(Role role) throws Exception {
    transaction.begin();
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org", "Kim", "Probe", Language.DE, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(passwords.hash(new Password(PASSWORD)));
    if (role.actsForOrganisation()) {
      account.askToActFor(organisations.bySlug("hwk-freiburg").orElseThrow(), clock.instant());
    }
    accounts.add(account);
    transaction.commit();
    if (role.actsForOrganisation()) {
      admission.admit(account.id(), account(Role.ADMINISTRATOR));
    }
    return account;
  }

  private String one(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Contracts are not for the application to delete. */
  private void runAsOwner(String sql) throws Exception {
    try (var connection = Owner.connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
