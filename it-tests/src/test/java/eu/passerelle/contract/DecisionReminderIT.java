package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Officers hear of a deadline before it passes. */
@InsideLiberty
class DecisionReminderIT {

  @Inject private DecisionReminder reminder;
  @Inject private ContractStory stories;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;
  private Story story;

  @BeforeEach
  void aContractAwaitsADecision() throws Exception {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
    story = stories.awaiting(19);
    reminder.run();
  }

  @Test
  @DisplayName("a contract whose deadline is far is not spoken of")
  void ample() throws Exception {
    int before = letters();
    reminder.run();
    assertEquals(before, letters());
    assertEquals(List.of("t"), reminded("is null"));
  }

  @Test
  @DisplayName("of a contract whose deadline is near each officer hears once")
  void soon() throws Exception {
    int before = letters();
    stories.run(
        "update contract set submitted_at = submitted_at - interval '12 days' where id = "
            + story.id());
    reminder.run();
    reminder.run();

    assertEquals(before + 1, letters());
    assertEquals(List.of("t"), reminded("is not null"));
    String told = new Post(database).lastTo(officer.email()).plain();
    assertTrue(told.contains("/contrats-a-enregistrer") || told.contains("/eintragung"), told);
  }

  @Test
  @DisplayName("of a contract that one has checked and another is to register they hear as well")
  void forTheSecond() throws Exception {
    int before = letters();
    stories.run(
        """
        update contract set submitted_at = submitted_at - interval '12 days',
          checked_what = 'CONTRACT', checked_edition = edition, checked_by = %d,
          checked_at = now() where id = %d
        """
            .formatted(officer.id(), story.id()));
    reminder.run();

    assertEquals(before + 1, letters());
  }

  private List<String> reminded(String what) throws Exception {
    return stories.rows("select reminded_at " + what + " from contract where id = " + story.id());
  }

  private int letters() throws Exception {
    return Integer.parseInt(
        stories
            .rows("select count(*) from letter where recipient = '" + officer.email() + "'")
            .get(0));
  }
}
