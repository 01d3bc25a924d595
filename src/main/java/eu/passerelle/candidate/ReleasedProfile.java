package eu.passerelle.candidate;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a company sees of a candidate who applied to it: no family name, no birth date, no address,
 * no mailbox. Mail goes through Passerelle until both agree.
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
