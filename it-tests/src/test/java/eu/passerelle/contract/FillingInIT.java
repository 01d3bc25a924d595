package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Country;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sections of a contract, filled in by each party on its pages. */
@InsideLiberty
class FillingInIT {

  private static final int ADULT = 19;

  /** What people paste, and what people try. */
  private static final String MANY =
      "Łódź Ḁ̂ e\u0301 ﬁ ß \uD83E\uDE9A 木工 مرحبا \u202Eabc\u202C \u200B."
          + "'; drop table contract_particular; -- \\' \" % _ ?1 $$"
          + "#{1+1} ${7*7} <script>alert(1)</script> &amp; ]]> {0} {1, date}";

  private static final List<String> STRANGE =
      List.of(MANY, "a\u0000b\u0007c\u001b[31m\u0085d\uFFFE", "9".repeat(299));

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private FillingIn fillingIn;
  @Inject private Drafting drafting;
  @Inject private ContractRegister register;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Test
  @DisplayName("takes whatever is sent as it is, or says at the field what is wrong")
  void strange() throws Exception {
    Story story = stories.drafted(ADULT);
    stories.fillIn(story);
    Visitor employer = by(story.employer());
    Set<AnswerKind> sent = EnumSet.noneOf(AnswerKind.class);
    for (Section section : List.of(Section.COMPANY, Section.WORK)) {
      sent.addAll(sendStrange(employer, story, section, Country.DE));
    }
    stories.run(
        "update contract set status = 'AT_SCHOOL', school_asked = true where id = " + story.id());
    sent.addAll(sendStrange(by(story.teacher()), story, Section.SCHOOL, Country.DE));

    practiceInStrasbourg(story);
    for (Section section :
        List.of(Section.COMPANY, Section.TRAINER, Section.WORK, Section.BENEFITS)) {
      sent.addAll(sendStrange(employer, story, section, Country.FR));
    }
    assertEquals(EnumSet.allOf(AnswerKind.class), sent);
  }

  /** Sends each of them once, through one field of each kind. */
  private Set<AnswerKind> sendStrange(
      Visitor visitor, Story story, Section section, Country practice) throws Exception {
    String page = page(story, section);
    String opened = visitor.open(page);
    Map<AnswerKind, String> fields = new EnumMap<>(AnswerKind.class);
    section.particulars().stream()
        .filter(particular -> particular.isAskedIn(practice))
        .forEach(particular -> fields.putIfAbsent(particular.kind(), particular.name()));
    for (String text : STRANGE) {
      String[] filledIn =
          fields.values().stream().flatMap(name -> Stream.of(name, text)).toArray(String[]::new);
      HttpResponse<String> answer = visitor.submitOpened(page, opened, "section", "save", filledIn);
      boolean isSaid = answer.statusCode() == 200 && answer.body().contains("-error\"");
      assertTrue(isSaid || answer.statusCode() == 302, section + ": " + answer.statusCode());
      if (isSaid) {
        assertFalse(answer.body().contains("<script>alert"), "nothing typed is run");
      }
    }
    return fields.keySet();
  }

  @Test
  @DisplayName("keeps every script exactly as it was written, in fields and in lines")
  void exactly() throws Exception {
    Story story = stories.drafted(ADULT);
    Visitor employer = by(story.employer());

    save(employer, story, Section.TRAINER, "TRAINER_DIPLOMA", MANY, "TRAINER_FIT", "YES");
    save(
        employer,
        story,
        Section.TRAINING,
        "OUTLINE",
        "1\r\n" + MANY + "\r\n3",
        "TRAINING_RECORD",
        "WRITTEN");

    assertEquals(List.of(MANY), value(story, "TRAINER_DIPLOMA"));
    assertEquals(List.of("1\n" + MANY + "\n3"), value(story, "OUTLINE"));
    String shown = employer.get("fr/contrats/" + story.id()).body();
    assertTrue(shown.contains("#{1+1} ${7*7} &lt;script&gt;"), shown);
    assertEquals(200, employer.take("fr/contrats/" + story.id() + "/pdf").statusCode());
  }

  @Test
  @DisplayName("does not take a page of a book for a line")
  void tooLong() throws Exception {
    Story story = stories.drafted(ADULT);
    Visitor employer = by(story.employer());

    HttpResponse<String> line =
        employer.submit(
            page(story, Section.TRAINER), "section", "save", "TRAINER_DIPLOMA", "x".repeat(301));
    assertEquals(200, line.statusCode());
    assertTrue(line.body().contains("300 caractères au plus"), line.body());
    HttpResponse<String> book =
        employer.submit(
            page(story, Section.TRAINER),
            "section",
            "save",
            "TRAINER_DIPLOMA",
            "x".repeat(1 << 20));
    assertEquals(200, book.statusCode());
    assertTrue(book.body().contains("300 caractères au plus"), "said, not failed");
    assertEquals(List.of(), value(story, "TRAINER_DIPLOMA"));
  }

  @Test
  @DisplayName("asks each party its own, shows the others theirs, and the register's to few")
  void whose() throws Exception {
    Story story = stories.toSign(ADULT);
    stories.run("update contract set status = 'RETURNED' where id = " + story.id());
    Map<Section, Account> answering =
        Map.of(
            Section.WORK, story.employer(),
            Section.APPRENTICE, story.apprentice(),
            Section.REGISTER, story.apprentice());
    for (Account reader : List.of(story.employer(), story.apprentice(), story.teacher())) {
      Visitor visitor = by(reader);
      for (Map.Entry<Section, Account> one : answering.entrySet()) {
        HttpResponse<String> page = visitor.get(page(story, one.getKey()));
        boolean isSeen = one.getKey().isAgreed() || reader == story.apprentice();
        assertEquals(isSeen ? 200 : 404, page.statusCode(), one + " " + reader.role());
        assertEquals(one.getValue() == reader, page.body().contains("id=\"save\""), one.toString());
      }
    }
    assertEquals(
        404, by(story.employer()).get("fr/contrats/" + story.id() + "/completer/x").statusCode());
  }

  @Test
  @DisplayName(
      "proposes in the next contract what the company has said of itself, until it is saved")
  void proposed() throws Exception {
    Story story = stories.drafted(ADULT);
    Visitor employer = by(story.employer());
    save(
        employer,
        story,
        Section.COMPANY,
        "EMPLOYER_BETRIEBSNUMMER",
        "150 273 65",
        "EMPLOYER_AGS",
        "08317057",
        "EMPLOYER_BRANCH",
        "Holzbau");

    Story next = stories.drafted(ADULT);
    stories.run(
        "update contract set company_id = (select company_id from contract where id = %d) where id = %d"
            .formatted(story.id(), next.id()));

    assertTrue(employer.get(page(next, Section.COMPANY)).body().contains("15027365"));
    assertEquals(List.of(), value(next, "EMPLOYER_BETRIEBSNUMMER"));
  }

  @Test
  @DisplayName("of two who fill in one section at once the second is told; other sections are free")
  void twoAtOnce() throws Exception {
    Story story = stories.drafted(ADULT);
    int seen = stories.edition(story.id());

    assertEquals(List.of(), fillIn(story, Section.WORK, seen, story.employer()));
    assertEquals(List.of(), fillIn(story, Section.APPRENTICE, seen, story.apprentice()));
    assertEquals(List.of(), stories.fillIn(story, seen));
    assertEquals(
        List.of("contract.edited"),
        fillIn(story, Section.WORK, seen, story.employer()).stream().map(Refusal::rule).toList());
  }

  private List<Refusal> fillIn(Story story, Section section, int seen, Account account) {
    return fillingIn.fillIn(story.id(), section, seen, Answers.all(), account);
  }

  @Test
  @DisplayName("is on the trail, section by section, with the names of fields and no answers")
  void trail() throws Exception {
    Story story = stories.drafted(ADULT);
    fillIn(story, Section.WORK, stories.edition(story.id()), story.employer());

    assertEquals(
        List.of("edition 2, WORK"),
        stories.rows(
            "select detail from audit_entry where act = 'section filled in' and subject_id = "
                + story.id()));
  }

  @Test
  @DisplayName("is asked of the apprentice by one mail when the contract is drafted")
  void oneMail() throws Exception {
    Story story = stories.drafted(ADULT);

    Post.Mail mail = new Post(database).lastTo(story.apprentice().email());
    assertTrue(mail.subject().startsWith("Ton contrat se prépare"), mail.subject());
    assertEquals(
        List.of("1"),
        stories.rows(
            "select count(*) from letter where recipient = '" + story.apprentice().email() + "'"));
  }

  @Test
  @DisplayName("is done before the school is asked, and by the school before it says yes")
  void before() throws Exception {
    Story story = stories.drafted(ADULT);
    stories.fillIn(story, stories.edition(story.id()));
    List<String> rules =
        drafting.sendToSchool(story.id(), story.employer()).stream().map(Refusal::rule).toList();
    assertTrue(rules.contains("contract.missing.EMPLOYER_BETRIEBSNUMMER"), rules.toString());
    assertTrue(rules.contains("contract.missing.HOME_ADDRESS"), rules.toString());

    stories.fillIn(story);
    stories.run(
        "delete from contract_particular where name = 'SCHOOL_UAI' and contract_id = "
            + story.id());
    assertEquals(List.of(), drafting.sendToSchool(story.id(), story.employer()));
    assertTrue(
        drafting.confirmSchoolPlace(story.id(), story.teacher()).stream()
            .anyMatch(refusal -> refusal.rule().equals("contract.missing.SCHOOL_UAI")));
  }

  @Test
  @DisplayName("shows what an officer asks to put right at its field, to whoever fills it in")
  void remarks() throws Exception {
    Story story = stories.awaiting(ADULT);
    Map<Correctable, String> comments =
        Map.of(
            Particular.DAILY_HOURS, "Zu lang.",
            Particular.SEX, "Bitte <b>prüfen</b>.",
            Particular.RHYTHM, "Welche Wochen?");
    assertEquals(
        List.of(),
        register.returnBecause(
            story.id(),
            Correction.written("", comments).orElseThrow(),
            stories.theOfficerOf(ContractStory.CHAMBER)));

    Visitor employer = by(story.employer());
    assertTrue(has(employer, page(story, Section.WORK), "id=\"DAILY_HOURS-remark\">Zu lang."));
    String seen = employer.get("fr/contrats/" + story.id()).body();
    assertTrue(seen.contains("Zu lang.") && seen.contains("Welche Wochen?"), seen);
    assertFalse(seen.contains("prüfen"), "what only the register asks is no company's business");
    Visitor apprentice = by(story.apprentice());
    assertTrue(
        has(
            apprentice,
            page(story, Section.REGISTER),
            "id=\"SEX-remark\">Bitte &lt;b&gt;prüfen&lt;/b&gt;."));
    Post post = new Post(database);
    assertFalse(post.lastTo(story.employer().email()).plain().contains("prüfen"));
    assertTrue(post.lastTo(story.apprentice().email()).plain().contains("prüfen"));

    assertEquals(List.of(), drafting.sendToSchool(story.id(), story.employer()));
    assertTrue(
        has(
            by(story.teacher()),
            page(story, Section.SCHOOL),
            "id=\"RHYTHM-remark\">Welche Wochen?"));
    assertTrue(post.lastTo(story.teacher().email()).plain().contains("Welche Wochen?"));
  }

  private static boolean has(Visitor visitor, String page, String words) throws Exception {
    return visitor.get(page).body().contains(words);
  }

  private void practiceInStrasbourg(Story story) throws Exception {
    stories.run(
        """
        update contract set status = 'DRAFT', theory = 'DE',
          place_id = (select id from place where name = 'Strasbourg') where id = %d
        """
            .formatted(story.id()));
  }

  private void save(Visitor visitor, Story story, Section section, String... filledIn)
      throws Exception {
    HttpResponse<String> answer = visitor.submit(page(story, section), "section", "save", filledIn);
    assertEquals(302, answer.statusCode(), answer.body());
  }

  private List<String> value(Story story, String name) throws Exception {
    return stories.rows(
        "select value from contract_particular where name = '%s' and contract_id = %d"
            .formatted(name, story.id()));
  }

  private static String page(Story story, Section section) {
    return "fr/contrats/" + story.id() + "/completer/" + section.address();
  }

  private Visitor by(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
