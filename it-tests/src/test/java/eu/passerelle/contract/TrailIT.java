package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.job.Migration;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of a contract, and that nobody changes it. */
@InsideLiberty
class TrailIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;
  private static final String NOT_ALLOWED = "42501";
  private static final String REFUSED_BY_TRIGGER = "P0001";

  private static final List<String> KEPT =
      List.of(
          "audit_entry",
          "contract_edition",
          "contract_signature",
          "contract_paper",
          "contract_exception",
          "contract_remark",
          "contract_reason",
          "amendment_pay",
          "amendment_particular");

  /** Of these, what was said is kept, and where they stand moves on. */
  private static final Map<String, String> MOVING =
      Map.of(
          "amendment", "update amendment set end_date = current_date",
          "suspension", "update suspension set last_day = current_date",
          "tick", "update tick set officer_id = 1");

  /** What would change each of these tables. */
  private static final Map<String, String> CHANGES =
      Map.of(
          "audit_entry", "update audit_entry set act = 'nothing'",
          "contract_edition", "update contract_edition set agreed = 'nothing'",
          "contract_signature", "update contract_signature set party = 'GUARDIAN'",
          "contract_paper", "update contract_paper set language = 'FR'",
          "contract_exception", "update contract_exception set reason = 'nothing'",
          "contract_remark", "update contract_remark set field = 'LEAVE'",
          "contract_reason", "update contract_reason set entry_id = 0",
          "amendment_pay", "update amendment_pay set amount = 0",
          "amendment_particular", "update amendment_particular set value = 'nothing'");

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Checking checking;
  @Inject private Ending ending;
  @Inject private Clock clock;
  @Inject private Drafting drafting;
  @Inject private Suspending suspending;
  @Inject private Leaving leaving;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("the application's role may change, delete or empty none of it, nor unlock it")
  void application() throws Exception {
    returned();
    Map<String, String> changes = new HashMap<>(CHANGES);
    changes.putAll(MOVING);
    for (String table : changes.keySet()) {
      for (String attempt :
          List.of(
              changes.get(table),
              "delete from " + table,
              "truncate " + table + " cascade",
              "alter table " + table + " disable trigger all",
              "drop table " + table + " cascade",
              "set session_replication_role = replica")) {
        try (Connection own = database.getConnection()) {
          assertEquals(NOT_ALLOWED, refusal(own, attempt), attempt);
        }
      }
    }
  }

  @Test
  @DisplayName("who owns the tables does not change them by mistake either")
  void owner() throws Exception {
    returned();
    for (String table : KEPT) {
      for (String attempt :
          List.of(CHANGES.get(table), "delete from " + table, "truncate " + table + " cascade")) {
        try (Connection owner = Owner.connect(database)) {
          assertEquals(REFUSED_BY_TRIGGER, refusal(owner, attempt), attempt);
        }
      }
    }
  }

  @Test
  @DisplayName("no contract is deleted, and of an act no word that was said with it is changed")
  void words() throws Exception {
    Story story = returned();
    for (String attempt :
        List.of("delete from contract where id = " + story.id(), "truncate contract cascade")) {
      try (Connection own = database.getConnection()) {
        assertEquals(NOT_ALLOWED, refusal(own, attempt), attempt);
      }
    }
    for (String attempt :
        List.of(
            "update contract_reason set words = 'nothing' where contract_id = ",
            "update contract_remark set comment = 'nothing' where contract_id = ")) {
      try (Connection own = database.getConnection()) {
        assertEquals(REFUSED_BY_TRIGGER, refusal(own, attempt + story.id()), attempt);
      }
    }
  }

  @Test
  @DisplayName("what an officer has decided or taken back is decided on no more")
  void decided() throws Exception {
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    Story story = stories.checked(ADULT);
    checking.tick(story.id(), stories.edition(story.id()), Set.of(), officer);
    stories.tickAll(story);
    assertEquals(List.of(), register.register(story.id(), officer));
    LocalDate day = stories.contract(story.id()).terms().startDate();
    suspending.report(
        story.id(),
        new Suspension.Period(SuspensionGround.AGREEMENT, day, day.plusDays(9), null),
        story.employer());
    assertEquals(List.of(), suspending.reject(story.id(), "Ohne Unterschrift.", officer));

    for (String attempt :
        List.of(
            "update suspension set status = 'ENTERED' where contract_id = ",
            "update tick set withdrawn_by = null, withdrawn_at = null where contract_id = ")) {
      try (Connection own = database.getConnection()) {
        assertEquals(REFUSED_BY_TRIGGER, refusal(own, attempt + story.id()), attempt);
      }
    }
  }

  @Test
  @DisplayName("who leaves is named in no word that was said of what came to nothing")
  void wordsForgotten() throws Exception {
    Story story = returned();
    drafting.abandon(story.id(), "Kim zieht um.", story.employer());

    leaving.close(story.apprentice().id());

    assertEquals(
        List.of(""),
        stories.rows(
            "select distinct words from contract_reason where contract_id = " + story.id()));
    assertEquals(
        List.of(""),
        stories.rows("select comment from contract_remark where contract_id = " + story.id()));
    assertEquals(
        List.of(""),
        stories.rows("select abandoned_because from contract where id = " + story.id()));
  }

  @Test
  @DisplayName("once migrated, the application starts without the role that owns the tables")
  void startsAlone() {
    assertEquals(
        0,
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .placeholders(Map.of("application", "passerelle"))
            .load()
            .migrate()
            .migrationsExecuted);
  }

  @Test
  @DisplayName("every edition is kept with its words, and each signature names the words it covers")
  void editions() throws Exception {
    Story story = stories.awaiting(ADULT);
    register.returnBecause(
        story.id(),
        Correction.because("Bitte Urlaub prüfen."),
        stories.theOfficerOf(ContractStory.CHAMBER));
    stories.fillInUnder("Tarifvertrag", 1300, story);

    assertEquals(
        List.of("1 f", "2 t", "3 t"),
        stories.rows(
            "select number, made_by is not distinct from %d from contract_edition"
                    .formatted(story.employer().id())
                + " where contract_id = %d order by number".formatted(story.id())));
    assertEquals(
        List.of("CAP Charpentier bois 1200", "CAP Charpentier bois 1300"),
        stories.rows(
            """
            select substring(agreed from '(?n)qualification=(.*)'),
              substring(agreed from '(?n)pay 1=(.*)')
            from contract_edition where contract_id = %d and number > 1 order by number
            """
                .formatted(story.id())));
    assertEquals(
        List.of("2"),
        stories.rows(
            """
            select distinct e.number from contract_signature s join contract_edition e
              on e.contract_id = s.contract_id and e.fingerprint = s.fingerprint
            where s.contract_id = %d
            """
                .formatted(story.id())));
  }

  @Test
  @DisplayName("who leaves is named in no edition and no signature of what came to nothing")
  void forgotten() throws Exception {
    Story story = stories.toSign(MINOR);
    stories.sign(story, Party.EMPLOYER);
    stories.sign(story, Party.GUARDIAN);
    List<String> agreed = column(story, "agreed || fingerprint", "contract_edition");

    leaving.close(story.apprentice().id());

    assertEquals(List.of("", ""), column(story, "person", "contract_edition"));
    assertEquals(agreed, column(story, "agreed || fingerprint", "contract_edition"));
    assertEquals(List.of("EMPLOYER t t", "GUARDIAN f f"), signed(story));
  }

  @Test
  @DisplayName("nobody is forgotten in what stands in a register or is still under way")
  void notForgotten() throws Exception {
    Story underWay = returned();
    Story registered = stories.checked(ADULT);
    register.register(registered.id(), stories.theOfficerOf(ContractStory.CHAMBER));
    ending.report(
        registered.id(),
        new EarlyTermination(
            TerminationGround.CAUSE_DE,
            Party.EMPLOYER,
            LocalDate.now(clock),
            stories.contract(registered.id()).terms().startDate(),
            "Diebstahl."),
        registered.employer());
    leaving.close(registered.apprentice().id());

    for (Story story : List.of(underWay, registered)) {
      for (String forget :
          List.of(
              "update contract_edition set person = '' where contract_id = ",
              "update contract_reason set words = '' where contract_id = ",
              "update contract_signature set name = '' where contract_id = ")) {
        try (Connection own = database.getConnection()) {
          assertEquals(REFUSED_BY_TRIGGER, refusal(own, forget + story.id()), forget);
        }
      }
    }
    assertEquals(List.of("APPRENTICE t t", "EMPLOYER t t"), signed(registered));
  }

  /** Before the chamber, which sent it back with a reason and a remark. */
  private Story returned() {
    Story story = stories.awaiting(ADULT);
    register.returnBecause(
        story.id(),
        Correction.written("Bitte prüfen.", Map.of(ContractField.LEAVE, "Zu wenig.")).orElseThrow(),
        stories.theOfficerOf(ContractStory.CHAMBER));
    return story;
  }

  private List<String> column(Story story, String expression, String table) throws SQLException {
    return stories.rows(
        "select %s from %s where contract_id = %d order by id"
            .formatted(expression, table, story.id()));
  }

  /** Which parties have signed, and whether their names and mailboxes still stand there. */
  private List<String> signed(Story story) throws SQLException {
    return stories.rows(
        "select party, name <> '', code_mailed_to <> '' from contract_signature where contract_id = %d order by party"
            .formatted(story.id()));
  }

  /** The state by which the database refuses a statement. */
  private static String refusal(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return assertThrows(SQLException.class, () -> statement.execute(sql), sql).getSQLState();
    }
  }
}
