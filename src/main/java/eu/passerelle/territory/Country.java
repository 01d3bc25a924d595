package eu.passerelle.territory;

import eu.passerelle.language.Language;

/** A country of the Upper Rhine; its name in words is the message {@code territory.country.XX}. */
public enum Country {
  FR(Language.FR, "EUR"),
  DE(Language.DE, "EUR"),
  CH(Language.DE, "CHF");

  private final Language language;
  private final String currency;

  Country(Language language, String currency) {
    this.language = language;
    this.currency = currency;
  }

  /** The language in which its bodies along the Rhine write first. */
  public Language language() {
    return language;
  }

  /** What is paid there, by its code in ISO 4217. */
  public String currency() {
    return currency;
  }
}
