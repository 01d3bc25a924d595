package eu.passerelle.journey;

import eu.passerelle.language.Language;

/** Who signs for a minor, by the link in a letter and without an account. */
final class Guardian {

  private final World world = World.get();
  private final Person person;
  private final String asked;
  private long letters;

  Guardian(Story story) {
    this.person = new Person(story.email("mere"), story.apprenticeLanguage());
    this.asked = person.language() == Language.FR ? "Signature" : "Unterschrift";
  }

  /** Waits for the next letter, so that no link to an earlier version is followed. */
  void signs() {
    letters++;
    World.await(
        () -> world.countMailedTo(person.email(), asked) == letters,
        "the guardian is not asked to sign");
    person.follow(world.linkMailedTo(person.email(), asked));
    person.signs();
  }
}
