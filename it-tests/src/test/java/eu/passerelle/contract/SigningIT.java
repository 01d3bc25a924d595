package eu.passerelle.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contracts signed with codes that are mailed, in the real database. */
@InsideLiberty
class SigningIT {

  private static final int ADULT = 19;
  private static final int MINOR = 16;
  private static final Pattern CODE = Pattern.compile("(?m)^[0-9]{6}$");

  private static final Pattern LINK = Pattern.compile("/signature/[A-Za-z0-9_-]{43}");

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private Signing signing;
  @Inject private Drafting drafting;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("two sign, each with the code from their own mailbox, and the evidence says how")
  void two() throws Exception {
    Story story = stories.toSign(ADULT);
    String employers = codeFor(story, Party.EMPLOYER);
    String apprentices = codeFor(story, Party.APPRENTICE);

    assertEquals(List.of("contract.wrong.code"), sign(story, Party.APPRENTICE, employers));
    assertEquals(List.of(), sign(story, Party.EMPLOYER, employers));
    assertEquals(List.of(), sign(story, Party.APPRENTICE, apprentices));

    assertEquals(
        List.of(
            "EMPLOYER ACCOUNT_AND_CODE SIMPLE " + masked(story.employer().email()),
            "APPRENTICE ACCOUNT_AND_CODE SIMPLE " + masked(story.apprentice().email())),
        stories.rows(
            """
            select party, means, level, code_mailed_to from contract_signature
            where contract_id = %d order by signed_at
            """
                .formatted(story.id())));
  }

  @Test
  @DisplayName(
      "a guardian's code goes to the mailbox of their link, and its subject keeps it secret")
  void guardian() throws Exception {
    Story story = stories.toSign(MINOR);
    Matcher link =
        LINK.matcher(new Post(database).lastTo(story.guardian()).plain().replace('\n', ' '));
    assertTrue(link.find());
    Visitor guardian = new Visitor(application.toString());
    byte[] paper = guardian.take("fr" + link.group() + "/pdf").body();
    assertTrue(new String(paper, ISO_8859_1).startsWith("%PDF-1."), "the contract to keep");
    stories.run("update guardian_link set expires_at = now() where contract_id = " + story.id());
    assertEquals(404, guardian.take("fr" + link.group() + "/pdf").statusCode());
    String code = codeFor(story, Party.GUARDIAN);

    Post.Mail mail = new Post(database).lastTo(story.guardian());
    assertFalse(mail.subject().contains(code), mail.subject());
    assertEquals(List.of(), sign(story, Party.GUARDIAN, code));
    assertEquals(
        List.of("LINK_AND_CODE"),
        stories.rows("select means from contract_signature where contract_id = " + story.id()));
  }

  @Test
  @DisplayName("five wrong answers spend a code for good, and stand in the trail once")
  void fiveWrong() throws Exception {
    Story story = stories.toSign(ADULT);
    stories.know("000001", story, ContractStory.signer(story, Party.EMPLOYER));

    assertEquals(List.of("contract.missing.code"), sign(story, Party.EMPLOYER, "1"));
    for (int i = 0; i < 4; i++) {
      assertEquals(List.of("contract.wrong.code"), sign(story, Party.EMPLOYER, "000000"));
    }
    for (String code : List.of("000000", "000001")) {
      assertEquals(List.of("contract.spent.code"), sign(story, Party.EMPLOYER, code));
    }
    assertFalse(isAwaited(story, Party.EMPLOYER));
    assertEquals(
        List.of("1"),
        stories.rows(
            """
            select count(*) from audit_entry where subject = 'contract' and subject_id = %d
              and act = 'code spent by EMPLOYER' and account_id = %d
            """
                .formatted(story.id(), story.employer().id())));
  }

  @Test
  @DisplayName("answers given at once are counted one by one")
  void wrongAtOnce() throws Exception {
    Story story = stories.toSign(ADULT);
    stories.know("000001", story, ContractStory.signer(story, Party.EMPLOYER));
    Callable<List<String>> wrong = () -> sign(story, Party.EMPLOYER, "000000");

    for (Future<List<String>> answer : threads.invokeAll(List.of(wrong, wrong, wrong, wrong))) {
      assertEquals(List.of("contract.wrong.code"), answer.get());
    }
    assertEquals(List.of("contract.spent.code"), wrong.call());
  }

  @Test
  @DisplayName("a mail goes out once a minute; the newest code counts, for ten minutes")
  void mails() throws Exception {
    Story story = stories.toSign(ADULT);
    String first = codeFor(story, Party.EMPLOYER);
    assertTrue(isAwaited(story, Party.EMPLOYER));
    assertEquals(List.of("contract.justMailed"), ask(story, Party.EMPLOYER));

    mailedEarlier(story, "1 minute");
    String second = codeFor(story, Party.EMPLOYER);
    if (!first.equals(second)) {
      assertEquals(List.of("contract.wrong.code"), sign(story, Party.EMPLOYER, first));
    }

    mailedEarlier(story, "10 minutes");
    assertFalse(isAwaited(story, Party.EMPLOYER));
    assertEquals(List.of("contract.expired.code"), sign(story, Party.EMPLOYER, second));
  }

  @Test
  @DisplayName("a contract that changed meanwhile is not signed with a code of before")
  void otherEdition() throws Exception {
    Story story = stories.toSign(ADULT);
    int seen = stories.edition(story.id());
    stories.know("000001", story, ContractStory.signer(story, Party.APPRENTICE));
    drafting.takeBack(story.id(), story.employer());
    stories.fillIn(story);
    drafting.sendToSchool(story.id(), story.employer());
    drafting.confirmSchoolPlace(story.id(), story.teacher());

    assertFalse(isAwaited(story, Party.APPRENTICE));
    assertEquals(List.of("contract.expired.code"), sign(story, Party.APPRENTICE, "000001"));
    assertEquals(
        List.of("contract.edition"),
        rules(
            signing.sign(
                story.id(), ContractStory.signer(story, Party.APPRENTICE), seen, "000001")));
  }

  @Test
  @DisplayName("nobody is mailed a code whose signature is not asked for")
  void notAsked() throws Exception {
    Story atSchool = stories.drafted(ADULT);
    stories.fillIn(atSchool);
    drafting.sendToSchool(atSchool.id(), atSchool.employer());
    assertEquals(List.of("contract.order"), ask(atSchool, Party.APPRENTICE));

    Story story = stories.toSign(ADULT);
    stories.sign(story, Party.EMPLOYER);
    for (Party party : List.of(Party.EMPLOYER, Party.GUARDIAN)) {
      assertEquals(List.of("contract.signature.notAsked"), ask(story, party));
    }
  }

  @Test
  @DisplayName("the last two who sign at once both sign, and the contract is submitted once")
  void lastTwoAtOnce() throws Exception {
    Story story = stories.toSign(ADULT);
    int before = letters(story);
    stories.know("000001", story, ContractStory.signer(story, Party.EMPLOYER));
    stories.know("000002", story, ContractStory.signer(story, Party.APPRENTICE));

    List<Callable<List<String>>> both =
        List.of(
            () -> sign(story, Party.EMPLOYER, "000001"),
            () -> sign(story, Party.APPRENTICE, "000002"));
    for (Future<List<String>> signed : threads.invokeAll(both)) {
      assertEquals(List.of(), signed.get());
    }

    assertEquals(
        List.of("AWAITING_REGISTRATION"),
        stories.rows("select status from contract where id = " + story.id()));
    assertEquals(
        List.of("2"),
        stories.rows("select count(*) from contract_signature where contract_id = " + story.id()));
    assertEquals(before + 1, letters(story));
  }

  @Test
  @DisplayName("who presses twice signs once, and the code is used up")
  void twice() throws Exception {
    Story story = stories.toSign(ADULT);
    stories.know("000001", story, ContractStory.signer(story, Party.EMPLOYER));
    Callable<List<String>> press = () -> sign(story, Party.EMPLOYER, "000001");

    List<Future<List<String>>> pressed = threads.invokeAll(List.of(press, press));

    List<String> refused = new ArrayList<>(pressed.get(0).get());
    refused.addAll(pressed.get(1).get());
    assertEquals(List.of("contract.signature.notAsked"), refused);
  }

  private String codeFor(Story story, Party party) throws Exception {
    assertEquals(List.of(), ask(story, party));
    Post.Mail mail = new Post(database).lastTo(ContractStory.signer(story, party).email());
    Matcher code = CODE.matcher(mail.plain());
    assertTrue(code.find(), mail.plain());
    return code.group();
  }

  private List<String> ask(Story story, Party party) {
    return rules(
        signing.ask(story.id(), ContractStory.signer(story, party), stories.edition(story.id())));
  }

  private List<String> sign(Story story, Party party, String code) {
    return rules(
        signing.sign(
            story.id(), ContractStory.signer(story, party), stories.edition(story.id()), code));
  }

  private boolean isAwaited(Story story, Party party) {
    return signing.awaitsAnswer(stories.contract(story.id()), ContractStory.signer(story, party));
  }

  private void mailedEarlier(Story story, String by) throws Exception {
    stories.run(
        "update signing_code set mailed_at = mailed_at - interval '%s' where contract_id = %d"
            .formatted(by, story.id()));
  }

  /** How many letters the company has got. */
  private int letters(Story story) throws Exception {
    return Integer.parseInt(
        stories
            .rows(
                "select count(*) from letter where recipient = '%s'"
                    .formatted(story.employer().email()))
            .get(0));
  }

  private static String masked(String email) {
    return email.charAt(0) + "***@example.org";
  }

  private static List<String> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
