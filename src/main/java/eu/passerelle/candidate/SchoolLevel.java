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
  UPPER;

  /**
   * Whether the collège or a Hauptschule is finished, after which some laws let one begin younger.
   */
  public boolean isLowerSecondaryFinished() {
    return this != NO_DIPLOMA;
  }
}
