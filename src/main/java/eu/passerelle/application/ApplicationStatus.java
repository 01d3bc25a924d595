package eu.passerelle.application;

/** Where an application stands; in words {@code application.status.XX}. */
public enum ApplicationStatus {
  /** Waits for the company's answer. */
  SENT,
  /** The company has invited; waits for the apprentice's answer, then for the company's. */
  INVITED,
  /** The company has said no. */
  DECLINED,
  /** Both have said yes. */
  ACCEPTED,
  /** The apprentice has changed their mind. */
  WITHDRAWN;

  /** Whether something can still come of it. */
  public boolean isOpen() {
    return this == SENT || this == INVITED;
  }
}
