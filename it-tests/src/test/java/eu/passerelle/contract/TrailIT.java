package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.util.List;
import java.util.Map;
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
      List.of("audit_entry", "contract_edition", "contract_signature", "contract_paper");

  /** What would change each of these tables. */
  private static final Map<String, String> CHANGES =
      Map.of(
          "audit_entry", "update audit_entry set act = 'nothing'",
          "contract_edition", "update contract_edition set agreed = 'nothing'",
          "contract_signature", "update contract_signature set party = 'GUARDIAN'",
          "contract_paper", "update contract_paper set language = 'FR'");

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Leaving leaving;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("the application's role may change, delete or empty none of it, nor unlock it")
  void application() throws Exception {
    stories.awaiting(ADULT);
    for (String table : KEPT) {
      for (String attempt :
          List.of(
              CHANGES.get(table),
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
    stories.awaiting(ADULT);
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
    Story underWay = stories.checked(ADULT);
    Story registered = stories.checked(ADULT);
    register.register(registered.id(), stories.theOfficerOf(ContractStory.CHAMBER));
    leaving.close(registered.apprentice().id());

    for (Story story : List.of(underWay, registered)) {
      for (String forget :
          List.of(
              "update contract_edition set person = '' where contract_id = ",
              "update contract_signature set name = '' where contract_id = ")) {
        try (Connection own = database.getConnection()) {
          assertEquals(REFUSED_BY_TRIGGER, refusal(own, forget + story.id()), forget);
        }
      }
    }
    assertEquals(List.of("APPRENTICE t t", "EMPLOYER t t"), signed(registered));
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
