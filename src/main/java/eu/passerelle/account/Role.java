package eu.passerelle.account;

/** What someone is here for; an account has one. */
public enum Role {
  APPRENTICE,
  EMPLOYER,
  SCHOOL,
  CHAMBER,
  COORDINATOR,
  ADMINISTRATOR;

  /** Whether an account of this role acts for an organisation and must be admitted to it. */
  public boolean actsForOrganisation() {
    return this != APPRENTICE && this != ADMINISTRATOR;
  }

  /**
   * Whether whoever is admitted to an organisation in this role admits those who ask for the same;
   * others are the administrator's to admit.
   */
  public boolean admitsColleagues() {
    return this == EMPLOYER || this == SCHOOL || this == CHAMBER;
  }
}
