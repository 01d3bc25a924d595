package eu.passerelle.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Secret;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Post;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Surveys as they are sent and answered. */
@InsideLiberty
class SurveyIT {

  private static final Pattern LINK = Pattern.compile("http\\S+/([A-Za-z0-9_-]{43})");
  private static final Answers ANSWERS =
      new Answers(Situation.IN_WORK, Optional.of(WhereTo.DE), Help.YES);

  @Inject private SurveyCampaign campaign;
  @Inject private SurveyRound round;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String email = UUID.randomUUID() + "@example.org";
  private long account;
  private String company = "0";

  @AfterEach
  void leaveNoTrace() throws Exception {
    runAsOwner(
        """
        delete from answer_count;
        delete from survey where contract_id in
          (select id from contract where apprentice_account_id = %1$d);
        delete from contract where apprentice_account_id = %1$d;
        delete from application where candidate_id in
          (select id from candidate where account_id = %1$d);
        delete from candidate where account_id = %1$d;
        delete from account where id = %1$d;
        delete from offer where company_id = %2$s;
        delete from organisation where id = %2$s
        """
            .formatted(account, company));
  }

  @Test
  @DisplayName("two nodes whose rounds run at once ask once")
  void once() throws Exception {
    aContractEnded(LocalDate.now(clock).minusMonths(7));

    List<Future<?>> rounds = new ArrayList<>();
    for (int node = 0; node < 4; node++) {
      rounds.add(executor.submit(round::run));
    }
    for (Future<?> one : rounds) {
      one.get();
    }

    assertEquals("1", one("select count(*) from letter where recipient = '" + email + "'"));
  }

  @Test
  @DisplayName("nobody is asked before six months are over, nor about a contract not registered")
  void notYet() throws Exception {
    long recent = aContractEnded(LocalDate.now(clock).minusMonths(6).plusDays(1));
    assertFalse(campaign.ask(recent));
    assertFalse(campaign.ask(-1));
  }

  @Test
  @DisplayName("the answer is taken once, and stands in the figures without a name")
  void answered() throws Exception {
    assertTrue(campaign.ask(aContractEnded(LocalDate.now(clock).minusMonths(6))));
    OutcomeFigures before = campaign.figures();
    String word = link();

    assertTrue(campaign.answer(word, ANSWERS));
    assertFalse(campaign.answer(word, ANSWERS));

    OutcomeFigures after = campaign.figures();
    assertEquals(before.asked(), after.asked());
    assertEquals(before.answered() + 1, after.answered());
    assertEquals(before.inWorkAbroad() + 1, after.inWorkAbroad());
    assertEquals(before.helped() + 1, after.helped());
  }

  @Test
  @DisplayName("two years later nobody’s answers are known any more, and the figures are the same")
  void forgotten() throws Exception {
    long contract = aContractEnded(LocalDate.now(clock).minusMonths(31));
    campaign.ask(contract);
    String word = link();
    campaign.answer(word, ANSWERS);
    OutcomeFigures before = campaign.figures();
    String answers = "select situation from survey where contract_id = " + contract;

    campaign.forget();
    assertEquals("IN_WORK", one(answers));

    run(
        "update survey set answered_at = now() - interval '25 months' where contract_id = "
            + contract);
    campaign.forget();
    campaign.forget();
    assertNull(one(answers));
    assertEquals(before, campaign.figures());
    assertTrue(campaign.behind(word).orElseThrow().isAnswered());
    assertFalse(campaign.ask(contract));
  }

  @Test
  @DisplayName("an expired link takes no answer; the new one that is mailed does")
  void expired() throws Exception {
    campaign.ask(aContractEnded(LocalDate.now(clock).minusMonths(10)));
    String old = link();
    run(
        "update survey set mailed_at = now() - interval '91 days' where link_hash = '"
            + Secret.hash(old)
            + "'");
    assertFalse(campaign.answer(old, ANSWERS));

    campaign.mailLinkAgain(old);
    assertTrue(campaign.answer(link(), ANSWERS));
  }

  private String link() throws Exception {
    String mail = new Post(database).lastTo(email).plain();
    var link = LINK.matcher(mail);
    assertTrue(link.find(), mail);
    return link.group(1);
  }

  /** A registered contract: school in France, practice in Kehl. */
  private long aContractEnded(LocalDate end) throws Exception {
    account =
        Long.parseLong(
            one(
                """
                insert into account (version, email, given_name, family_name, language, role,
                  created_at)
                values (0, '%s', 'Léa', 'Weber', 'FR', 'APPRENTICE', now()) returning id
                """
                    .formatted(email)));
    String candidate =
        one(
            "insert into candidate (version, account_id, saved_at) values (0, "
                + account
                + ", now()) returning id");
    company =
        one(
            """
            insert into organisation (version, kind, name, country, place_id)
            select 0, 'COMPANY', 'Holzbau Muster', 'DE', id from place where name = 'Kehl' limit 1
            returning id
            """);
    String offer =
        one(
            """
            insert into offer (version, company_id, occupation_slug, place_id, theory, start_date,
              places, french, german, description_written_in, description_de, status, created_at)
            select 0, o.id, 'zimmerer', o.place_id, 'FR', date '2023-09-01', 1, 'B2', 'A2', 'DE',
              'Holz', 'DRAFT', now()
            from organisation o where o.id = %s returning id
            """
                .formatted(company));
    String application =
        one(
            """
            insert into application (version, candidate_id, offer_id, message, language, status,
              sent_at)
            values (0, %s, %s, '', 'FR', 'SENT', now()) returning id
            """
                .formatted(candidate, offer));
    return Long.parseLong(
        one(
            """
            insert into contract (version, application_id, apprentice_account_id, apprentice_name,
              birth_date, company_id, occupation_slug, place_id, theory, start_date, end_date,
              status, created_at, register_number, registered_at, last_day)
            select 0, %s, %d, 'Léa Weber', date '2005-05-05', o.id, 'zimmerer', o.place_id, 'FR',
              date '%s' - 1000, date '%s', 'REGISTERED', now(), '%s', now(), date '%s'
            from organisation o where o.id = %s returning id
            """
                .formatted(application, account, end, end, email, end, company)));
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
