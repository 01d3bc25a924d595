package eu.passerelle.territory;

import eu.passerelle.language.Language;

/** A French region, a German Land or a Swiss greater region near the Rhine. */
public enum Region {
  GRAND_EST(Country.FR, "Grand Est", "Grand Est"),
  BADEN_WUERTTEMBERG(Country.DE, "Bade-Wurtemberg", "Baden-Württemberg"),
  RHEINLAND_PFALZ(Country.DE, "Rhénanie-Palatinat", "Rheinland-Pfalz"),
  SAARLAND(Country.DE, "Sarre", "Saarland"),
  NORDWESTSCHWEIZ(Country.CH, "Suisse du Nord-Ouest", "Nordwestschweiz"),
  ESPACE_MITTELLAND(Country.CH, "Espace Mittelland", "Espace Mittelland");

  private final Country country;
  private final String french;
  private final String german;

  Region(Country country, String french, String german) {
    this.country = country;
    this.french = french;
    this.german = german;
  }

  public Country country() {
    return country;
  }

  public String name(Language language) {
    return language == Language.FR ? french : german;
  }
}
