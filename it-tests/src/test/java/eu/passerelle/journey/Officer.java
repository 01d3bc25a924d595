package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.language.Language;
import java.time.LocalDate;
import java.util.Map;

/** Who checks contracts for a chamber and enters them in its register. */
final class Officer {

  private final Person person;

  private Officer(Person person) {
    this.person = person;
  }

  /** Asks to act for the story's competent body, which somebody has to admit. */
  static Officer admittedBy(Person administrator, Story story) {
    Person person = new Person(story.email("chambre"), Language.DE);
    person.signUp(
        "chamber", "Karin", "Amt", () -> person.chooseNamed("partner", story.registrar()));
    administrator.admit(person);
    return new Officer(person);
  }

  /** What this chamber's programs do by the officer's name. */
  Program program() {
    return Program.signedIn(person.email(), Person.PASSWORD);
  }

  void returns(String contract, String because) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    person.fill("reason", because);
    person.press("return");
    person.open("contract/queue");
    assertFalse(person.sees("Léa Grenze"), "what went back is out of the queue");
  }

  void registers(String contract) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    person.press("register");
  }

  /** Finds a contract in the queue and every rule kept. */
  void checks(String contract) {
    finds("Léa Grenze");
    person.open("contract/review", Map.of("id", contract));
    assertFalse(person.sees("Nicht erfüllt"), "no rule stands in the way");
  }

  /** Finds the first contract of this year in the register. */
  void findsTheFirstNumber() {
    person.signIn();
    person.open("contract/register");
    assertTrue(
        person.sees("-" + LocalDate.now().getYear() + "-00001"), "the register gave a number");
  }

  private void finds(String apprentice) {
    person.signIn();
    person.open("contract/queue");
    assertTrue(person.sees(apprentice), "the contract is in the officer's queue");
  }
}
