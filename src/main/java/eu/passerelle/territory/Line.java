package eu.passerelle.territory;

import eu.passerelle.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of public transport that crosses the Rhine. Who takes it waits for it, on average half the
 * time between two departures.
 *
 * @param kind what runs on it
 * @param nameFr its number, or the towns it connects where passengers call it by them, in French
 * @param nameDe the same in German
 * @param everyMinutes the minutes between two departures when people go to work
 */
@Embeddable
public record Line(
    @Column(name = "line_kind") @Enumerated(EnumType.STRING) LineKind kind,
    @Column(name = "line_fr") String nameFr,
    @Column(name = "line_de") String nameDe,
    Integer everyMinutes) {

  /** From this on nobody simply goes to the stop: there are a few departures a day. */
  private static final int RARE_FROM_MINUTES = 90;

  public Line {
    if (everyMinutes < 1) {
      throw new IllegalArgumentException("a line does not run every " + everyMinutes + " minutes");
    }
  }

  /** What it is called in a language. */
  public String name(Language language) {
    return language == Language.FR ? nameFr : nameDe;
  }

  /** Whether it runs only a few times a day. */
  public boolean isRare() {
    return everyMinutes >= RARE_FROM_MINUTES;
  }

  /** The time of a way with it, so many kilometres on the one bank and on the other. */
  double minutesFor(double kmBefore, double kmAfter) {
    return kind.walkingMinutes()
        + everyMinutes / 2.0
        + kind.minutesFor(kmBefore)
        + kind.minutesFor(kmAfter);
  }
}
