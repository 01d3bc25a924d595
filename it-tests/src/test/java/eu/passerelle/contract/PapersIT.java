package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.language.Language;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers are made once, after the act that calls for them, and stay as they were issued. */
@InsideLiberty
class PapersIT {

  private static final int ADULT = 19;
  private static final long PATIENCE_MILLIS = 20_000;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private ContractReading reading;
  @Inject private Papers papers;
  @Inject private PaperMaking making;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("registering makes contract and notice in both languages, without being asked for")
  void registered() throws Exception {
    Story story = registeredStory();
    await("contract_paper_due", story, 0);
    assertEquals(4, count("contract_paper", story));
  }

  @Test
  @DisplayName("what is issued is served as it was, whatever changes of the company later")
  void frozen() throws Exception {
    Story story = registeredStory();
    byte[] issued = take(story);
    execute(
        "update organisation set name = 'Anderer Name GmbH' where id ="
            + " (select company_id from contract where id = "
            + story.id()
            + ")");
    assertArrayEquals(issued, take(story));
  }

  @Test
  @DisplayName("before it is registered a contract is printed as it stands, and nothing is kept")
  void draft() throws Exception {
    Story story = stories.checked(ADULT);
    byte[] before = take(story);
    execute(
        "update organisation set name = 'Anderer Name GmbH' where id ="
            + " (select company_id from contract where id = "
            + story.id()
            + ")");
    assertFalse(Arrays.equals(before, take(story)));
    assertEquals(0, count("contract_paper", story));
  }

  @Test
  @DisplayName("a paper that was not made after its act is made by the next round")
  void missed() throws Exception {
    Story story = registeredStory();
    await("contract_paper_due", story, 0);
    execute(
        "insert into contract_paper_due values ("
            + story.id()
            + ", 'REGISTRATION', now() - interval '1 hour')");
    making.run();
    assertEquals(0, count("contract_paper_due", story));
    assertEquals(4, count("contract_paper", story));
  }

  @Test
  @DisplayName("a contract that runs has neither a notice of its end nor a certificate")
  void later() throws Exception {
    Contract contract = reading.file(registeredStory().id()).contract();
    List<PaperKind> there =
        Arrays.stream(PaperKind.values()).filter(kind -> kind.isThereFor(contract)).toList();
    assertEquals(List.of(PaperKind.CONTRACT, PaperKind.REGISTRATION), there);
  }

  private Story registeredStory() {
    Story story = stories.checked(ADULT);
    assertEquals(
        List.of(), register.register(story.id(), stories.theOfficerOf(ContractStory.CHAMBER)));
    return story;
  }

  private byte[] take(Story story) {
    return papers.take(reading.file(story.id()).contract(), PaperKind.CONTRACT, Language.DE);
  }

  private void await(String table, Story story, int rows) throws Exception {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (count(table, story) != rows) {
      assertTrue(System.currentTimeMillis() < deadline, table);
      Thread.sleep(50);
    }
  }

  private int count(String table, Story story) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from " + table + " where contract_id = ?")) {
      query.setLong(1, story.id());
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
