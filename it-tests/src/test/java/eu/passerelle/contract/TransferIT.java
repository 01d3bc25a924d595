package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A training begun with one company that goes on with another, in the real database. */
@InsideLiberty
class TransferIT {

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private ContractReading reading;
  @Inject private Drafting drafting;
  @Inject private Ending ending;
  @Inject private History history;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;
  private Story first;
  private Story next;

  @BeforeEach
  void oneRegisteredAndOneDrafted() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
    first = stories.checked(19);
    assertEquals(List.of(), register.register(first.id(), officer));
    next = stories.draftedWithAnother(first);
  }

  @Test
  @DisplayName(
      "goes on under its own number once the first contract has ended; both are one history")
  void goesOn() throws Exception {
    Contract drafted = reading.contract(next.id(), next.apprentice()).orElseThrow();
    assertEquals(first.id(), reading.begunBefore(drafted).orElseThrow().id());
    assertEquals(List.of(), drafting.goOnWith(next.id(), first.id(), next.apprentice()));
    assertTrue(
        new Post(database).lastTo(next.employer().email()).plain().contains("Kim Probe"),
        "the company is told");
    assertEquals(List.of("14 CAP Charpentier bois"), column("earlier_months, qualification"));

    fillInTheRest();
    assertEquals(List.of(), drafting.sendToSchool(next.id(), next.employer()));
    assertEquals(List.of(), drafting.confirmSchoolPlace(next.id(), next.teacher()));
    for (Party party : List.of(Party.EMPLOYER, Party.APPRENTICE)) {
      assertEquals(List.of(), stories.sign(next, party));
    }
    stories.tickAll(next);
    assertEquals(List.of("contract.earlier.running"), rules(register.register(next.id(), officer)));

    end(first);
    assertEquals(List.of(), register.register(next.id(), officer));
    assertEquals(
        List.of("2"),
        stories.rows(
            "select count(distinct register_number) from contract where id in (%d, %d)"
                .formatted(first.id(), next.id())));
    assertEquals(List.of(next.id()), chain(first, officer));
    assertEquals(List.of(first.id()), chain(next, next.apprentice()));
  }

  @Test
  @DisplayName("is known to apprentice, school and officer, not to the other company")
  void whoKnows() {
    drafting.goOnWith(next.id(), first.id(), next.apprentice());

    assertEquals(List.of(first.id()), chain(next, next.apprentice()));
    assertEquals(List.of(), chain(next, next.employer()));
    assertEquals(List.of(), chain(first, first.employer()));
    assertThrows(
        RuntimeException.class, () -> drafting.goOnWith(next.id(), first.id(), first.employer()));
    assertEquals(List.of("contract.actor"), rules(drafting.beginAnew(next.id(), next.employer())));
  }

  @Test
  @DisplayName("goes on with one other company, not with two")
  void once() {
    Story other = stories.draftedWithAnother(first);
    assertEquals(List.of(), drafting.goOnWith(next.id(), first.id(), next.apprentice()));

    assertEquals(
        List.of("contract.earlier.taken"),
        rules(drafting.goOnWith(other.id(), first.id(), other.apprentice())));
    assertEquals(List.of(), drafting.abandon(next.id(), "Umzug", next.apprentice()));
    assertEquals(List.of(), drafting.goOnWith(other.id(), first.id(), other.apprentice()));
  }

  private void end(Story story) {
    LocalDate today = LocalDate.now(clock);
    assertEquals(
        List.of(),
        ending.report(
            story.id(),
            new EarlyTermination(
                TerminationGround.AGREEMENT_DE,
                Party.APPRENTICE,
                today,
                today.plus(ContractStory.FIRST_DAY).plusMonths(14).minusDays(1),
                ""),
            story.apprentice()));
    assertEquals(List.of(), ending.enter(story.id(), officer));
  }

  private void fillInTheRest() {
    stories.answer(next.id());
    Contract contract = stories.contract(next.id());
    Terms proposed = contract.terms();
    TreeMap<Integer, BigDecimal> pay = new TreeMap<>();
    pay.put(2, BigDecimal.valueOf(1200));
    pay.put(3, BigDecimal.valueOf(1300));
    assertEquals(
        List.of(),
        drafting.agree(
            next.id(),
            contract.edition(),
            new Terms(
                proposed.qualification(),
                "Meisterin Specht",
                proposed.startDate(),
                proposed.endDate(),
                3,
                BigDecimal.valueOf(40),
                30,
                null),
            pay,
            Optional.of(next.teacher().membership().orElseThrow().organisation()),
            next.employer()));
  }

  private List<Long> chain(Story story, Account reader) {
    return history.file(story.id(), List.of(), reader).orElseThrow().chain().stream()
        .map(Contract::id)
        .toList();
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  private List<String> column(String columns) throws SQLException {
    return stories.rows("select %s from contract where id = %d".formatted(columns, next.id()));
  }
}
