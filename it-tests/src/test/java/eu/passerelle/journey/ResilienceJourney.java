package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What happens when a machine fails: nothing is half done, nothing is lost, it goes on by itself.
 * Nobody else is there meanwhile, since all others need what it stops.
 */
@ResourceLock(World.NAME)
@Order(World.ALONE)
class ResilienceJourney {

  private static final String ADULT = "2000-03-14";
  private static final String REGISTERED = "contrat est enregistré";

  private static World world;
  private static Village village;
  private static Person officer;

  @BeforeAll
  static void peopleTheVillage() {
    world = World.get();
    village = Village.in(world);
    officer = new Person(Village.email("chamber"), Language.FR);
    officer.signIn();
  }

  @AfterAll
  static void leave() {
    officer.leave();
  }

  @Test
  @DisplayName("a power cut in the middle of a registration undoes it whole; then it works, once")
  void powerCut() throws Exception {
    long mailed = world.countMailedTo(Village.email("apprentice"), REGISTERED);
    Interrupted registration = new Interrupted(world::killApplication);
    world.startApplication();

    registration.leftNothing();
    registration.isDoneOnce(); // by the officer of before, still signed in
    World.await(
        () -> world.countMailedTo(Village.email("apprentice"), REGISTERED) == mailed + 2,
        "the apprentice is not told");
  }

  @Test
  @DisplayName(
      "a database that restarts undoes the registration under way, pages say so politely;"
          + " then all goes on, signed in too")
  void databaseRestarts() throws Exception {
    long process = world.liberty().process().pid();
    Interrupted registration = new Interrupted(world::stopDatabase);
    try {
      assertFalse(world.liberty().ready());
      for (Language language : Language.values()) {
        Person visitor = new Person(Village.email("visitor"), language);
        saysSorry(visitor, "offer/offers");
        visitor.leave();
      }
      saysSorry(officer, "contract/queue");
    } finally {
      world.startDatabase();
    }
    World.await(world.liberty()::ready, "the application does not find its database again");

    assertEquals(process, world.liberty().process().pid());
    assertEquals(200, officer.page().reload().status());
    assertTrue(officer.address().endsWith("/contrats-a-enregistrer"), "still signed in");
    registration.leftNothing();
    registration.isDoneOnce();
  }

  /** A registration that waits for its number when something fails. */
  private static final class Interrupted {

    private final long contract = checked();
    private final long number;
    private final long letters;

    /** One was registered before, so that there is a number to wait for. */
    Interrupted(Failure failure) throws Exception {
      register(checked());
      number = lastNumber();
      letters = letters();
      try (Connection holder = village.connection();
          PreparedStatement hold =
              holder.prepareStatement(
                  "select 1 from register_counter where organisation_id = ? for update")) {
        holder.setAutoCommit(false);
        hold.setLong(1, village.chamber);
        hold.execute();
        officer.open("contract/review", Map.of("id", String.valueOf(contract)));
        officer.page().evaluate("() => { document.getElementById('register').click(); }");
        World.await(
            () -> village.number("select count(*) from pg_locks where not granted") > 0,
            "the registration does not wait for its number");
        failure.happens();
      }
    }

    void leftNothing() {
      assertEquals(
          "AWAITING_REGISTRATION",
          village.text("select status from contract where id = ?", contract));
      assertEquals(number, lastNumber());
      assertEquals(letters, letters());
      assertEquals(
          0,
          village.number(
              "select count(*) from audit_entry where subject = 'contract' and subject_id = ?",
              contract));
    }

    void isDoneOnce() {
      register(contract);
      assertEquals(number + 1, lastNumber());
      assertTrue(
          village
              .text("select register_number from contract where id = ?", contract)
              .endsWith("-%d-%05d".formatted(Year.now().getValue(), number + 1)));
    }

    private static long letters() {
      return village.number("select count(*) from letter");
    }
  }

  private interface Failure {

    void happens() throws Exception;
  }

  @Test
  @DisplayName(
      "letters wait while the mail server is away, for six days even, and go once when it is back")
  void mailServerIsAway() throws Exception {
    String waiting = Village.email("forgetful");
    village.newcomer("forgetful");

    world.stopMail();
    try {
      Person person = new Person(waiting, Language.FR);
      person.open("account/forgotten");
      person.fill("email", waiting);
      person.press("mail");
      assertTrue(person.address().endsWith("/compte/message-envoye"), person.address());
      person.leave();
      World.await(
          () ->
              village.number(
                      "select count(*) from letter where recipient = ? and attempts > 0", waiting)
                  == 1,
          "nobody tried to deliver");
      village.change(
          "update letter set created_at = now() - interval '6 days', attempts = 600,"
              + " next_attempt_at = now() where recipient = ?",
          waiting);
      World.await(
          () ->
              village.number(
                      "select count(*) from letter where recipient = ? and attempts > 600", waiting)
                  == 1,
          "nobody tried to deliver any more");
      assertEquals(0, village.number("select count(given_up_at) from letter"));
      village.change("update letter set next_attempt_at = now() where recipient = ?", waiting);
    } finally {
      world.startMail();
    }

    World.await(() -> world.countMailedTo(waiting, "") == 1, "the letter did not come");
    World.await(
        () ->
            village.number(
                    "select count(*) from letter where delivered_at is null and given_up_at is null")
                == 0,
        "letters are left in the outbox");
    assertEquals(1, world.countMailedTo(waiting, ""));
  }

  private static long checked() {
    long contract = village.contract("AWAITING_REGISTRATION", ADULT);
    village.check(contract);
    return contract;
  }

  private static void register(long contract) {
    officer.open("contract/review", Map.of("id", String.valueOf(contract)));
    officer.press("register");
    World.await(
        () ->
            village.text("select status from contract where id = ?", contract).equals("REGISTERED"),
        "not registered; the page says: " + officer.page().innerText("main"));
  }

  private static long lastNumber() {
    return village.number(
        "select last_number from register_counter where organisation_id = ?", village.chamber);
  }

  private static void saysSorry(Person reader, String view) {
    Response answer =
        reader
            .page()
            .navigate(world.address() + Routes.TABLE.address(reader.language(), view, Map.of()));
    String said = reader.page().content();
    assertTrue(answer.status() >= 500, said);
    assertTrue(
        List.of("Quelque chose n’a pas marché chez nous", "Bei uns ist etwas schiefgegangen")
            .contains(reader.page().innerText("h1")),
        said);
    assertFalse(said.contains("Exception"), said);
  }
}
