package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registered contracts that change, in the real database and on their pages. */
@InsideLiberty
class AmendingIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractReading reading;
  @Inject private ContractRegister register;
  @Inject private Amending amending;
  @Inject private Tasks tasks;
  @Inject private Suspending suspending;
  @Inject private Ending ending;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("an amendment is signed by all three, seen in the queue, entered and told to all")
  void entered() throws Exception {
    Account officer = officer();
    Story story = registered(MINOR);
    List<String> number = of(story, "register_number");
    assertEquals(List.of(), amending.propose(story.id(), longer(story, 39), story.employer()));
    assertTrue(told(story.guardian()).contains("doit changer"), "the guardian has a link");
    assertTrue(isTurnOf(story.apprentice(), story));

    for (Party party : List.of(Party.EMPLOYER, Party.APPRENTICE, Party.GUARDIAN)) {
      assertEquals(List.of("f 40.00"), of(story, "change_submitted, weekly_hours"));
      assertEquals(List.of(), stories.sign(story, party));
    }

    assertEquals(List.of("t REGISTERED"), of(story, "change_submitted, status"));
    assertTrue(isTurnOf(officer, story));
    assertFalse(isTurnOf(story.apprentice(), story));
    Visitor atTheDesk = by(officer);
    assertTrue(
        atTheDesk.get("de/eintragung").body().contains("Änderung einzutragen"), "in the queue");
    String review = atTheDesk.get("de/eintragung/" + story.id()).body();
    assertTrue(review.contains("Änderung eintragen"), review);
    String page = by(story.apprentice()).get("fr/contrats/" + story.id()).body();
    assertTrue(page.contains("Avenant en cours") && page.contains("39"), page);

    String paper = "fr/contrats/" + story.id() + "/avenant/pdf";
    assertEquals(404, by(story.apprentice()).take(paper).statusCode());
    assertEquals(List.of(), amending.enter(story.id(), officer));
    assertEquals(200, by(story.apprentice()).take(paper).statusCode());
    assertEquals(
        List.of("f 39.00 3 t"),
        of(story, "change_submitted, weekly_hours, edition, last_day = end_date"));
    assertEquals(number, of(story, "register_number"));
    assertTrue(told(story.apprentice().email()).contains("est inscrit au registre"));
    assertEquals(
        List.of(
            "amendment proposed edition 3",
            "signed by EMPLOYER edition 3",
            "signed by APPRENTICE edition 3",
            "signed by GUARDIAN edition 3",
            "amendment entered edition 3"),
        stories.rows(
            "select act, split_part(detail, ',', 1) from audit_entry where subject = 'contract'"
                + " and subject_id = "
                + story.id()
                + " and id > (select id from audit_entry where act = 'registered'"
                + " and subject_id = "
                + story.id()
                + ") order by id"));
  }

  @Test
  @DisplayName("an amendment that the law does not allow is not proposed")
  void unlawful() {
    Story story = registered(ADULT);
    assertEquals(
        List.of("contract.rule.hours"),
        rules(amending.propose(story.id(), longer(story, 55), story.employer())));
  }

  @Test
  @DisplayName("a returned amendment tells the reason; the contract holds as it was")
  void returned() throws Exception {
    Story story = registered(ADULT);
    amending.propose(story.id(), longer(story, 39), story.employer());
    stories.sign(story, Party.EMPLOYER);
    stories.sign(story, Party.APPRENTICE);

    assertEquals(List.of(), amending.returnBecause(story.id(), "Bitte mit Begründung.", officer()));

    assertEquals(List.of("f 40.00 2"), of(story, "change_submitted, weekly_hours, edition"));
    assertTrue(told(story.employer().email()).contains("Bitte mit Begründung."));
    assertEquals(
        List.of("contract.order"), rules(amending.enter(story.id(), officer())), "it is over");
    assertEquals(List.of(), amending.propose(story.id(), longer(story, 38), story.employer()));
  }

  @Test
  @DisplayName("each acts only in their own part")
  void parts() {
    Story story = registered(ADULT);
    Account stranger = registered(ADULT).employer();
    assertThrows(
        IllegalArgumentException.class,
        () -> amending.propose(story.id(), longer(story, 39), stranger));
    assertEquals(
        List.of("contract.actor"),
        rules(amending.propose(story.id(), longer(story, 39), story.apprentice())));
    amending.propose(story.id(), longer(story, 39), story.employer());
    assertEquals(
        List.of("contract.actor"), rules(amending.giveUp(story.id(), "Non", story.teacher())));
    assertEquals(List.of("contract.actor"), rules(amending.enter(story.id(), story.employer())));
    assertEquals(List.of(), amending.giveUp(story.id(), "Non", story.apprentice()));
    assertEquals(
        List.of("contract.actor"),
        rules(suspending.report(story.id(), summer(story), story.teacher())));
  }

  @Test
  @DisplayName("a suspension is entered with the day to which it moves the end")
  void suspended() throws Exception {
    Story story = registered(ADULT);
    Suspension.Period summer = summer(story);
    assertEquals(List.of(), suspending.report(story.id(), summer, story.employer()));
    assertEquals(List.of("t"), of(story, "change_submitted"));

    assertEquals(List.of(), suspending.enter(story.id(), officer()));

    assertEquals(List.of("f " + summer.newEnd()), of(story, "change_submitted, last_day"));
    assertTrue(told(story.apprentice().email()).contains("suspension"));
    assertEquals(200, by(story.employer()).get("de/vertraege/" + story.id()).statusCode());
  }

  @Test
  @DisplayName("an amendment lapses with the contract it was to change")
  void lapsed() throws Exception {
    Story story = registered(ADULT);
    amending.propose(story.id(), longer(story, 39), story.employer());
    Terms terms = contract(story).terms();
    ending.report(
        story.id(),
        new EarlyTermination(
            TerminationGround.AGREEMENT_DE,
            Party.EMPLOYER,
            LocalDate.now(),
            terms.startDate().plusDays(20),
            ""),
        story.employer());

    assertEquals(List.of(), ending.enter(story.id(), officer()));
    assertEquals(
        List.of("LAPSED"),
        stories.rows("select status from amendment where contract_id = " + story.id()));
  }

  private Account officer() {
    return stories.theOfficerOf(ContractStory.CHAMBER);
  }

  private Story registered(int age) {
    Story story = stories.checked(age);
    assertEquals(List.of(), register.register(story.id(), officer()));
    return story;
  }

  private Change longer(Story story, int hours) {
    Contract contract = contract(story);
    return new Change(
        AmendmentGround.AGREEMENT,
        contract.terms().startDate(),
        contract.terms().trainer(),
        BigDecimal.valueOf(hours),
        contract.terms().endDate(),
        contract.place(),
        contract.pay(),
        contract.particulars());
  }

  private Suspension.Period summer(Story story) {
    Terms terms = contract(story).terms();
    LocalDate first = terms.startDate().plusYears(1);
    return new Suspension.Period(
        SuspensionGround.PARENTAL_LEAVE, first, first.plusMonths(3), terms.endDate().plusMonths(2));
  }

  private Contract contract(Story story) {
    return reading.toChange(story.id(), story.employer()).orElseThrow();
  }

  private String told(String recipient) throws Exception {
    return new Post(database).lastTo(recipient).plain();
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }

  private List<String> of(Story story, String columns) throws SQLException {
    return stories.rows("select " + columns + " from contract where id = " + story.id());
  }

  private boolean isTurnOf(Account reader, Story story) {
    return tasks.of(reader, 1, 100).stream()
        .anyMatch(task -> task.mine() && task.contract().id().equals(story.id()));
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
