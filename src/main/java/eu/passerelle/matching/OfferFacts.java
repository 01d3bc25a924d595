package eu.passerelle.matching;

import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Training;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that matching knows of a training place.
 *
 * @param company where the practice is
 * @param theory the country of the school
 * @param start the first day of the training
 * @param french the level asked for; {@code NONE} where none is asked
 * @param german likewise
 * @param lessons the level that the school needs of its language; {@code NONE} where none is
 * @param lodging what place to sleep there is near by
 * @param companySize empty if the company has not said
 * @param companyKind likewise
 */
public record OfferFacts(
    Occupation occupation,
    Place company,
    Country theory,
    LocalDate start,
    LanguageLevel french,
    LanguageLevel german,
    LanguageLevel lessons,
    Lodging.Kind lodging,
    Optional<CompanySize> companySize,
    Optional<CompanyKind> companyKind)
    implements Located {

  /** Which way it crosses the border; empty where it crosses none. */
  public Optional<Direction> direction() {
    return Direction.between(theory, company.country());
  }

  /** What the law looks at, whoever takes it up. */
  Training training() {
    return new Training(occupation, theory, company.region(), start);
  }

  @Override
  public Place town() {
    return company;
  }

  @Override
  public List<Occupation> occupations() {
    return List.of(occupation);
  }

  /** The same with other levels asked by the company. */
  OfferFacts asking(LanguageLevel newFrench, LanguageLevel newGerman) {
    return with(start, newFrench, newGerman, lodging);
  }

  /** The same with such a place to sleep near by. */
  OfferFacts naming(Lodging.Kind kind) {
    return with(start, french, german, kind);
  }

  /** The same that starts on another day. */
  OfferFacts starting(LocalDate day) {
    return with(day, french, german, lodging);
  }

  private OfferFacts with(
      LocalDate day, LanguageLevel newFrench, LanguageLevel newGerman, Lodging.Kind kind) {
    return new OfferFacts(
        occupation,
        company,
        theory,
        day,
        newFrench,
        newGerman,
        lessons,
        kind,
        companySize,
        companyKind);
  }

  /** The level needed of a language, by the company or the school. */
  LanguageLevel needed(Language language) {
    LanguageLevel byCompany = byCompany(language);
    LanguageLevel bySchool = bySchool(language);
    return byCompany.meets(bySchool) ? byCompany : bySchool;
  }

  LanguageLevel byCompany(Language language) {
    return language == Language.FR ? french : german;
  }

  LanguageLevel bySchool(Language language) {
    return language == theory.language() ? lessons : LanguageLevel.NONE;
  }
}
