package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** What the coordination does in a journey: invites to an event, and reads how far it has come. */
final class Coordination {

  private static final Subject CONFIRM =
      new Subject("Confirme ton inscription", "Bestätige deine Anmeldung");
  private static final Subject SEAT =
      new Subject("Ta place est réservée", "Dein Platz ist reserviert");
  private static final Subject WAITING = new Subject("Liste d’attente", "Warteliste");
  private static final Subject MOVED_UP =
      new Subject("Une place s’est libérée", "Ein Platz für dich ist frei");
  private static final Subject SURVEY = new Subject("Six mois après", "Ein halbes Jahr danach");

  /** The subject of a letter in the language of who gets it. */
  private record Subject(String french, String german) {

    String to(Person reader) {
      return reader.language() == Language.FR ? french : german;
    }
  }

  private final Person coordinator;
  private final String title;
  private final String event;

  private Coordination(Person administrator, Story story) {
    coordinator = new Person(story.email("koordination"), Language.DE);
    title = "Forum beider Ufer " + story.letter();
    coordinator.signUp(
        "coordinator",
        "Clara",
        "Brücke " + story.letter(),
        () -> coordinator.chooseNamed("partner", "Region Grand Est"));
    administrator.admit(coordinator);
    coordinator.signIn();
    event = planEvent();
  }

  static Coordination admittedBy(Person administrator, Story story) {
    return new Coordination(administrator, story);
  }

  private String planEvent() {
    LocalDate day = LocalDate.now().plusDays(10);
    coordinator.open("event/plan");
    coordinator.choose("kind", "FAIR");
    coordinator.fill("titleFr", "Forum des deux rives");
    coordinator.fill("titleDe", title);
    coordinator.fill("descriptionFr", "Rencontrez des entreprises de l’autre rive.");
    coordinator.fill("descriptionDe", "Lernen Sie Betriebe vom anderen Ufer kennen.");
    coordinator.fill("day", day.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    coordinator.fill("from", "14:00");
    coordinator.fill("until", "17:00");
    coordinator.fill("link", "https://forum.passerelle.example/");
    coordinator.fill("capacity", "1");
    coordinator.chooseNamed("organiser", "Region Grand Est");
    coordinator.tick("spoken", "FR");
    coordinator.tick("spoken", "DE");
    coordinator.tick("audiences", "APPRENTICES");
    coordinator.press("plan_submit");
    coordinator.open("event/manage", Map.of("edition", String.valueOf(day.getYear())));
    String planned = coordinator.idIn("main th a:has-text('" + title + "')");
    coordinator.open("event/edit", Map.of("id", planned));
    coordinator.press("publish_submit");
    return planned;
  }

  /** Someone registers for the event, confirms by mail, and in the end cancels by the link. */
  void isVisitedBy(Person visitor) {
    registers(visitor);
    World.get().isMailedCalendarFile(visitor.email());
    cancels(visitor, SEAT);
  }

  /** The only seat is taken, so who comes second waits, and moves up when the first cancels. */
  void letsWaitAndMoveUp(Person first, Person second) {
    registers(first);
    registers(second);
    World.get().isMailed(second.email(), WAITING.to(second));
    cancels(first, SEAT);
    World.get().isMailedCalendarFile(second.email());
    cancels(second, MOVED_UP);
  }

  private void registers(Person visitor) {
    visitor.open("event/event", Map.of("id", event));
    visitor.fill("name", "Léa Grenze");
    visitor.fill("email", visitor.email());
    visitor.press("register_submit");
    visitor.follow(World.get().linkMailedTo(visitor.email(), CONFIRM.to(visitor)));
    visitor.press("confirm_submit");
  }

  private static void cancels(Person visitor, Subject letter) {
    visitor.follow(World.get().linkMailedTo(visitor.email(), letter.to(visitor)));
    visitor.press("cancel_submit");
  }

  /** What everyone may read is read by programs too. */
  void publishesToPrograms() {
    Program program = Program.anyones();
    program.finds(title, "events");
    program.finds("zimmerer", "occupations");
    program.finds("Grand Est", "partners");
  }

  /** A contract entered by this body is on the dashboard, and in the file of the year. */
  void countsContractOf(String body) {
    String year = String.valueOf(LocalDate.now().getYear());
    coordinator.open("dashboard/dashboard");
    assertTrue(coordinator.sees(body), "the contract counts for its register");
    assertTrue(
        coordinator.fetch("dashboard/export", Map.of("year", year)).contains(body),
        "the contract is in the file");
  }

  /** The years pass; half a year after the contract the apprentice answers three questions. */
  void asksLater(Person apprentice, String contract) {
    passYears(contract);
    apprentice.follow(World.get().linkMailedTo(apprentice.email(), SURVEY.to(apprentice)));
    apprentice.tick("situation", "IN_WORK");
    apprentice.tick("whereTo", "DE");
    apprentice.tick("help", "YES");
    apprentice.press("survey_submit");
    coordinator.open("dashboard/dashboard");
    assertTrue(coordinator.sees("Befragte"), "the dashboard says how many were asked");
  }

  /** The years of a contract pass, and those after it. */
  static void passYears(String contract) {
    World world = World.get();
    try (var connection =
            DriverManager.getConnection(
                world.database().url(), world.database().user(), world.database().user());
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update contract set start_date = start_date - interval '5 years',"
              + " end_date = end_date - interval '5 years',"
              + " last_day = last_day - interval '5 years' where id = "
              + Long.parseLong(contract));
      statement.executeUpdate("update job_run set next_due = now() where name = 'outcome-survey'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
