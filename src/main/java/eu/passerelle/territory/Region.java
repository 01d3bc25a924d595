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

  /**
   * Whether contracts here fall under the Franco-German agreement of Lauterbourg (21 July 2023, in
   * force 1 March 2025): metropolitan France and these three Länder, but not Switzerland.
   */
  public boolean isInAgreementOf2023() {
    return country != Country.CH;
  }

  /**
   * Whether companies here can take part in the pilot with Switzerland: the north-west of
   * Switzerland and its neighbours on both banks.
   */
  public boolean isInPilot() {
    return country == Country.CH || this == GRAND_EST || this == BADEN_WUERTTEMBERG;
  }
}
