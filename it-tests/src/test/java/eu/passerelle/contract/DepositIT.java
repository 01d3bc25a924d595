package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A registered contract that is deposited with Opco EP for the funding of its French school. */
@InsideLiberty
class DepositIT {

  private static final String OPCO_EP = "opco-ep";

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Depositing depositing;
  @Inject private DepositReminder reminder;
  @Inject private Tasks tasks;
  @Inject private Market market;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Story story;
  private LocalDate today;

  @BeforeEach
  void aRegisteredContract() {
    story = stories.checked(19);
    assertEquals(
        List.of(), register.register(story.id(), stories.theOfficerOf(ContractStory.CHAMBER)));
    today = LocalDate.now(clock);
  }

  @Test
  @DisplayName("is the company's task from the registration on, and told in its letter")
  void due() throws Exception {
    assertEquals(List.of("DEPOSIT mine"), seenBy(story.employer()));
    assertEquals(List.of("DEPOSIT"), seenBy(story.teacher()));
    assertEquals(List.of(), seenBy(story.apprentice()));
    String letter = new Post(database).lastTo(story.employer().email()).plain();
    assertTrue(letter.contains("sont à déposer auprès d’Opco EP"), letter);
    String page = by(story.employer()).get("de/vertraege/" + story.id()).body();
    assertTrue(page.contains("Zu hinterlegen bis zum"), page);
    assertTrue(page.contains("5 Arbeitstage nach der Eintragung"), page);
    assertTrue(page.contains("Der eingetragene Vertrag bleibt gültig."), page);
    assertTrue(page.contains("id=\"handedIn\""), page);
    String atSchool = by(story.teacher()).get("fr/contrats/" + story.id()).body();
    assertTrue(atSchool.contains("À déposer au plus tard le"), atSchool);
    assertFalse(atSchool.contains("id=\"handedIn\""), "it is the company's to say");
  }

  @Test
  @DisplayName("once made is Opco EP's to decide on, which sees the contract only then")
  void decidedByOpco() throws Exception {
    Account opco = stories.theOfficerOf(OPCO_EP);
    String page = "fr/contrats/" + story.id();
    assertEquals(404, by(opco).get(page).statusCode());

    assertEquals(List.of(), depositing.handIn(story.id(), today, story.employer()));
    assertEquals(List.of("FUNDING"), seenBy(story.employer()));
    assertTrue(seenBy(opco).contains("FUNDING mine"));
    assertTrue(by(opco).get(page).body().contains("id=\"fundingAgreed\""));
    assertEquals(404, by(opco).get("fr/enregistrement/" + story.id()).statusCode());
    assertEquals(404, by(opco).get(page + "/fin-anticipee").statusCode());
    assertTrue(new Post(database).lastTo(opco.email()).plain().contains("a déposé chez vous"));

    assertEquals(List.of(), depositing.agree(story.id(), today, opco));
    assertEquals(List.of(), seenBy(story.employer()));
    assertEquals(List.of("deposited", "funding agreed by DEPOSITARY"), actsSinceRegistration());
    String history = by(story.teacher()).get(page + "/historique").body();
    assertTrue(history.contains("Opco EP prend en charge la formation à l’école."), history);
    assertTrue(new Post(database).lastTo(story.employer().email()).subject().contains("acceptée"));
  }

  @Test
  @DisplayName("refused, as the company was told, it leaves the contract valid and can be repeated")
  void refused() throws Exception {
    depositing.handIn(story.id(), today, story.employer());
    assertEquals(
        List.of("contract.actor"),
        rules(depositing.refuse(story.id(), today, "Alter", story.teacher())));
    assertEquals(
        List.of(),
        depositing.refuse(story.id(), today, "Diplom der Ausbilderin fehlt.", story.employer()));

    assertEquals(
        List.of("REGISTERED REFUSED"),
        stories.rows("select status, deposit_status from contract where id = " + story.id()));
    String letter = new Post(database).lastTo(story.teacher().email()).plain();
    assertTrue(letter.contains("Motif\u202f: Diplom der Ausbilderin fehlt."), letter);
    assertTrue(letter.contains("Selon l’entreprise, Opco EP refuse"), letter);
    String toOpco = new Post(database).lastTo(stories.theOfficerOf(OPCO_EP).email()).plain();
    assertTrue(toOpco.contains("indique que vous refusez"), toOpco);
    assertEquals(List.of("FUNDING_REFUSED mine"), seenBy(story.employer()));
    assertEquals(List.of("FUNDING_REFUSED"), seenBy(story.teacher()));
    String told = by(story.employer()).get("de/vertraege/" + story.id()).body();
    assertTrue(told.contains("Nach Angabe des Betriebs: Kostenübernahme abgelehnt"), told);
    String history = by(story.employer()).get("fr/contrats/" + story.id() + "/historique").body();
    assertTrue(history.contains("L’entreprise indique qu’Opco EP refuse"), history);
    assertTrue(history.contains("Motif\u202f: Diplom der Ausbilderin fehlt."), history);

    assertEquals(List.of(), depositing.handIn(story.id(), today, story.employer()));
    assertEquals(List.of("FUNDING"), seenBy(story.employer()));
  }

  @Test
  @DisplayName("as the company told of it is put right by Opco EP, each time on the trail")
  void corrected() throws Exception {
    Account opco = stories.theOfficerOf(OPCO_EP);
    String page = "fr/contrats/" + story.id();
    depositing.handIn(story.id(), today, story.employer());
    depositing.agree(story.id(), today, story.employer());
    assertTrue(by(opco).get(page).body().contains("Corriger la décision"));

    assertEquals(List.of(), depositing.refuse(story.id(), today, "Diplôme.", opco));
    assertEquals(
        List.of("contract.deposit.said"),
        rules(depositing.agree(story.id(), today, story.employer())));
    assertEquals(
        List.of("deposited", "funding agreed by EMPLOYER", "funding refused by DEPOSITARY"),
        actsSinceRegistration());
    String letter = new Post(database).lastTo(story.teacher().email()).plain();
    assertTrue(letter.contains("Opco EP refuse de prendre en charge"), letter);
    String atCompany = by(story.employer()).get(page).body();
    assertTrue(atCompany.contains("id=\"bears\""), atCompany);
    assertFalse(atCompany.contains("Corriger la décision"), "Opco EP has spoken");
  }

  @Test
  @DisplayName("refused is done once the company bears the costs, which the school learns")
  void borne() throws Exception {
    depositing.handIn(story.id(), today, story.employer());
    depositing.refuse(story.id(), today, "Alter.", story.employer());
    assertEquals(List.of("contract.actor"), rules(depositing.bear(story.id(), story.teacher())));

    assertEquals(List.of(), depositing.bear(story.id(), story.employer()));
    assertEquals(List.of(), seenBy(story.employer()));
    assertEquals(
        List.of("deposited", "funding refused by EMPLOYER", "costs borne"),
        actsSinceRegistration());
    String letter = new Post(database).lastTo(story.teacher().email()).plain();
    assertTrue(letter.contains("assumer le coût de votre établissement"), letter);
    String history = by(story.teacher()).get("fr/contrats/" + story.id() + "/historique").body();
    assertTrue(history.contains("L’entreprise indique qu’elle paie elle-même l’école."), history);
  }

  private List<String> actsSinceRegistration() throws SQLException {
    return stories.rows(
        "select act from audit_entry where subject = 'contract' and subject_id = %d and id > (select max(id) from audit_entry where act = 'registered' and subject_id = %1$d) order by id"
            .formatted(story.id()));
  }

  @Test
  @DisplayName("is called to mind once, before the day and not after it")
  void reminded() throws Exception {
    Story late = stories.checked(19);
    register.register(late.id(), stories.theOfficerOf(ContractStory.CHAMBER));
    registeredDaysAgo(5, story);
    registeredDaysAgo(60, late);
    int before = lettersTo(story.employer());
    int tooLate = lettersTo(late.employer());

    reminder.run();
    reminder.run();

    assertEquals(before + 1, lettersTo(story.employer()));
    assertEquals(tooLate, lettersTo(late.employer()));
    assertTrue(
        new Post(database)
            .lastTo(story.employer().email())
            .subject()
            .contains("À déposer auprès d’Opco EP"));
  }

  @Test
  @DisplayName("is looked at before its day with as few statements as many others")
  void statements() throws Exception {
    Visitor anyone = new Visitor(application.toString());
    Callable<HttpResponse<String>> reminds =
        () -> {
          reminder.run();
          return anyone.get("de/anmeldung");
        };
    long few = market.statementsFor(reminds);
    for (Story more : List.of(stories.checked(19), stories.checked(19))) {
      register.register(more.id(), stories.theOfficerOf(ContractStory.CHAMBER));
    }
    assertEquals(few, market.statementsFor(reminds));
  }

  private void registeredDaysAgo(int days, Story which) throws SQLException {
    stories.run(
        "update contract set registered_at = registered_at - interval '%d days' where id = %d"
            .formatted(days, which.id()));
  }

  private int lettersTo(Account to) throws SQLException {
    return stories.rows("select 1 from letter where recipient = '%s'".formatted(to.email())).size();
  }

  private List<String> seenBy(Account reader) {
    return tasks.of(reader, 1, 200).stream()
        .filter(task -> task.contract().id() == story.id())
        .map(task -> task.kind() + (task.mine() ? " mine" : ""))
        .toList();
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
