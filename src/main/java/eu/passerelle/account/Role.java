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
}
