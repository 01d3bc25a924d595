package eu.passerelle.organisation;

/** What an organisation is; in words: the message {@code organisation.kind.X}. */
public enum OrganisationKind {
  /** Takes apprentices for the practice. */
  COMPANY,
  /** CFA, lycée or Berufsschule: teaches the theory. */
  SCHOOL,
  /** Chamber of crafts, of commerce or of agriculture. */
  CHAMBER,
  /** France Travail, Agentur für Arbeit and their regional directorates. */
  EMPLOYMENT_SERVICE,
  /** Région or Land. */
  REGION,
  /** State services and public bodies, among them Opco EP, Regierungspräsidien and cantons. */
  AUTHORITY,
  /** Networks and programmes that several partners carry together. */
  NETWORK
}
