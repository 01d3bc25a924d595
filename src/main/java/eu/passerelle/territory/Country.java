package eu.passerelle.territory;

import eu.passerelle.language.Language;

/** A country of the Upper Rhine; its name in words is the message {@code territory.country.XX}. */
public enum Country {
  FR(Language.FR),
  DE(Language.DE),
  CH(Language.DE);

  private final Language language;

  Country(Language language) {
    this.language = language;
  }

  /** The language in which its bodies along the Rhine write first. */
  public Language language() {
    return language;
  }
}
