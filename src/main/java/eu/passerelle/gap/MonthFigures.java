package eu.passerelle.gap;

import eu.passerelle.territory.Country;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a month, of all or of a part, looked at in three ways.
 *
 * @param byOccupation by the slug
 * @param byArea by where it is
 * @param bySide by the country of the practice; who does not mind counts on each
 */
public record MonthFigures(
    Balance whole,
    Map<String, Balance> byOccupation,
    Map<Where, Balance> byArea,
    Map<Country, Balance> bySide) {

  /**
   * Where a company is or a candidate lives.
   *
   * @param area its code; empty where it is farther off, or not told apart
   */
  public record Where(Country country, Optional<String> area) {}
}
