package eu.passerelle.organisation;

/**
 * What kind of house a company is, as one would tell an apprentice in France, Germany and
 * Switzerland alike. It says nothing of who registers its contracts: that is its chamber's sector.
 */
public enum CompanyKind {
  CRAFT,
  INDUSTRY,
  SERVICES,
  AGRICULTURE,
  /** An authority, a municipality, an association or another house that does not work for gain. */
  PUBLIC
}
