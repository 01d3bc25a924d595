package eu.passerelle.candidate;

/** How far someone came at school, in steps that both systems know. */
public enum SchoolLevel {
  /** School goes on, or ended without a diploma. */
  NO_DIPLOMA,
  /** Collège finished or Hauptschulabschluss. */
  LOWER,
  /** Brevet or mittlerer Bildungsabschluss. */
  MIDDLE,
  /** Baccalauréat or (Fach-)Abitur. */
  UPPER
}
