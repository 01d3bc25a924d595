package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.account.Role;
import eu.passerelle.account.Secret;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What waits for whom, in the list, in the calendar, and in a letter before it is late. */
@InsideLiberty
class TasksIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private Drafting drafting;
  @Inject private FillingIn filling;
  @Inject private ContractRegister register;
  @Inject private Ending ending;
  @Inject private DecisionReminder decisions;
  @Inject private Clock clock;
  @Inject private Tasks tasks;
  @Inject private CalendarFeed feed;
  @Inject private TaskReminder reminder;
  @Inject private Leaving leaving;

  @Test
  @DisplayName("a contract waits for its company, its school, those who sign, then the officer")
  void turns() {
    Story story = stories.drafted(MINOR);
    assertEquals(List.of("[APPRENTICE, EMPLOYER] mine"), seenBy(story.employer()));
    assertEquals(List.of("[APPRENTICE, EMPLOYER] mine"), seenBy(story.apprentice()));

    stories.fillIn(story);
    assertEquals(List.of("[EMPLOYER] mine"), seenBy(story.employer()));
    assertEquals(List.of("[EMPLOYER]"), seenBy(story.apprentice()));
    drafting.sendToSchool(story.id(), story.employer());
    assertEquals(List.of("[SCHOOL] mine"), seenBy(story.teacher()));
    assertEquals(List.of("[SCHOOL]"), seenBy(story.apprentice()));

    Story signing = stories.toSign(MINOR);
    stories.sign(signing, Party.EMPLOYER);
    assertEquals(List.of("[APPRENTICE, GUARDIAN] mine"), seenBy(signing.apprentice()));
    assertEquals(List.of("[APPRENTICE, GUARDIAN]"), seenBy(signing.employer()));

    Story awaiting = stories.awaiting(ADULT);
    assertEquals(List.of("[OFFICER]"), seenBy(awaiting.employer()));
  }

  @Test
  @DisplayName("a draft names the sections that are not filled in yet, and leads to one's own")
  void sections() throws Exception {
    Story story = stories.drafted(ADULT);
    assertEquals(
        List.of(
            Section.COMPANY,
            Section.TRAINER,
            Section.TRAINING,
            Section.WORK,
            Section.APPRENTICE,
            Section.REGISTER),
        tasks.of(story.employer(), 1, 20).get(0).toFillIn());

    String page = by(story.apprentice()).get("fr/a-faire").body();
    assertTrue(page.contains("/contrats/%d/completer/register\"".formatted(story.id())), page);
    assertFalse(page.contains("/contrats/%d/completer/work\"".formatted(story.id())), page);

    stories.fillIn(story);
    assertEquals(List.of(), tasks.of(story.employer(), 1, 20).get(0).toFillIn());
  }

  @Test
  @DisplayName("one's own turn stands before what waits for others, whatever begins first")
  void ownTurnFirst() throws SQLException {
    Story signed = stories.toSign(ADULT);
    stories.sign(signed, Party.EMPLOYER);
    Story draft = stories.drafted(ADULT);
    stories.run(
        "update contract set start_date = start_date + 30, company_id = (select company_id from"
            + " contract where id = %d) where id = %d".formatted(signed.id(), draft.id()));

    assertEquals(
        List.of(draft.id(), signed.id()),
        tasks.of(signed.employer(), 1, 20).stream().map(t -> t.contract().id()).toList());
    assertEquals(2, tasks.count(signed.employer()));
    assertEquals(1, tasks.of(signed.employer(), 2, 1).size());
  }

  @Test
  @DisplayName("who has no contract, or no organisation yet, is told that nothing waits")
  void nothing() throws Exception {
    Visitor apprentice = by(stories.somebody(Role.APPRENTICE));
    assertTrue(apprentice.get("fr/a-faire").body().contains("Aucun contrat n’attend"));
    assertEquals(0, tasks.count(stories.somebody(Role.COORDINATOR)));
  }

  @Test
  @DisplayName("the calendar names the day and the occupation, and nobody")
  void calendar() {
    Story story = stories.toSign(ADULT);
    Task task = tasks.of(story.apprentice(), 1, 20).get(0);
    String file = behind(feed.renew(story.apprentice()), Language.DE);

    assertTrue(
        file.contains(
            "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(task.until())),
        file);
    assertTrue(file.contains("SUMMARY:Vertrag unterschreiben: "), file);
    assertFalse(file.contains(story.apprentice().name()), file);

    stories.sign(story, Party.APPRENTICE);
    assertFalse(
        behind(feed.renew(story.apprentice()), Language.DE).contains("VEVENT"), "nothing to do");
  }

  @Test
  @DisplayName("an address for the calendar works without a password until another takes its place")
  void address() throws Exception {
    Account owner = stories.toSign(ADULT).employer();
    Secret first = feed.renew(owner);
    HttpResponse<String> answer = visitor().get("fr/echeances/" + first.word());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));

    Secret second = feed.renew(owner);
    assertEquals(404, visitor().get("fr/echeances/" + first.word()).statusCode());
    assertEquals(200, visitor().get("de/fristen/" + second.word()).statusCode());

    leaving.close(owner.id());
    assertEquals(404, visitor().get("de/fristen/" + second.word()).statusCode());
  }

  @Test
  @DisplayName(
      "before the training begins each for whom it waits is reminded, once where it stands")
  void reminded() throws Exception {
    Story story = stories.toSign(ADULT);
    Story far = stories.toSign(ADULT);
    stories.run("update contract set start_date = current_date + 10 where id = " + story.id());
    stories.run("update contract set start_date = current_date + 60 where id = " + far.id());
    int toApprentice = lettersTo(story.apprentice());
    int toEmployer = lettersTo(story.employer());
    int farAway = lettersTo(far.apprentice());

    reminder.run();
    reminder.run();

    assertEquals(toApprentice + 1, lettersTo(story.apprentice()));
    assertEquals(toEmployer + 1, lettersTo(story.employer()));
    assertEquals(farAway, lettersTo(far.apprentice()));
  }

  @Test
  @DisplayName("a remark at an apprentice's field makes it their turn until it says something else")
  void remarked() {
    Story story = stories.awaiting(ADULT);
    register.returnBecause(
        story.id(),
        Correction.written("", Map.of(Particular.HOME_ADDRESS, "La commune manque.")).orElseThrow(),
        stories.theOfficerOf(ContractStory.CHAMBER));
    assertEquals(List.of("[APPRENTICE, EMPLOYER] mine"), seenBy(story.apprentice()));
    assertEquals(
        List.of(Section.APPRENTICE), tasks.of(story.apprentice(), 1, 20).get(0).toFillIn());

    Map<Particular, String> answers = new EnumMap<>(Answers.all());
    answers.put(Particular.HOME_ADDRESS, "2, rue du Pont, 67000 Strasbourg");
    assertEquals(
        List.of(),
        filling.fillIn(
            story.id(),
            Section.APPRENTICE,
            stories.edition(story.id()),
            answers,
            story.apprentice()));
    assertEquals(List.of("[EMPLOYER]"), seenBy(story.apprentice()));
  }

  @Test
  @DisplayName("a reported end waits for the officer, who is called to it before its last day")
  void ends() throws Exception {
    Story story = registered();
    LocalDate lastDay = stories.contract(story.id()).terms().startDate().plusDays(20);
    assertEquals(
        List.of(),
        ending.report(
            story.id(),
            new EarlyTermination(
                TerminationGround.AGREEMENT_DE, Party.EMPLOYER, LocalDate.now(clock), lastDay, ""),
            story.employer()));
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    assertTrue(kinds(officer, story).contains("END_REPORTED mine until " + lastDay));
    int before = lettersTo(officer);
    decisions.run();
    assertEquals(before, lettersTo(officer), "there is time");

    stories.run(
        "update contract set termination_last_day = current_date + 5 where id = " + story.id());
    decisions.run();
    decisions.run();
    assertEquals(before + 1, lettersTo(officer));
  }

  @Test
  @DisplayName(
      "a guardian's link that runs out is company's and apprentice's task, and each is renewed once")
  void guardiansLink() throws Exception {
    Story story = stories.toSign(MINOR);
    assertEquals(List.of("SIGNING mine"), briefly(story.employer(), story));
    letLinkEnd(story, "2 days");
    assertEquals(List.of("SIGNING mine", "GUARDIAN mine"), briefly(story.employer(), story));
    assertEquals(List.of("SIGNING mine", "GUARDIAN mine"), briefly(story.apprentice(), story));
    assertEquals(List.of("SIGNING"), briefly(story.teacher(), story));
    int before = lettersTo(story.guardian());

    reminder.run();
    reminder.run();

    assertEquals(before + 1, lettersTo(story.guardian()));
    assertEquals(List.of("SIGNING mine"), briefly(story.employer(), story), "a new link is there");

    letLinkEnd(story, "-1 days");
    assertEquals(
        List.of("SIGNING mine", "GUARDIAN mine"), briefly(story.employer(), story), "run out");
    reminder.run();
    reminder.run();
    assertEquals(before + 2, lettersTo(story.guardian()), "the second link is renewed as well");
    assertEquals(List.of("SIGNING mine"), briefly(story.employer(), story));
  }

  private void letLinkEnd(Story story, String in) throws SQLException {
    stories.run(
        """
        update guardian_link set mailed_at = now() - interval '12 days',
          expires_at = now() + interval '%s' where contract_id = %d
            and id = (select max(id) from guardian_link where contract_id = %2$d)
        """
            .formatted(in, story.id()));
  }

  @Test
  @DisplayName(
      "the end of a probation is told to both sides, on the page, in the calendar, by letter")
  void probation() throws Exception {
    Story story = registered();
    assertEquals(
        stories.contract(story.id()).terms().startDate().plusMonths(3).minusDays(1),
        stories.contract(story.id()).probationEnds().orElseThrow());
    stories.run("update contract set probation_ends = current_date + 10 where id = " + story.id());
    assertTrue(briefly(story.employer(), story).contains("PROBATION mine"));
    assertEquals(List.of("PROBATION mine"), briefly(story.apprentice(), story));
    assertFalse(briefly(story.teacher(), story).contains("PROBATION"));
    String page = by(story.apprentice()).get("fr/a-faire").body();
    assertTrue(page.contains("La période d’essai se termine le"), page);
    assertTrue(behind(feed.renew(story.apprentice()), Language.DE).contains("Ende der Probezeit"));
    int toApprentice = lettersTo(story.apprentice());
    int toEmployer = lettersTo(story.employer());

    reminder.run();
    reminder.run();

    assertEquals(toApprentice + 1, lettersTo(story.apprentice()));
    assertEquals(toEmployer + 1, lettersTo(story.employer()));

    stories.run("update contract set edition = edition + 1 where id = " + story.id());
    reminder.run();
    assertEquals(toApprentice + 1, lettersTo(story.apprentice()), "nothing moved");
    stories.run("update contract set edition = edition - 1 where id = " + story.id());
    stories.run("update contract set probation_ends = current_date + 12 where id = " + story.id());
    reminder.run();
    assertEquals(toApprentice + 2, lettersTo(story.apprentice()), "the day moved");
  }

  @Test
  @DisplayName("a term that ends without a result waits for the officer, whom the company tells it")
  void term() throws Exception {
    Story story = registered();
    Account officer = stories.theOfficerOf(ContractStory.CHAMBER);
    assertFalse(briefly(officer, story).contains("RESULT mine"));
    stories.run("update contract set last_day = current_date + 10 where id = " + story.id());
    assertTrue(briefly(story.employer(), story).contains("RESULT"));
    assertFalse(behind(feed.renew(story.employer()), Language.DE).contains("Ergebnis"));
    String page = by(story.employer()).get("fr/a-faire").body();
    assertTrue(page.contains("il est à indiquer à l’organisme compétent"), page);
    assertTrue(briefly(officer, story).contains("RESULT mine"));
    assertTrue(briefly(story.teacher(), story).contains("RESULT"));
    stories.run("update contract set start_date = start_date + 30 where id = " + story.id());
    Story returned = stories.awaiting(ADULT);
    register.returnBecause(
        returned.id(), Correction.written("Das Datum.", Map.of()).orElseThrow(), officer);
    List<Long> inOrder = tasks.of(officer, 1, 10_000).stream().map(t -> t.contract().id()).toList();
    assertTrue(inOrder.contains(returned.id()), "it will come back to the officer");
    assertTrue(
        inOrder.indexOf(story.id()) < inOrder.indexOf(returned.id()),
        "what waits for the officer stands before what waits for others and begins sooner");
    int toOfficer = lettersTo(officer);
    int toEmployer = lettersTo(story.employer());
    reminder.run();
    reminder.run();
    assertEquals(toOfficer + 1, lettersTo(officer));
    assertEquals(toEmployer + 1, lettersTo(story.employer()));

    stories.run("update contract set last_day = current_date - 1 where id = " + story.id());
    assertTrue(briefly(officer, story).contains("RESULT mine"), "passed");
    reminder.run();
    assertEquals(toOfficer + 1, lettersTo(officer), "no letter comes too late");
  }

  private Story registered() {
    Story story = stories.checked(ADULT);
    assertEquals(
        List.of(), register.register(story.id(), stories.theOfficerOf(ContractStory.CHAMBER)));
    return story;
  }

  /** What is to be done in a contract, as someone sees it. */
  private List<String> briefly(Account reader, Story story) {
    return in(story, reader).map(task -> task.kind() + (task.mine() ? " mine" : "")).toList();
  }

  private List<String> kinds(Account reader, Story story) {
    return in(story, reader)
        .map(task -> task.kind() + (task.mine() ? " mine" : "") + " until " + task.until())
        .toList();
  }

  private Stream<Task> in(Story story, Account reader) {
    return tasks.of(reader, 1, 10_000).stream().filter(task -> task.contract().id() == story.id());
  }

  private int lettersTo(Account to) throws SQLException {
    return lettersTo(to.email());
  }

  private int lettersTo(String address) throws SQLException {
    return stories.rows("select 1 from letter where recipient = '%s'".formatted(address)).size();
  }

  private List<String> seenBy(Account reader) {
    return tasks.of(reader, 1, 20).stream()
        .map(
            task ->
                Set.copyOf(task.waitsFor()).stream().sorted().toList()
                    + (task.mine() ? " mine" : ""))
        .toList();
  }

  private String behind(Secret secret, Language language) {
    Optional<byte[]> file = feed.behind(secret.word(), language);
    return new String(file.orElseThrow(), StandardCharsets.UTF_8);
  }

  private Visitor visitor() throws Exception {
    return new Visitor(application.toString());
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = visitor();
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
