package eu.passerelle.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;

/**
 * From when to when one gets over the Rhine, as far as it is published.
 *
 * @param season in which part of the year
 * @param days on which days
 * @param opens when the first crossing is
 * @param closes when the last one is
 */
@Embeddable
public record ServiceHours(
    @Enumerated(EnumType.STRING) Season season,
    @Enumerated(EnumType.STRING) Days days,
    LocalTime opens,
    LocalTime closes) {

  private static final LocalTime TO_WORK = LocalTime.of(7, 0);
  private static final LocalTime HOME = LocalTime.of(18, 0);

  public ServiceHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("open from " + opens + " to " + closes);
    }
  }

  /** Whether they let people cross to work and back on all days from Monday to Friday. */
  boolean suitWorkers() {
    return days.isWorkingWeek() && !opens.isAfter(TO_WORK) && !closes.isBefore(HOME);
  }
}
