package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registered contracts that end, in the real database. */
@InsideLiberty
class EndingIT {

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Ending ending;
  @Inject private Checking checking;
  @Inject private FourEyes fourEyes;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;
  private Story story;

  @BeforeEach
  void aRegisteredContract() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
    story = stories.checked(19);
    assertEquals(List.of(), register.register(story.id(), officer));
  }

  @Test
  @DisplayName(
      "an end agreed on is reported, entered, and told to the apprentice; the number stays")
  void agreed() throws Exception {
    assertEquals(List.of(), ending.report(story.id(), agreement(), story.employer()));
    assertEquals(List.of("END_REPORTED"), column("status"));

    assertEquals(List.of(), ending.enter(story.id(), officer));
    assertEquals(List.of("TERMINATED"), column("status"));
    assertEquals(List.of(lastDay().toString()), column("last_day"));
    assertEquals(List.of("t"), column("register_number is not null"));
    assertEquals(
        List.of("registered", "termination reported", "terminated"),
        stories.rows(
            "select act from (select * from audit_entry where subject = 'contract'"
                + " and subject_id = "
                + story.id()
                + " order by id desc limit 3) last order by id"));
    String told = new Post(database).lastTo(story.apprentice().email()).plain();
    assertTrue(told.contains("la fin de ton contrat"), told);
  }

  @Test
  @DisplayName("a report that does not hold leaves the contract as it was")
  void rejected() throws Exception {
    List<String> before = column("status || last_day");
    ending.report(story.id(), agreement(), story.apprentice());

    assertEquals(List.of(), ending.reject(story.id(), "Nicht unterschrieben.", officer));
    assertEquals(before, column("status || last_day"));
    assertEquals(List.of("t"), column("termination_ground is null"));
    String toCompany = new Post(database).lastTo(story.employer().email()).plain();
    String toSchool = new Post(database).lastTo(story.teacher().email()).plain();
    assertTrue(toCompany.contains("Nicht unterschrieben."), toCompany);
    assertTrue(toSchool.contains("Le contrat continue"), toSchool);
    assertFalse(toSchool.contains("Nicht unterschrieben."), "that is between the parties");
  }

  @Test
  @DisplayName(
      "of a minor is reported with the guardian, and what was attested is read by the parties")
  void ofMinor() throws Exception {
    Story minor = stories.checked(16);
    register.register(minor.id(), officer);
    LocalDate first = stories.contract(minor.id()).terms().startDate();
    assertEquals(
        List.of("contract.termination.guardianSigned"),
        ending.report(minor.id(), probation(first, false), minor.apprentice()).stream()
            .map(Refusal::rule)
            .toList());

    assertEquals(List.of(), ending.report(minor.id(), probation(first, true), minor.apprentice()));
    assertEquals(
        List.of("t"),
        stories.rows("select termination_guardian_signed from contract where id = " + minor.id()));
    String told = new Post(database).lastTo(minor.guardian()).plain();
    assertTrue(told.contains("fin anticipée est annoncée"), told);
  }

  @Test
  @DisplayName("takes two officers where their body asks for it: an end, and a result")
  void byTwo() throws Exception {
    Account colleague = stories.officerOf(ContractStory.CHAMBER);
    String review = "de/eintragung/" + story.id();
    fourEyes.introduce(officer);
    try {
      ending.report(story.id(), agreement(), story.employer());
      assertEquals(
          List.of("contract.fourEyes.unchecked"), rules(ending.enter(story.id(), officer)));
      String first = by(officer).get(review).body();
      assertTrue(first.contains("id=\"checkEnd\"") && !first.contains("id=\"enterEnd\""), first);

      assertEquals(List.of(), checking.check(story.id(), officer));
      assertFalse(by(officer).get(review).body().contains("id=\"enterEnd\""));
      assertTrue(by(colleague).get(review).body().contains("id=\"enterEnd\""));
      assertEquals(List.of("contract.fourEyes.same"), rules(ending.enter(story.id(), officer)));
      ending.reject(story.id(), "Nicht unterschrieben.", officer);

      stories.run(
          "update contract set start_date = '2022-09-01', end_date = '2025-08-31' where id = "
              + story.id());
      assertEquals(List.of(), ending.complete(story.id(), passed(), officer));
      assertEquals(
          List.of("REGISTERED t"), column("status || ' ' || completion_passed::text::char"));
      assertTrue(by(colleague).get(review).body().contains("ein Prüfungsergebnis vorgeschlagen"));
      String form = by(colleague).get(review + "/ergebnis").body();
      assertTrue(form.contains("value=\"2025-06-27\""), form);
      Completion other = new Completion(passed().resultOn().plusDays(1), true, null);
      assertEquals(List.of(), ending.complete(story.id(), other, colleague));
      assertTrue(by(officer).get(review).body().contains("Jemand anderes aus Ihrer Stelle hat am"));
      String history = by(officer).get("de/vertraege/" + story.id() + "/verlauf").body();
      assertTrue(history.contains("ein anderes Prüfungsergebnis vorgeschlagen"), history);
      assertEquals(List.of("REGISTERED"), column("status"));
      assertEquals(List.of(), ending.complete(story.id(), passed(), officer));
      assertEquals(List.of(), ending.complete(story.id(), passed(), colleague));
      assertEquals(List.of("COMPLETED"), column("status"));
    } finally {
      fourEyes.abolish(officer);
      assertTrue(fourEyes.abolish(colleague));
      stories.leave(List.of(colleague));
    }
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  private EarlyTermination probation(LocalDate first, boolean guardianSigned) {
    return new EarlyTermination(
        TerminationGround.PROBATION_DE,
        Party.APPRENTICE,
        LocalDate.now(clock),
        first,
        "",
        null,
        guardianSigned,
        null);
  }

  @Test
  @DisplayName("two officers who enter it at once enter it once; the second is told")
  void once() throws Exception {
    ending.report(story.id(), agreement(), story.employer());
    Callable<List<Refusal>> enters = () -> ending.enter(story.id(), officer);

    List<String> told =
        threads.invokeAll(List.of(enters, enters)).stream()
            .map(EndingIT::outcome)
            .flatMap(List::stream)
            .map(Refusal::rule)
            .toList();

    assertEquals(List.of("contract.order"), told);
  }

  @Test
  @DisplayName("neither school nor stranger reports, no other officer enters or completes")
  void notTheirs() {
    Account stranger = stories.somebody(Role.APPRENTICE);
    Account other = stories.theOfficerOf("hwk-konstanz");
    for (Account each : List.of(story.teacher(), stranger, other)) {
      assertThrows(RuntimeException.class, () -> ending.report(story.id(), agreement(), each));
    }
    ending.report(story.id(), agreement(), story.employer());
    assertThrows(RuntimeException.class, () -> ending.enter(story.id(), other));
    assertThrows(RuntimeException.class, () -> ending.enter(story.id(), story.employer()));
    assertThrows(RuntimeException.class, () -> ending.complete(story.id(), passed(), other));
  }

  @Test
  @DisplayName("after its last examination it is completed, with the other country's diploma too")
  void completed() throws Exception {
    stories.run(
        "update contract set start_date = '2022-09-01', end_date = '2025-08-31' where id = "
            + story.id());

    assertEquals(List.of(), ending.complete(story.id(), passed(), officer));
    assertEquals(
        List.of("COMPLETED|t|Gesellenbrief"),
        column(
            "status || '|' || completion_passed::text::char || '|' || completion_other_diploma"));
  }

  private Completion passed() {
    return new Completion(LocalDate.of(2025, 6, 27), true, "Gesellenbrief");
  }

  private EarlyTermination agreement() {
    return new EarlyTermination(
        TerminationGround.AGREEMENT_DE, Party.EMPLOYER, LocalDate.now(clock), lastDay(), "");
  }

  /** Within the term, which may begin in the days to come. */
  private LocalDate lastDay() {
    try {
      return LocalDate.parse(column("start_date").get(0)).plusDays(20);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> column(String expression) throws SQLException {
    return stories.rows("select " + expression + " from contract where id = " + story.id());
  }

  private static List<Refusal> outcome(Future<List<Refusal>> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
