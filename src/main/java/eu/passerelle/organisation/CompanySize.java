package eu.passerelle.organisation;

/**
 * How many people work in a company, by head count: the bands of Recommendation 2003/361/EC, which
 * the statistics of all three countries use.
 */
public enum CompanySize {
  /** 1 to 9. */
  MICRO,
  /** 10 to 49. */
  SMALL,
  /** 50 to 249. */
  MEDIUM,
  /** 250 or more. */
  LARGE
}
