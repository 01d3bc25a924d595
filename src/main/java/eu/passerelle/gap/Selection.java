package eu.passerelle.gap;

import eu.passerelle.territory.Country;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of all is looked at; empty where nothing is chosen.
 *
 * @param occupation its slug
 * @param area the code of where the company is, or the candidate lives
 * @param side the country of the practice; a candidate who does not mind belongs to each
 */
public record Selection(
    Optional<String> occupation, Optional<String> area, Optional<Country> side) {

  /** All of it. */
  public static final Selection ALL =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty());

  /** What a row has to meet, to stand after another condition. */
  String condition() {
    return (occupation.isPresent() ? " and occupation_slug = :occupation" : "")
        + (area.isPresent() ? " and area_code = :area" : "")
        + (side.isPresent() ? " and (side = :side or side is null)" : "");
  }

  /** The values it names. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    occupation.ifPresent(chosen -> values.put("occupation", chosen));
    area.ifPresent(chosen -> values.put("area", chosen));
    side.ifPresent(chosen -> values.put("side", chosen.name()));
    return values;
  }
}
