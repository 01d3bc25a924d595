package eu.passerelle.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Secret;
import eu.passerelle.event.Enrolment;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A job-dating from two to four: a carpenter in the hall, an electrician, Emma and Jonas. */
@InsideLiberty
class InterviewIT {

  private static final List<Language> BOTH = List.of(Language.FR, Language.DE);
  private static final LocalTime TWO = LocalTime.of(14, 0);

  /** How many wait for others in the database. */
  private static final String WAITING = "select count(*) from pg_locks where not granted";

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private InterviewDesk desk;
  @Inject private Computing computing;
  @Inject private Attending attending;
  @Inject private Forgetting forgetting;
  @Inject private Enrolment enrolment;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String mark = UUID.randomUUID().toString();
  private Account coordinator;
  private long event;

  @BeforeEach
  void aJobDating() {
    coordinator = market.coordinator();
    market.run("insert into edition values (2031) on conflict do nothing");
    event =
        number(
            """
            insert into event (version, edition_year, kind, title_written_in, title_fr,
              description_written_in, description_fr, spoken, starts_at, ends_at, zone, place_id,
              address, organiser_id, audiences, status)
            select 0, 2031, 'FAIR', 'FR', 'Rencontres', 'FR', 'Dix minutes pour se plaire.',
              '{FR,DE}', '2031-03-03 14:00 Europe/Paris', '2031-03-03 16:00 Europe/Paris',
              'Europe/Paris', (select id from place where name = 'Kehl'), 'Stadthalle', id,
              '{APPRENTICES,COMPANIES,PARENTS}', 'PUBLISHED'
            from organisation where slug = 'region-grand-est' returning id
            """);
  }

  @AfterEach
  void leaveNoTrace() {
    market.run("delete from job_dating where event_id = " + event);
    market.run("delete from registration where event_id = " + event);
    market.run("delete from event where id = " + event);
  }

  @Test
  @DisplayName("goes from the coordination's page over everyone's link to a time for each")
  void wholeWay() throws Exception {
    String holzbau = comes("Petra Holz", "COMPANIES");
    String emma = comes("Emma Frontière", "APPRENTICES");
    Visitor camille = signedIn(coordinator);
    Visitor anyone = new Visitor(application.toString());
    assertEquals(404, anyone.get("fr/evenements/entretiens/" + emma).statusCode());

    String page = "fr/coordination/evenements/" + event + "/entretiens";
    assertEquals(
        302,
        camille
            .submit(page, "rhythm", "rhythm_submit", "minutes", "10", "pause", "5", "walk", "5")
            .statusCode());
    HttpResponse<String> said =
        anyone.submit(
            "fr/evenements/entretiens/" + holzbau,
            "say",
            "say_submit",
            "company",
            "Grenze Holzbau",
            "tables",
            "1",
            "from",
            "14:30",
            "until",
            "16:00",
            "languages",
            "FR");
    assertEquals(302, said.statusCode(), said.body());
    String stand = market.one("select id from stand where event_id = " + event);
    String form = anyone.get("de/veranstaltungen/gespraeche/" + emma).body();
    assertTrue(form.contains("Grenze Holzbau"), form);
    assertEquals(
        302,
        anyone
            .submit(
                "de/veranstaltungen/gespraeche/" + emma,
                "say",
                "say_submit",
                "from",
                "14:00",
                "until",
                "16:00",
                "languages",
                "FR",
                "wish1",
                stand)
            .statusCode());

    assertEquals(302, camille.submit(page, "compute", "compute_submit").statusCode());
    String timetable = camille.get(page).body();
    assertTrue(timetable.contains("Emma"), timetable);
    assertFalse(timetable.contains("Frontière"));
    assertTrue(anyone.get("fr/evenements/annuler/" + emma).body().contains(emma));
    String hers = anyone.get("fr/evenements/entretiens/" + emma).body();
    assertTrue(hers.replaceAll("\\s", " ").contains("Grenze Holzbau"), hers);
    assertTrue(anyone.get("fr/evenements/entretiens/" + holzbau).body().contains("· Emma"));

    HttpResponse<String> file = anyone.get("fr/evenements/entretiens/" + emma + "/agenda");
    assertTrue(file.body().contains("SUMMARY:Entretien : Grenze Holzbau".replace(" :", "\u202F:")));
    assertTrue(file.body().contains("DTSTART:20310303T1330"), file.body());
  }

  @Test
  @DisplayName("keeps what is fixed, leaves out what was taken out, and frees it again")
  void repaired() {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    String emma = comes("Emma Frontière", "APPRENTICES");
    String jonas = comes("Jonas Grenze", "APPRENTICES");
    long stand = says(holzbau, "Holzbau", LocalTime.of(16, 0));
    wishes(emma, stand);
    wishes(jonas, stand);
    compute();
    assertEquals(2, plan().timed().size());
    Interview hers = interviewOf("Emma");

    LocalTime late = LocalTime.of(15, 45);
    assertEquals(List.of(), desk.move(event, hers.id(), Optional.of(late)));
    desk.takeOut(event, interviewOf("Jonas").id());
    compute();
    assertEquals(late, interviewOf("Emma").startsAt().orElseThrow());
    assertTrue(interviewOf("Jonas").startsAt().isEmpty());
    assertEquals(1, plan().meetingNobody().size());

    desk.release(event, interviewOf("Jonas").id());
    compute();
    assertTrue(interviewOf("Jonas").startsAt().isPresent());
    desk.fix(event, interviewOf("Jonas").id());
    assertTrue(interviewOf("Jonas").isFixed());
  }

  @Test
  @DisplayName("does not move an interview against a rule, and says which")
  void refused() throws Exception {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    String emma = comes("Emma Frontière", "APPRENTICES");
    long stand = says(holzbau, "Holzbau", LocalTime.of(15, 0));
    wishes(emma, stand);
    compute();
    long interview = interviewOf("Emma").id();

    assertEquals(
        List.of("interview.standThere"),
        desk.move(event, interview, Optional.of(LocalTime.of(15, 30))).stream()
            .map(r -> r.rule())
            .toList());
    Visitor camille = signedIn(coordinator);
    String page = "de/koordination/veranstaltungen/" + event + "/gespraeche";
    camille.submit(
        page, "timetable", "pressed", "act", "move-" + interview, "to-" + interview, "15:30");
    assertTrue(camille.get(page).body().contains("Der Betrieb ist um diese Zeit nicht da."));

    says(holzbau, "Holzbau", LocalTime.of(14, 10));
    desk.move(event, interview, Optional.of(TWO));
    assertEquals(List.of(), desk.conflicts(plan()));
    attending.comes(
        holzbau,
        new Attending.StandSaid(
            "Holzbau", 1, new Presence(LocalTime.of(15, 0), LocalTime.of(16, 0)), BOTH, List.of()));
    assertEquals(List.of("standThere"), desk.conflicts(plan()));
  }

  @Test
  @DisplayName("says so where an interview or a time is not there, and changes nothing")
  void notThere() throws Exception {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    wishes(comes("Emma Frontière", "APPRENTICES"), says(holzbau, "Holzbau", LocalTime.of(16, 0)));
    compute();
    long before = interviewOf("Emma").id();
    LocalTime at = interviewOf("Emma").startsAt().orElseThrow();
    assertEquals("interview.noSuchTime", moved(before, Optional.of(LocalTime.of(14, 7))));
    assertEquals("interview.noSuchTime", moved(before, Optional.empty()));
    Visitor camille = signedIn(coordinator);
    String page = "de/koordination/veranstaltungen/" + event + "/gespraeche";
    camille.submit(page, "timetable", "pressed", "act", "move-" + before, "to-" + before, "7");
    assertTrue(camille.get(page).body().contains("Um diese Zeit beginnt kein Gespräch."));
    assertEquals(Optional.of(at), interviewOf("Emma").startsAt());

    compute();
    assertEquals("interview.gone", moved(before, Optional.of(TWO)));
    for (String act : List.of("fix", "takeOut", "release", "move")) {
      camille.submit(
          page, "timetable", "pressed", "act", act + "-" + before, "to-" + before, "14:00");
      String said = camille.get(page).body();
      assertTrue(said.contains("Dieses Gespräch steht nicht mehr im Zeitplan"), act);
    }
    assertEquals(Optional.of(at), interviewOf("Emma").startsAt());
    assertFalse(interviewOf("Emma").isFixed());
  }

  private String moved(long interview, Optional<LocalTime> to) {
    return desk.move(event, interview, to).stream()
        .map(Refusal::rule)
        .collect(Collectors.joining());
  }

  @Test
  @DisplayName("is computed without holding up anyone, and not kept if someone says something new")
  void meanwhile() {
    open();
    String emma = comes("Emma Frontière", "APPRENTICES");
    String jonas = comes("Jonas Grenze", "APPRENTICES");
    long stand = says(comes("Holzbau", "COMPANIES"), "Holzbau", LocalTime.of(16, 0));
    wishes(emma, stand);
    assertEquals(
        Optional.of("interview.changed"),
        computedWhile(
            () -> {
              assertEquals(Status.STATUS_NO_TRANSACTION, transactionStatus());
              wishes(jonas, stand);
            }));
    assertFalse(plan().jobDating().isComputed());
    assertEquals(0, plan().timed().size());

    compute();
    assertTrue(plan().jobDating().isComputed());
    assertEquals(2, plan().timed().size());
  }

  @Test
  @DisplayName("is not kept if someone gives up their seat while it is computed, or takes it again")
  void givenUpMeanwhile() {
    open();
    String emma = comes("Emma Frontière", "APPRENTICES");
    String jonas = comes("Jonas Grenze", "APPRENTICES");
    String elektro = comes("Elektro", "COMPANIES");
    long stand = says(comes("Holzbau", "COMPANIES"), "Holzbau", LocalTime.of(16, 0));
    says(elektro, "Elektro", LocalTime.of(16, 0));
    wishes(emma, stand);
    wishes(jonas, stand);
    for (String leaving : List.of(emma, elektro)) {
      assertEquals(
          Optional.of("interview.changed"), computedWhile(() -> enrolment.cancel(leaving)));
      assertEquals(0, plan().timed().size());
    }
    String takesItAgain = "update registration set status = 'CONFIRMED' where email like '%s@%%'";
    assertEquals(
        Optional.of("interview.changed"),
        computedWhile(() -> market.run(takesItAgain.formatted(emma))));

    String mother = comes("Marie Mère", "PARENTS");
    assertEquals(Optional.empty(), computedWhile(() -> enrolment.cancel(mother)));
    assertEquals(2, plan().timed().size());
  }

  /** Computes, and something is done meanwhile; the rule by which it is not kept, if one. */
  private Optional<String> computedWhile(Runnable meanwhile) {
    TimetableSolver interrupted =
        new TimetableSolver() {
          @Override
          Timetable solved(Timetable timetable) {
            meanwhile.run();
            return super.solved(timetable);
          }
        };
    return new Computing(desk, interrupted).compute(event, coordinator).map(Refusal::rule);
  }

  @Test
  @DisplayName("is not computed where that would hold a transaction open")
  void outsideTransactions() throws Exception {
    open();
    transaction.begin();
    try {
      assertThrows(TransactionalException.class, () -> computing.compute(event, coordinator));
    } finally {
      transaction.rollback();
    }
  }

  private int transactionStatus() {
    try {
      return transaction.getStatus();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("is kept as it is by hand while it was computed")
  void repairedMeanwhile() {
    open();
    long stand = says(comes("Holzbau", "COMPANIES"), "Holzbau", LocalTime.of(16, 0));
    wishes(comes("Emma Frontière", "APPRENTICES"), stand);
    compute();
    long interview = interviewOf("Emma").id();
    JobDatingPlan read = plan();
    TimetableSolver solver = new TimetableSolver();
    assertEquals(Optional.empty(), desk.takeOut(event, interview));
    assertEquals(
        Optional.of("interview.changed"),
        desk.keep(read, solver.solved(read.timetable()), coordinator).map(Refusal::rule));
    assertEquals(interview, interviewOf("Emma").id());
    assertTrue(interviewOf("Emma").startsAt().isEmpty());
  }

  @Test
  @DisplayName("has who says something wait for the coordination, and not fail")
  void waits() throws Exception {
    open();
    String emma = comes("Emma Frontière", "APPRENTICES");
    long stand = says(comes("Holzbau", "COMPANIES"), "Holzbau", LocalTime.of(16, 0));
    Future<?> wish;
    transaction.begin();
    try {
      desk.standIn(event, Map.of(stand, "Salle 2"));
      wish = executor.submit(() -> wishes(emma, stand));
      while (!wish.isDone() && market.one(WAITING).equals("0")) {
        Thread.onSpinWait();
      }
    } finally {
      transaction.commit();
    }
    wish.get();
    assertEquals(1, plan().wished());
    assertEquals("Salle 2", plan().stands().get(0).room());
  }

  @Test
  @DisplayName("forgets its times with the rhythm they were computed for, and mails none of them")
  void otherRhythm() throws Exception {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    String emma = comes("Emma Frontière", "APPRENTICES");
    String jonas = comes("Jonas Grenze", "APPRENTICES");
    long stand = says(holzbau, "Holzbau", LocalTime.of(16, 0));
    wishes(emma, stand);
    wishes(jonas, stand);
    compute();
    LocalTime quarterPast = LocalTime.of(14, 15);
    if (interviewOf("Jonas").startsAt().filter(quarterPast::equals).isPresent()) {
      desk.move(event, interviewOf("Jonas").id(), Optional.of(LocalTime.of(15, 0)));
    }
    assertEquals(List.of(), desk.move(event, interviewOf("Emma").id(), Optional.of(quarterPast)));
    desk.release(event, interviewOf("Jonas").id());
    assertFalse(desk.open(event, Rhythm.USUAL, coordinator), "the same as before");
    assertEquals(2, plan().timed().size());

    Visitor camille = signedIn(coordinator);
    String page = "de/koordination/veranstaltungen/" + event + "/gespraeche";
    assertTrue(camille.get(page).body().contains("entfallen die berechneten Zeiten"));
    camille.submit(page, "rhythm", "rhythm_submit", "minutes", "20", "pause", "5", "walk", "5");
    String said = camille.get(page).body();
    assertTrue(said.contains("Die bisherigen Zeiten gelten nicht mehr"), said);
    assertFalse(plan().jobDating().isComputed());
    assertEquals(
        List.of("Emma"), plan().timed().stream().map(i -> i.seeker().givenName()).toList());
    desk.write(event, coordinator);
    String mail = new Post(database).lastTo(emma + "@example.org").plain();
    assertTrue(mail.contains("quelles langues tu parles"), mail);

    compute();
    assertEquals(List.of(), desk.conflicts(plan()));
    assertEquals(Optional.of(quarterPast), interviewOf("Emma").startsAt());
    assertFalse(
        interviewOf("Jonas").startsAt().orElseThrow().isBefore(LocalTime.of(14, 35)), "after her");
    desk.release(event, interviewOf("Emma").id());
    assertEquals(1, plan().interviews().size());
  }

  @Test
  @DisplayName("is without who has given up the seat")
  void givenUp() {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    String emma = comes("Emma Frontière", "APPRENTICES");
    long stand = says(holzbau, "Holzbau", LocalTime.of(16, 0));
    wishes(emma, stand);
    compute();
    enrolment.cancel(emma);
    assertTrue(attending.behind(emma).isEmpty());
    assertEquals(0, plan().timed().size());
    assertEquals(List.of(), attending.behind(holzbau).orElseThrow().interviews());
    compute();
    assertEquals(0, plan().interviews().size());
  }

  @Test
  @DisplayName(
      "is written about once to everyone who has a part in it, each with a link that works")
  void letters() throws Exception {
    open();
    String emma = comes("Emma Frontière", "APPRENTICES");
    String mother = comes("Marie Mère", "PARENTS");
    Visitor camille = signedIn(coordinator);
    String page = "fr/coordination/evenements/" + event + "/entretiens";
    String opened = camille.open(page);
    String once = UUID.randomUUID().toString();
    for (int press = 0; press < 2; press++) {
      assertEquals(
          302,
          camille.submitOpened(page, opened, "write", "write_submit", "once", once).statusCode());
    }
    assertEquals("1", lettersTo(emma));
    assertEquals("0", lettersTo(mother));
    String mail = new Post(database).lastTo(emma + "@example.org").plain();
    assertTrue(mail.contains("quelles langues tu parles"), mail);
    Matcher link = Pattern.compile("fr/evenements/entretiens/(\\S+)").matcher(mail);
    assertTrue(link.find(), mail);
    assertTrue(attending.behind(link.group(1)).isPresent());

    compute();
    desk.write(event, coordinator);
    assertTrue(
        new Post(database).lastTo(emma + "@example.org").plain().contains("tes rendez-vous"));
  }

  private String lettersTo(String word) {
    return market.one("select count(*) from letter where recipient = '" + word + "@example.org'");
  }

  @Test
  @DisplayName("is over for everyone where the event is called off")
  void calledOff() throws Exception {
    open();
    String emma = comes("Emma Frontière", "APPRENTICES");
    market.run("update event set status = 'CANCELLED' where id = " + event);
    assertTrue(attending.behind(emma).isEmpty());
    String page = "fr/coordination/evenements/" + event + "/entretiens";
    assertEquals(404, signedIn(coordinator).get(page).statusCode());
  }

  @Test
  @DisplayName("asks the database no more for many people than for few")
  void statements() throws Exception {
    open();
    String holzbau = comes("Holzbau", "COMPANIES");
    long stand = says(holzbau, "Holzbau", LocalTime.of(16, 0));
    wishes(comes("Emma Frontière", "APPRENTICES"), stand);
    compute();
    Visitor camille = signedIn(coordinator);
    String page = "fr/coordination/evenements/" + event + "/entretiens";
    String hers = "fr/evenements/entretiens/" + holzbau;
    long few = market.statementsFor(() -> camille.get(page));
    long fewOfHers = market.statementsFor(() -> camille.get(hers));
    for (int i = 0; i < 6; i++) {
      wishes(comes("Kim" + i + " Grenze", "APPRENTICES"), stand);
      says(comes("Betrieb " + i, "COMPANIES"), "Betrieb " + i, LocalTime.of(15, 0));
    }
    compute();
    assertEquals(few, market.statementsFor(() -> camille.get(page)));
    assertEquals(fewOfHers, market.statementsFor(() -> camille.get(hers)));
  }

  @Test
  @DisplayName("is erased half a year after the event")
  void forgotten() {
    open();
    comes("Emma Frontière", "APPRENTICES");
    forgetting.run();
    assertTrue(desk.plan(event).isPresent());
    market.run(
        "update event set starts_at = now() - interval '7 months',"
            + " ends_at = now() - interval '190 days' where id = "
            + event);
    forgetting.run();
    assertTrue(desk.plan(event).isEmpty());
  }

  @Test
  @DisplayName("is told to nobody else")
  void closed() throws Exception {
    open();
    Visitor anyone = new Visitor(application.toString());
    String page = "fr/coordination/evenements/" + event + "/entretiens";
    assertEquals(302, anyone.get(page).statusCode());
    assertEquals(403, signedIn(market.employerIn("Kehl")).get(page).statusCode());
    for (String word : List.of("unknown", comes("Marie Mère", "PARENTS"))) {
      assertEquals(404, anyone.get("fr/evenements/entretiens/" + word).statusCode());
      assertEquals(404, anyone.get("fr/evenements/entretiens/" + word + "/agenda").statusCode());
    }
  }

  @Test
  @DisplayName("puts each company into the room that the coordination says")
  void rooms() throws Exception {
    open();
    long stand = says(comes("Holzbau", "COMPANIES"), "Holzbau", LocalTime.of(16, 0));
    Visitor camille = signedIn(coordinator);
    String page = "fr/coordination/evenements/" + event + "/entretiens";
    camille.submit(page, "rooms", "rooms_submit", "room-" + stand, "Salle 2");
    assertEquals("Salle 2", market.one("select room from stand where id = " + stand));
  }

  private void compute() {
    assertEquals(Optional.empty(), computing.compute(event, coordinator));
  }

  private void open() {
    desk.open(event, Rhythm.USUAL, coordinator);
  }

  /** Someone registers and has a seat; the word of their link. */
  private String comes(String name, String audience) {
    String word = name.replaceAll("\\W", "") + "-" + mark;
    long registration =
        number(
            """
            insert into registration (version, event_id, name, email, language, audience, status,
              mailed_at, confirmed_at)
            values (0, %d, '%s', '%s@example.org', 'FR', '%s', 'CONFIRMED', now(), now())
            returning id
            """
                .formatted(event, name, word, audience));
    market.run(
        "insert into registration_link (hash, registration_id, purpose) values ('%s', %d, 'CANCEL')"
            .formatted(Secret.hash(word), registration));
    return word;
  }

  private long says(String word, String company, LocalTime until) {
    attending.comes(
        word, new Attending.StandSaid(company, 1, new Presence(TWO, until), BOTH, List.of()));
    return attending.behind(word).orElseThrow().stand().orElseThrow().id();
  }

  private void wishes(String word, long stand) {
    attending.comes(
        word,
        new Attending.SeekerSaid(
            new Presence(TWO, LocalTime.of(16, 0)), BOTH, List.of(stand, stand)));
  }

  private JobDatingPlan plan() {
    return desk.plan(event).orElseThrow();
  }

  private Interview interviewOf(String givenName) {
    return plan().interviews().stream()
        .filter(interview -> interview.seeker().givenName().equals(givenName))
        .findFirst()
        .orElseThrow();
  }

  private long number(String sql) {
    return Long.parseLong(market.one(sql));
  }

  private Visitor signedIn(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
