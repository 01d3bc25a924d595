package eu.passerelle.occupation.web;

import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import java.util.List;
import java.util.Optional;

/**
 * An occupation as the API shows it; what stands under {@code indicative} is not yet checked by the
 * bodies in charge.
 */
public record OccupationJson(
    String slug,
    int priority,
    Titles fr,
    Titles de,
    boolean dual,
    int germanMonths,
    TrainingLaw germanLaw,
    List<Sector> sectors,
    Indicative indicative) {

  /** The title in one language, with what one should know about it. */
  public record Titles(String title, String masculine, String feminine, Optional<String> remark) {}

  /** Codes and the nearest French diplomas. */
  public record Indicative(
      String kldb2010,
      String rome,
      List<String> frenchDiplomas,
      int frenchLevelFrom,
      int frenchLevelTo) {}

  static OccupationJson of(Occupation occupation) {
    return new OccupationJson(
        occupation.slug(),
        occupation.priority(),
        titles(occupation, Language.FR),
        titles(occupation, Language.DE),
        occupation.isDual(),
        occupation.months(),
        occupation.law(),
        occupation.sectors(),
        new Indicative(
            occupation.kldb2010(),
            occupation.rome(),
            occupation.frenchDiplomas(),
            occupation.frenchLevelFrom(),
            occupation.frenchLevelTo()));
  }

  private static Titles titles(Occupation occupation, Language language) {
    return new Titles(
        occupation.title(language),
        occupation.masculine(language),
        occupation.feminine(language),
        occupation.remark(language));
  }
}
