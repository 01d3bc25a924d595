package eu.passerelle.candidate;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a company sees of the profile of a candidate who applied to it, or whom it finds with their
 * consent: no family name, no birth date, no address, no mailbox. Mail goes through Passerelle
 * until both agree. Beside it stand the reasons of the match, which tell of the way, the side and
 * the company wished and whether a place to sleep is needed, and what came with an application.
 *
 * @param place the town, no closer
 */
public record ReleasedProfile(
    String givenName,
    int age,
    Optional<Place> place,
    Optional<SchoolLevel> school,
    LanguageLevel french,
    LanguageLevel german,
    List<Occupation> wishes,
    Optional<LocalDate> availableFrom) {

  /** What is released of a candidate on a day. */
  public static ReleasedProfile of(Candidate candidate, LocalDate today) {
    return new ReleasedProfile(
        candidate.account().givenName(),
        candidate.ageOn(today).orElse(0),
        candidate.place(),
        candidate.school(),
        candidate.french().orElse(LanguageLevel.NONE),
        candidate.german().orElse(LanguageLevel.NONE),
        candidate.wishes(),
        candidate.availableFrom());
  }
}
