package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register under the hands of several officers, in the real database. */
@InsideLiberty
class RegistrationIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;
  private static final int MANY = 50;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private Drafting drafting;
  @Inject private Signing signing;
  @Inject private Checking checking;
  @Inject private FourEyes fourEyes;
  @Inject private Leaving leaving;
  @Inject private UserTransaction transaction;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account officer;

  @BeforeEach
  void anOfficer() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
  }

  @Test
  @DisplayName("two officers who press at once register once; the second is told")
  void once() throws Exception {
    Story story = stories.checked(ADULT);
    Account colleague = stories.officerOf(ContractStory.CHAMBER);
    int before = lastNumber();

    List<List<Refusal>> outcomes =
        atOnce(
            List.of(
                () -> register.register(story.id(), officer),
                () -> register.register(story.id(), colleague)));

    assertEquals(1, outcomes.stream().filter(List::isEmpty).count());
    assertEquals(
        List.of("contract.order"),
        outcomes.stream().flatMap(List::stream).map(Refusal::rule).toList());
    assertEquals(List.of(number(before + 1)), numberOf(story.id()));
    assertEquals(before + 1, lastNumber());
    assertEquals(List.of("1"), acts(story, "registered"));
  }

  @Test
  @DisplayName(
      "fifty officers at one queue, two at each contract: fifty numbers, none twice, none missing")
  void fifty() throws Exception {
    List<Long> waiting = stories.checkedAlike(ADULT, MANY);
    List<Account> officers = stories.officersOf(ContractStory.CHAMBER, MANY);
    int before = lastNumber();
    List<Callable<List<Refusal>>> presses = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Account one = officers.get(i);
      for (long contract : List.of(waiting.get(i), waiting.get((i + 1) % MANY))) {
        presses.add(() -> register.register(contract, one));
      }
    }

    long begun = System.nanoTime();
    List<List<Refusal>> outcomes = atOnce(presses);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    stories.leave(officers);

    assertEquals(MANY, outcomes.stream().filter(List::isEmpty).count());
    assertEquals(
        MANY, outcomes.stream().filter(o -> rules(o).equals(List.of("contract.order"))).count());
    TreeSet<String> given = new TreeSet<>();
    for (long contract : waiting) {
      given.addAll(numberOf(contract));
    }
    assertEquals(
        IntStream.rangeClosed(before + 1, before + MANY)
            .mapToObj(this::number)
            .collect(Collectors.toCollection(TreeSet::new)),
        given);
    assertTrue(taken.toSeconds() < 10, "it took " + taken);
  }

  @Test
  @DisplayName("what nobody has looked at is not registered, item by item, and takes no number")
  void unlookedAt() throws Exception {
    Story story = stories.awaiting(ADULT);
    int before = lastNumber();

    List<Refusal> refusals = register.register(story.id(), officer);

    assertEquals(
        List.of(
            "contract.checklist.1-trainer-de",
            "contract.checklist.2-company-de",
            "contract.checklist.3-outline-de",
            "contract.checklist.4-school-de"),
        rules(refusals));
    assertEquals("BBiG § 11", refusals.get(2).source());
    assertEquals(before, lastNumber());

    checking.tick(
        story.id(), stories.edition(story.id()), Set.of("1-trainer-de", "2-company-de"), officer);
    checking.tick(
        story.id(), stories.edition(story.id()), Set.of("1-trainer-de", "4-school-de"), officer);
    assertEquals(
        List.of("contract.edition"),
        rules(checking.tick(story.id(), 1, Set.of("2-company-de"), officer)),
        "what was not looked at is not ticked");
    assertEquals(
        List.of("contract.checklist.2-company-de", "contract.checklist.3-outline-de"),
        rules(register.register(story.id(), officer)));
    assertEquals(
        List.of("edition 2 [1-trainer-de, 2-company-de]", "edition 2 [1-trainer-de, 4-school-de]"),
        stories.rows(
            "select detail from audit_entry where act = 'items checked' and subject_id = %d order by id"
                .formatted(story.id())));
    assertTrue(
        stories.checklist(stories.awaiting(MINOR).id()).contains("5-medical-de"), "of minors only");
  }

  @Test
  @DisplayName("where a body asks for four eyes, one officer checks and another one registers")
  void fourEyes() throws Exception {
    Account colleague = stories.officersOf(ContractStory.CHAMBER, 1).get(0);
    Story story = stories.checked(ADULT);
    int before = lastNumber();
    fourEyes.introduce(officer);
    try {
      assertEquals(
          List.of("contract.fourEyes.unchecked"), rules(register.register(story.id(), officer)));
      assertEquals(List.of(), checking.check(story.id(), officer));
      assertEquals(
          List.of("contract.fourEyes.same"), rules(register.register(story.id(), officer)));
      assertEquals(before, lastNumber(), "no number is lost");
      assertEquals(List.of(), register.register(story.id(), colleague));
      assertFalse(fourEyes.abolish(officer), "nobody does away with it alone");
      assertFalse(fourEyes.abolish(officer), "not by asking twice either");
    } finally {
      fourEyes.abolish(officer);
      assertTrue(fourEyes.abolish(colleague));
      stories.leave(List.of(colleague));
    }
    assertEquals(List.of("1"), acts(story, "checked"));
    assertEquals(
        List.of("four eyes introduced", "four eyes end asked"),
        stories.rows(
            "select act from audit_entry where subject = 'organisation' and act like 'four eyes%%' and account_id = %d order by id"
                .formatted(officer.id())));
  }

  @Test
  @DisplayName("a registration that is undone gives its number back")
  void noGap() throws Exception {
    Story undone = stories.checked(ADULT);
    Story next = stories.checked(ADULT);
    int before = lastNumber();
    List<Integer> written = letters(undone);

    transaction.begin();
    assertEquals(List.of(), register.register(undone.id(), officer));
    transaction.rollback();
    assertEquals(List.of(), register.register(next.id(), officer));

    assertEquals(List.of(number(before + 1)), numberOf(next.id()));
    assertEquals(
        List.of("AWAITING_REGISTRATION"),
        stories.rows("select status from contract where id = " + undone.id()));
    assertEquals(List.of("0"), acts(undone, "registered"));
    assertEquals(written, letters(undone));
  }

  @Test
  @DisplayName("each act leaves one line in the trail, and each party gets one letter at the end")
  void trailAndLetters() throws Exception {
    Story story = stories.checked(MINOR);
    List<Integer> written = letters(story);
    register.register(story.id(), officer);

    assertEquals(
        List.of(
            "drafted",
            "changed",
            "sent to school",
            "school place confirmed",
            "signed by EMPLOYER",
            "signed by APPRENTICE",
            "signed by GUARDIAN",
            "items checked",
            "registered"),
        stories.rows(
            "select act from audit_entry where subject = 'contract' and subject_id = "
                + story.id()
                + " order by id"));
    assertEquals(oneMore(written), letters(story));
  }

  @Test
  @DisplayName("a minor's contract without the guardian's signature is not registered")
  void guardian() throws Exception {
    Story story = stories.toSign(MINOR);
    stories.sign(story, Party.EMPLOYER);
    stories.sign(story, Party.APPRENTICE);

    assertEquals(
        List.of("SIGNING"), stories.rows("select status from contract where id = " + story.id()));
    assertThrows(
        RuntimeException.class,
        () -> register.register(story.id(), officer),
        "it is in no chamber's queue yet");

    // Even if the state were forced in the database, the missing signature is seen.
    stories.run(
        """
        update contract set status = 'AWAITING_REGISTRATION', submitted_at = now(),
          registrar_id = (select id from organisation where slug = '%s') where id = %d
        """
            .formatted(ContractStory.CHAMBER, story.id()));
    stories.tickAll(story);
    int before = lastNumber();
    assertEquals(List.of("contract.unsigned"), rules(register.register(story.id(), officer)));
    assertEquals(
        List.of("AWAITING_REGISTRATION"),
        stories.rows("select status from contract where id = " + story.id()));
    assertEquals(before, lastNumber(), "no number is lost");
  }

  @Test
  @DisplayName("what was changed behind the signatures' back is not registered")
  void changedBehind() throws Exception {
    Story story = stories.checked(ADULT);
    stories.run("update contract set trainer = 'Jemand anders' where id = " + story.id());

    assertEquals(
        List.of("contract.unsigned"),
        register.register(story.id(), officer).stream().map(Refusal::rule).toList());
  }

  @Test
  @DisplayName("what the law refuses is not registered, and takes no number")
  void refused() throws Exception {
    Story story = stories.checked(ADULT);
    stories.run("update contract set leave_days = 10 where id = " + story.id());
    int before = lastNumber();

    List<Refusal> refusals = register.register(story.id(), officer);

    assertEquals(List.of("contract.rule.leave"), refusals.stream().map(Refusal::rule).toList());
    assertEquals(before, lastNumber());
  }

  @Test
  @DisplayName("returned with a reason it can be corrected, signed anew and registered")
  void returned() throws Exception {
    Story story = stories.checked(ADULT);

    assertEquals(
        List.of(),
        register.returnBecause(story.id(), Correction.because("Bitte Urlaub prüfen."), officer));
    assertEquals(
        List.of("contract.order"),
        register.register(story.id(), officer).stream().map(Refusal::rule).toList());

    stories.fillIn(story);
    drafting.sendToSchool(story.id(), story.employer());
    drafting.confirmSchoolPlace(story.id(), story.teacher());
    stories.sign(story, Party.APPRENTICE);
    stories.sign(story, Party.EMPLOYER);
    assertEquals(
        List.of("contract.checklist.1-trainer-de"),
        rules(register.register(story.id(), officer)).subList(0, 1),
        "what was looked at was another edition");
    stories.tickAll(story);
    assertEquals(List.of(), register.register(story.id(), officer));
    assertEquals(
        List.of("2"),
        stories.rows(
            "select count(distinct edition) from contract_signature where contract_id = "
                + story.id()));
  }

  @Test
  @DisplayName("returned with remarks, the company reads each at its field and all in the mail")
  void remarks() throws Exception {
    Story story = stories.awaiting(ADULT);
    register.returnBecause(
        story.id(),
        Correction.written("", Map.of(ContractField.LEAVE, "Un jour <b>manque</b>.")).orElseThrow(),
        officer);

    Post.Mail mail = new Post(database).lastTo(story.employer().email());
    assertTrue(
        mail.plain().contains("Jours de congé par an : Un jour <b>manque</b>."), mail.plain());
    Visitor company = new Visitor(application.toString());
    company.signIn(story.employer().email(), ContractStory.PASSWORD);
    String form = company.get("fr/contrats/%d/completer".formatted(story.id())).body();
    assertTrue(form.contains("id=\"leave-remark\">Un jour &lt;b&gt;manque&lt;/b&gt;.</p>"), form);
    assertTrue(form.contains("aria-describedby=\"leave-hint leave-remark\""), form);

    stories.fillIn(story);
    drafting.sendToSchool(story.id(), story.employer());
    assertEquals(
        List.of("2 LEAVE"),
        stories.rows(
            "select edition, field from contract_remark where contract_id = " + story.id()));
  }

  @Test
  @DisplayName("taken back or returned, everyone asked to sign hears of it, signed or not")
  void toldOfChange() throws Exception {
    Story story = stories.toSign(MINOR);
    stories.sign(story, Party.APPRENTICE);
    drafting.takeBack(story.id(), story.employer());
    assertEquals("Ton contrat va changer", subjectTo(story.apprentice().email()));
    assertEquals("Pas encore à signer", subjectTo(story.guardian()));

    Story other = stories.toSign(MINOR);
    stories.sign(other, Party.GUARDIAN);
    drafting.takeBack(other.id(), other.employer());
    assertEquals("Ton contrat va encore changer", subjectTo(other.apprentice().email()));
    assertEquals("Le contrat va changer", subjectTo(other.guardian()));

    Story signed = stories.awaiting(MINOR);
    List<Integer> written = letters(signed);
    register.returnBecause(signed.id(), Correction.because("Bitte Urlaub prüfen."), officer);
    List<Integer> after = letters(signed);
    assertEquals(written.get(0) + 1, after.get(0), "the apprentice");
    assertEquals(written.get(1) + 1, after.get(1), "the company");
    assertEquals(written.get(3) + 1, after.get(3), "the guardian");
  }

  @Test
  @DisplayName("where the school has no place, company and apprentice read why")
  void noPlace() throws Exception {
    Story story = stories.drafted(MINOR);
    stories.fillIn(story);
    drafting.sendToSchool(story.id(), story.employer());
    List<Integer> written = letters(story);

    drafting.declineSchoolPlace(story.id(), "La classe est complète.", story.teacher());

    Post.Mail mail = new Post(database).lastTo(story.apprentice().email());
    assertTrue(mail.subject().startsWith("Pas de place"), mail.subject());
    assertTrue(mail.plain().contains("La classe est complète."), mail.plain());
    List<Integer> after = letters(story);
    assertEquals(written.get(1) + 1, after.get(1), "the company");
    assertEquals(written.get(3), after.get(3), "the guardian was not asked yet");
  }

  @Test
  @DisplayName("what the law could never let be registered reaches neither school nor signature")
  void unlawful() throws Exception {
    Story draft = stories.drafted(ADULT);
    stories.fillIn(draft);
    stories.run("update contract set leave_days = 10 where id = " + draft.id());
    assertEquals(
        List.of("contract.rule.leave"), rules(drafting.sendToSchool(draft.id(), draft.employer())));

    Story toSign = stories.toSign(ADULT);
    stories.run("update contract set leave_days = 10 where id = " + toSign.id());
    assertEquals(List.of("contract.rule.leave"), rules(stories.sign(toSign, Party.APPRENTICE)));
  }

  @Test
  @DisplayName("less pay under a collective agreement is registered once an officer has checked it")
  void exception() throws Exception {
    Story story = stories.drafted(ADULT);
    stories.fillInUnder("Tarifvertrag", 600, story);
    drafting.sendToSchool(story.id(), story.employer());
    drafting.confirmSchoolPlace(story.id(), story.teacher());
    stories.sign(story, Party.EMPLOYER);
    stories.sign(story, Party.APPRENTICE);

    assertTrue(rules(register.register(story.id(), officer)).contains("contract.rule.pay"));
    ContractRegister.Waiting waiting =
        register.queue(officer.membership().orElseThrow().organisation(), 1, 200).stream()
            .filter(w -> w.contract().id().equals(story.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("pay"), waiting.broken().stream().map(r -> r.name()).toList());
    assertEquals(
        List.of("contract.noException"),
        rules(register.except(story.id(), "leave", "Nachweis", officer)));

    assertEquals(List.of(), register.except(story.id(), "pay", "Tarifvertrag lag vor", officer));
    stories.tickAll(story);
    assertEquals(List.of(), register.register(story.id(), officer));
    assertEquals(List.of("1"), acts(story, "excepted"));
  }

  @Test
  @DisplayName("given up by the company it frees the place and everyone hears of it once")
  void abandoned() throws Exception {
    Story story = stories.awaiting(MINOR);
    stories.run(
        "update offer set places_taken = 1, status = 'FILLED', published_at = now() where id = (select offer_id from"
            + " application a join contract c on c.application_id = a.id where c.id = %d)"
                .formatted(story.id()));
    List<Integer> written = letters(story);

    assertEquals(
        List.of(), drafting.abandon(story.id(), "Wir schliessen den Betrieb.", story.employer()));

    assertEquals(
        List.of("OPEN 0"),
        stories.rows(
            "select o.status, o.places_taken from offer o join application a on a.offer_id = o.id"
                + " join contract c on c.application_id = a.id where c.id = "
                + story.id()));
    assertEquals(
        List.of("contract.order"), rules(drafting.abandon(story.id(), "x", story.apprentice())));
    List<Integer> after = letters(story);
    assertEquals(written.get(0) + 1, after.get(0), "the apprentice hears of it once");
    assertEquals(written.get(2) + 1, after.get(2), "so does the school");
  }

  @Test
  @DisplayName(
      "who leaves gives up what is not registered, is named in it no more and gets no more letters")
  void left() throws Exception {
    Story story = stories.toSign(ADULT);
    leaving.close(story.apprentice().id());

    assertEquals(
        List.of("ABANDONED"), stories.rows("select status from contract where id = " + story.id()));
    assertEquals(
        List.of("0"), stories.rows("select count(*) from letter where recipient like 'closed-%'"));
    assertEquals(
        List.of("– –, 0101"),
        stories.rows(
            "select concat(apprentice_name, ', ', to_char(birth_date, 'MMDD'), guardian_name,"
                + " guardian_email) from contract where id = "
                + story.id()));
  }

  @Test
  @DisplayName("of two who write at once the second is told, and nobody's words are lost")
  void twoWriters() throws Exception {
    Story story = stories.drafted(ADULT);
    int seen = stories.edition(story.id());
    stories.fillIn(story);

    assertEquals(List.of("contract.edited"), rules(stories.fillIn(story, seen)));
  }

  @Test
  @DisplayName("a guardian who lost the link gets another, and not one a minute")
  void remindGuardian() throws Exception {
    Story story = stories.toSign(MINOR);
    String mails = "select count(*) from letter where recipient = '" + story.guardian() + "'";
    signing.mailAgain(story.id(), Optional.of(story.employer().id()));
    assertEquals(List.of("1"), stories.rows(mails), "the first has only just gone out");

    stories.run(
        "update guardian_link set mailed_at = now() - interval '1 hour' where contract_id = "
            + story.id());
    signing.mailAgain(story.id(), Optional.of(story.employer().id()));
    signing.mailAgain(story.id(), Optional.empty());
    assertEquals(List.of("2"), stories.rows(mails));
    assertEquals(
        List.of("1"),
        stories.rows(
            "select count(*) from guardian_link where expires_at > now() and contract_id = "
                + story.id()));
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  private List<String> acts(Story story, String act) throws Exception {
    return stories.rows(
        "select count(*) from audit_entry where subject = 'contract' and subject_id = %d and act = '%s'"
            .formatted(story.id(), act));
  }

  /** How many letters each of those concerned has been written, in the order of a story. */
  private List<Integer> letters(Story story) throws Exception {
    List<Integer> counts = new ArrayList<>();
    for (String recipient :
        List.of(
            story.apprentice().email(),
            story.employer().email(),
            story.teacher().email(),
            story.guardian())) {
      counts.add(
          Integer.valueOf(
              stories
                  .rows("select count(*) from letter where recipient = '" + recipient + "'")
                  .get(0)));
    }
    return counts;
  }

  /** What the last letter to someone is about, up to its colon. */
  private String subjectTo(String recipient) throws Exception {
    return new Post(database).lastTo(recipient).subject().split("[\\h:]*:")[0];
  }

  private static List<Integer> oneMore(List<Integer> counts) {
    return counts.stream().map(count -> count + 1).toList();
  }

  private List<String> numberOf(long contract) throws Exception {
    return stories.rows("select register_number from contract where id = " + contract);
  }

  private String number(int running) {
    return "HWK-FREIBURG-%d-%05d".formatted(Year.now(clock).getValue(), running);
  }

  private int lastNumber() throws Exception {
    return stories
        .rows(
            """
            select last_number from register_counter c join organisation o
              on o.id = c.organisation_id
            where o.slug = 'hwk-freiburg' and year = %d
            """
                .formatted(Year.now(clock).getValue()))
        .stream()
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private <T> List<T> atOnce(List<? extends Callable<T>> acts) throws Exception {
    List<Future<T>> running = new ArrayList<>();
    acts.forEach(act -> running.add(threads.submit(act)));
    List<T> outcomes = new ArrayList<>();
    for (Future<T> future : running) {
      outcomes.add(future.get());
    }
    return outcomes;
  }
}
