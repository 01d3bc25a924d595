package eu.passerelle.offer;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Country;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one can aim at in an occupation with the theory in a country: one of the French diplomas,
 * the recognised German occupation, or a Swiss federal diploma (EFZ, CFC) or certificate (EBA,
 * AFP). The lists are indicative; an officer can let another one pass.
 */
public final class Qualifications {

  private static final Pattern FEDERAL_DIPLOMA = Pattern.compile("\\b(?:EFZ|CFC)\\b");

  private Qualifications() {}

  /** The qualifications on the list. */
  public static List<String> of(Occupation occupation, Country theory) {
    return switch (theory) {
      case FR -> occupation.frenchDiplomas();
      case DE -> occupation.germanQualifications();
      case CH -> occupation.swissQualifications();
    };
  }

  /** Whether it is a Swiss federal diploma, which takes a year longer than the certificate. */
  public static boolean isFederalDiploma(String qualification) {
    return FEDERAL_DIPLOMA.matcher(qualification).find();
  }
}
