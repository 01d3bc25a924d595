package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import eu.passerelle.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Who checks contracts for a chamber and enters them in its register. */
final class Officer {

  private static final String OLD_REGISTER =
      """
      number;registered_on;status;apprentice;birth_date;company;occupation;theory;practice;start;end
      ALT-17;2012-08-06;COMPLETED;Mia Muster;1994-02-03;Holzbau Alt;zimmerer;FR;DE;2012-09-01;2015-08-31
      """;

  private final Person person;

  private Officer(Person person) {
    this.person = person;
  }

  /** Asks to act for the story's competent body, which somebody has to admit. */
  static Officer admittedBy(Person administrator, Story story) {
    Person person = new Person(story.email("chambre"), Language.DE);
    person.signUp(
        "chamber",
        "Karin",
        "Amt " + story.letter(),
        () -> person.chooseNamed("partner", story.registrar()));
    administrator.admit(person);
    return new Officer(person);
  }

  /** What this chamber's programs do by the officer's name. */
  Program program() {
    return Program.signedIn(person.email(), Person.PASSWORD);
  }

  /** Returns a contract with a remark at one of its fields. */
  void returns(String contract, String field, String remark) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    person.page().click("#correct summary");
    person.fill("remark-" + field, remark);
    person.press("return");
    person.open("contract/queue");
    assertFalse(person.sees("Léa Grenze"), "what went back is out of the queue");
  }

  void registers(String contract) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    person.press("register");
    assertTrue(person.sees("Noch nicht abgehakt"), "the officer is told what to look at");
    person.page().locator("#decide input[type=checkbox]").all().forEach(Locator::check);
    person.press("register");
  }

  /** Notes on a contract of the pilot that the authorities consent to it; nothing else lacks. */
  void notesTheConsent(String contract) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    assertTrue(person.sees("Mit der Schweiz gibt es noch kein Abkommen"), "it says what it is");
    assertFalse(person.page().isVisible("#register"), "it cannot be registered as it is");
    person.choose("rule", "basis");
    person.fill("proof", "Académie de Strasbourg und Kanton, Schreiben vom 3. Mai lagen vor.");
    person.press("except");
    assertFalse(person.sees("Nicht erfüllt"), "no rule stands in the way any more");
  }

  /** Enters that the final examination was passed. */
  void completes(String contract) {
    person.open("contract/completion", Map.of("id", contract));
    person.tick("passed", "true");
    person.fill("resultOn", LocalDate.now().toString());
    person.press("complete");
    assertTrue(
        person.sees(person.language() == Language.DE ? "Bestanden" : "Réussi"),
        person.page().innerText("main"));
  }

  /** Finds a contract in the queue and every rule kept. */
  void checks(String contract) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    assertFalse(person.sees("Nicht erfüllt"), "no rule stands in the way");
  }

  /** Finds one of the first numbers of this year in the register. */
  void findsItsNumberAmong(int first) {
    person.signIn();
    person.open("contract/register");
    assertTrue(Program.firstNumbers(first).anyMatch(person::sees), "the register gave a number");
  }

  /** Has a file of the old register looked at, corrects its only mistake and takes it over. */
  void takesOverTheOldRegister() {
    person.open("contract/past");
    chooses(OLD_REGISTER.replace("2012-08-06", "2012-08-32"));
    person.press("examine");
    assertTrue(person.sees("Das ist kein Tag des Kalenders"), "the row is named");
    chooses(OLD_REGISTER);
    person.press("take");
    assertTrue(person.sees("ALT-17") && person.sees("Mia Muster"), "it stands in the register");
  }

  private void chooses(String table) {
    person
        .page()
        .setInputFiles(
            "#file",
            new FilePayload("alt.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
  }

  private void finds(String apprentice) {
    person.signIn();
    person.open("contract/queue");
    assertTrue(person.sees(apprentice), "the contract is in the officer's queue");
  }
}
