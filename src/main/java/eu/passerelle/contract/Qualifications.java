package eu.passerelle.contract;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Country;
import java.util.List;

/**
 * What one can aim at in an occupation with the theory in a country: one of the French diplomas, or
 * the recognised German occupation. The lists are indicative; an officer can let another one pass.
 */
public final class Qualifications {

  private Qualifications() {}

  /** The qualifications on the list; none in Switzerland, where nothing is agreed. */
  public static List<String> of(Occupation occupation, Country theory) {
    return switch (theory) {
      case FR -> occupation.frenchDiplomas();
      case DE -> occupation.germanQualifications();
      case CH -> List.of();
    };
  }
}
