package eu.passerelle.offer;

import java.time.LocalDate;

/** How often at most someone wants to hear of new offers. */
public enum Rhythm {
  DAILY,
  WEEKLY,
  MONTHLY,
  /** The search is kept, and nothing is mailed. */
  NEVER;

  /** The day to hear of new offers next. */
  LocalDate after(LocalDate day) {
    return switch (this) {
      case DAILY, NEVER -> day.plusDays(1);
      case WEEKLY -> day.plusWeeks(1);
      case MONTHLY -> day.plusMonths(1);
    };
  }
}
