package eu.passerelle.territory;

/** The days of the week for which a ferry publishes its hours; holidays count as Sundays. */
public enum Days {
  DAILY(true),
  /** Monday to Friday. */
  WORKDAYS(true),
  WORKDAYS_AND_SATURDAY(true),
  WEEKEND(false),
  SUNDAY(false),
  WEDNESDAY_TO_SUNDAY(false),
  FRIDAY_TO_SUNDAY(false);

  private final boolean workingWeek;

  Days(boolean workingWeek) {
    this.workingWeek = workingWeek;
  }

  /** Whether every day from Monday to Friday is among them. */
  boolean isWorkingWeek() {
    return workingWeek;
  }
}
