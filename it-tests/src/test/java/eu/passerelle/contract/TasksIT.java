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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private int lettersTo(Account to) throws SQLException {
    return stories.rows("select 1 from letter where recipient = '%s'".formatted(to.email())).size();
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
