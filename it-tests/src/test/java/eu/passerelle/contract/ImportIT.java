package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.RegisterImport.Outcome;
import eu.passerelle.dashboard.ContractFigures;
import eu.passerelle.dashboard.ContractList;
import eu.passerelle.document.UploadedTable;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A register that was kept before Passerelle is taken over. */
@InsideLiberty
class ImportIT {

  private static final String HEADER = String.join(";", RegisterImport.columns());
  private static final String FIRST = row("OLD-1", "2009-08-03", "Zoé 🥨 Müller");
  private static final String SECOND = row("OLD-2", "2009-12-31", "=1+2");

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private RegisterImport register;
  @Inject private PastRegister past;
  @Inject private ContractFigures figures;
  @Inject private ContractList list;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;

  @BeforeEach
  void anOfficer() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
  }

  @AfterEach
  void leaveNoTrace() throws Exception {
    try (var owner = Owner.connect(database);
        var statement = owner.createStatement()) {
      statement.execute("delete from register_entry");
    }
  }

  @Test
  @DisplayName("examined, nothing is kept; with one wrong row nothing either")
  void allOrNothing() throws Exception {
    assertEquals(2, register.examine(table(FIRST, SECOND), officer).fresh().size());
    Outcome wrong = register.take(table(FIRST, SECOND, row("OLD-3", "soon", "Kim")), officer);
    assertEquals(1, wrong.problems().size());
    assertEquals(4, wrong.problems().get(0).row());
    assertEquals(List.of(), entries());
  }

  @Test
  @DisplayName("a file taken over twice is there once, shown as it was and counted in its year")
  void twice() throws Exception {
    register.take(table(FIRST, SECOND), officer);
    Outcome again = register.take(table(FIRST, SECOND), officer);

    assertEquals(2, again.known());
    assertEquals(List.of("OLD-1 Zoé 🥨 Müller", "OLD-2 =1+2"), entries());
    assertEquals(
        List.of("2 entries"),
        stories.rows(
            "select detail from audit_entry where act = 'register taken over' and account_id = %d order by id desc limit 1"
                .formatted(officer.id())));
    assertEquals(2, figures.breakdown(2009).all());
    String csv = new String(list.of(2009, Language.FR), StandardCharsets.UTF_8);
    assertTrue(csv.contains("OLD-1;2009;2009-08-03;"), csv);
    assertTrue(
        figures.overview().history().figures().stream()
            .anyMatch(year -> year.year() == 2009 && year.contracts() == 2));

    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(officer.email(), ContractStory.PASSWORD);
    String page = visitor.get("fr/registre/anterieur").body();
    assertTrue(page.contains("Zoé 🥨 Müller") && page.contains("OLD-2"), page);
  }

  @Test
  @DisplayName("a number that says something else already, or twice in the file, is refused")
  void numbers() {
    register.take(table(FIRST), officer);

    Outcome other =
        register.take(
            table(
                row("OLD-1", "2009-08-03", "Jemand anders"),
                SECOND,
                SECOND,
                row("hwk-freiburg-2031-00001", "2009-08-03", "Mia Muster")),
            officer);

    assertEquals(
        List.of(
            "contract.import.problem.differs",
            "contract.import.problem.twice",
            "contract.import.problem.ownSeries"),
        other.problems().stream().map(p -> p.what().key()).toList());
  }

  @Test
  @DisplayName("a past contract is found by name, company or number, with a slip too, by its body")
  void found() {
    register.take(table(FIRST, SECOND), officer);
    Organisation body = officer.membership().orElseThrow().organisation();
    for (String typed : List.of("zoe muller", "Mueler", "OLD1", "holzbau zoé")) {
      assertEquals(List.of("OLD-1"), numbers(body, typed), typed);
    }
    assertEquals(List.of("OLD-2", "OLD-1"), numbers(body, "oeuf"));
    assertEquals(List.of(), numbers(body, "nirgendwo"));
    Organisation other =
        stories.theOfficerOf(ContractStory.OTHER_CHAMBER).membership().orElseThrow().organisation();
    assertEquals(List.of(), past.find(other, "zoe muller"));
  }

  private List<String> numbers(Organisation body, String typed) {
    return past.entries(body, past.find(body, typed)).stream()
        .map(entry -> entry.contract().number())
        .toList();
  }

  @Test
  @DisplayName(
      "one that still ran ends here, each time on the trail, and nothing else of it changes")
  void ends() throws Exception {
    register.take(
        table(FIRST, row("OLD-3", "2009-08-03", "Ada Lauf").replace("COMPLETED", "REGISTERED")),
        officer);
    Organisation body = officer.membership().orElseThrow().organisation();
    long running = past.find(body, "Ada Lauf").get(0);
    long ended = past.find(body, "OLD-1").get(0);

    assertEquals("contract.past.ended", refusal(ended, ContractStatus.COMPLETED, "2012-08-31"));
    assertEquals(
        "contract.past.lastDay", refusal(running, ContractStatus.TERMINATED, "2012-08-31"));
    assertEquals("contract.past.lastDay", refusal(running, ContractStatus.COMPLETED, "2009-08-31"));
    assertEquals("contract.past.lastDay", refusal(running, ContractStatus.COMPLETED, "2999-08-31"));
    assertEquals("", refusal(running, ContractStatus.TERMINATED, "2011-05-31"));
    assertEquals("", refusal(running, ContractStatus.COMPLETED, "2012-07-31"));

    assertEquals(
        List.of("REGISTERED COMPLETED 2012-07-31"),
        stories.rows(
            "select status, ended_as, ended_on from register_entry where id = " + running));
    assertEquals(
        List.of("TERMINATED 2011-05-31", "COMPLETED 2012-07-31"),
        stories.rows(
            "select detail from audit_entry where subject = 'register_entry' and subject_id = %d order by id"
                .formatted(running)));
    assertEquals(1, register.take(table(FIRST), officer).known(), "the old file changes nothing");
  }

  @Test
  @DisplayName("of two officers who enter an end at once the second is told to read again")
  void together() throws Exception {
    register.take(
        table(row("OLD-4", "2009-08-03", "Ada Lauf").replace("COMPLETED", "REGISTERED")), officer);
    Organisation body = officer.membership().orElseThrow().organisation();
    long id = past.find(body, "Ada Lauf").get(0);
    int seen = past.entry(body, id).orElseThrow().version();
    PastEnd first = new PastEnd(ContractStatus.COMPLETED, LocalDate.of(2012, 7, 31));
    PastEnd second = new PastEnd(ContractStatus.TERMINATED, LocalDate.of(2011, 5, 31));

    assertEquals(List.of(), past.end(id, first, seen, officer));
    assertEquals("contract.past.changed", past.end(id, second, seen, officer).get(0).rule());
    assertEquals(
        List.of(first),
        past.acts(past.entry(body, id).orElseThrow()).stream().map(PastRegister.Act::how).toList());
  }

  @Test
  @DisplayName("a number in the signs of a page's language is a number, on the way of an end too")
  void number() throws Exception {
    register.take(
        table(row("#{1+1} & x", "2009-08-03", "Ada Lauf").replace("COMPLETED", "REGISTERED")),
        officer);
    Organisation body = officer.membership().orElseThrow().organisation();
    String path = "fr/registre/anterieur/" + past.find(body, "Ada Lauf").get(0) + "/fin";
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(officer.email(), ContractStory.PASSWORD);
    List<String> form = new ArrayList<>(visitor.form(path));
    form.addAll(List.of("end_SUBMIT", "1", "enter", ""));

    HttpResponse<String> answer =
        visitor.send(path, form, "status", "COMPLETED", "lastDay", "2012-07-31");
    assertTrue(
        answer.headers().firstValue("Location").orElse("").endsWith(path),
        answer.headers().toString());
    assertTrue(visitor.get(path).body().contains("#{1+1} &amp; x"));
  }

  private String refusal(long id, ContractStatus status, String lastDay) {
    int seen =
        past.entry(officer.membership().orElseThrow().organisation(), id).orElseThrow().version();
    return past.end(id, new PastEnd(status, LocalDate.parse(lastDay)), seen, officer).stream()
        .map(Refusal::rule)
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("a whole register of many rows is taken over within seconds")
  void many() throws Exception {
    String[] rows = new String[UploadedTable.MOST_ROWS];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("MANY-" + i, "2008-08-03", "Kim Probe");
    }
    assertEquals(List.of(), register.take(table(rows), officer).problems());
    assertEquals(
        List.of(String.valueOf(rows.length)), stories.rows("select count(*) from register_entry"));
  }

  private List<String> entries() throws Exception {
    return stories.rows("select number, apprentice from register_entry order by number");
  }

  private static UploadedTable table(String... rows) {
    String text = HEADER + "\n" + String.join("\n", rows) + "\n";
    return UploadedTable.read(text.getBytes(StandardCharsets.UTF_8), RegisterImport.columns());
  }

  private static String row(String number, String registeredOn, String apprentice) {
    return String.join(
        ";",
        number,
        registeredOn,
        "COMPLETED",
        apprentice,
        "1992-02-28",
        "Holzbau Œuf",
        "zimmerer",
        "FR",
        "DE",
        "2009-09-01",
        "2012-08-31");
  }
}
