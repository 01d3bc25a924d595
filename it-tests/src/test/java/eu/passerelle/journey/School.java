package eu.passerelle.journey;

import eu.passerelle.language.Language;
import java.util.Map;

/** Where the theory is taught: says whether there is a place. */
final class School {

  private final Person person;

  private School(Person person) {
    this.person = person;
  }

  /** Asks to act for a school of the story, which somebody has to admit. */
  static School admittedBy(Person administrator, Story story) {
    Person person = new Person(story.email("ecole"), Language.FR);
    person.signUp(
        "school",
        "Paul",
        "Maître " + story.letter(),
        () -> {
          person.fill("organisationName", story.school());
          person.fill("place", story.schoolPlace());
        });
    administrator.admit(person);
    return new School(person);
  }

  /** Answers what the contract asks of schools. */
  void answers(String contract) {
    person.signIn();
    person.open("contract/contract", Map.of("id", contract));
    Answering.all(person);
  }

  void confirms(String contract) {
    person.signIn();
    person.open("contract/contract", Map.of("id", contract));
    person.press("confirm");
  }
}
