package eu.passerelle.event;

import eu.passerelle.language.Language;

/** Who wants to come: a name, an address that gets mail, in which language, and as what. */
public record Visitor(String name, String email, Language language, Audience audience) {

  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_EMAIL = 254;

  public Visitor {
    name = name.strip();
    email = email.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a visitor has a name of 1 to 100 characters");
    }
    if (email.length() > LONGEST_EMAIL || !email.contains("@")) {
      throw new IllegalArgumentException("a visitor has an address of mail");
    }
  }
}
