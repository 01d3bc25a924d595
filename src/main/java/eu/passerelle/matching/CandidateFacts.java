package eu.passerelle.matching;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that matching knows of an apprentice.
 *
 * @param birthDate for the law on age, and who may drive; no criterion counts it
 * @param schooling whether the lower secondary school is finished
 * @param home where they set out in the morning
 * @param means how they say they can travel; {@link #meansOn} says what that is on a day
 * @param reachMinutes how long the way to work may be, from door to door
 * @param wishes occupations in the order of wish, the first wished most
 * @param frenchSoon what they expect to have reached when the training begins; {@code NONE} if no
 *     more
 * @param germanSoon likewise
 * @param availableFrom the first day they can start
 * @param needsLodging whether they look for a place to sleep near the company
 * @param directions the sides they can imagine for school and company; all if they don't mind
 * @param company the sizes and kinds of company they wish for
 */
public record CandidateFacts(
    LocalDate birthDate,
    Schooling schooling,
    Place home,
    Set<MeansOfTransport> means,
    int reachMinutes,
    boolean needsLodging,
    List<Occupation> wishes,
    LanguageLevel french,
    LanguageLevel german,
    LanguageLevel frenchSoon,
    LanguageLevel germanSoon,
    LocalDate availableFrom,
    Set<Direction> directions,
    CompanyWish company)
    implements Located {

  private static final Set<MeansOfTransport> BUSES_AND_TRAINS =
      Set.of(MeansOfTransport.PUBLIC_TRANSPORT);
  private static final Set<MeansOfTransport> CAR_OR_BUSES_AND_TRAINS =
      Set.of(MeansOfTransport.CAR, MeansOfTransport.PUBLIC_TRANSPORT);

  /** How far someone has come at school, as far as the law on age asks. */
  public enum Schooling {
    LOWER_SECONDARY_UNFINISHED,
    /** Collège or a German Sekundarstufe I finished. */
    LOWER_SECONDARY_FINISHED;

    static Schooling of(SchoolLevel school) {
      return school.isLowerSecondaryFinished()
          ? LOWER_SECONDARY_FINISHED
          : LOWER_SECONDARY_UNFINISHED;
    }
  }

  public CandidateFacts {
    if (means.isEmpty()
        || reachMinutes < 1
        || reachMinutes > Candidate.LONGEST_REACH
        || directions.isEmpty()) {
      throw new IllegalArgumentException("someone who wants to work somewhere can get there");
    }
    means = Set.copyOf(means);
    wishes = List.copyOf(wishes);
    directions = Set.copyOf(directions);
  }

  /**
   * How they can travel when a training begins; the quickest means counts. A minor does not drive,
   * whatever they said, and whose only means is the car can then count on buses and trains alone.
   */
  public Set<MeansOfTransport> meansOn(LocalDate firstDay) {
    if (!means.contains(MeansOfTransport.CAR)
        || !firstDay.isBefore(birthDate.plusYears(Candidate.OF_AGE))) {
      return means;
    }
    return means.size() == 1 ? BUSES_AND_TRAINS : withoutCar();
  }

  private Set<MeansOfTransport> withoutCar() {
    Set<MeansOfTransport> others = EnumSet.copyOf(means);
    others.remove(MeansOfTransport.CAR);
    return others;
  }

  /** How they could travel on one day or another. */
  Set<MeansOfTransport> meansOnAnyDay() {
    return means.size() == 1 && means.contains(MeansOfTransport.CAR)
        ? CAR_OR_BUSES_AND_TRAINS
        : means;
  }

  @Override
  public Place town() {
    return home;
  }

  @Override
  public List<Occupation> occupations() {
    return wishes;
  }

  /** The same with other levels of French and German. */
  CandidateFacts speaking(LanguageLevel newFrench, LanguageLevel newGerman) {
    return with(reachMinutes, newFrench, newGerman, availableFrom, directions, company);
  }

  /** The same who accepts a way of so many minutes. */
  CandidateFacts reaching(int minutes) {
    return with(minutes, french, german, availableFrom, directions, company);
  }

  /** The same who likes any company. */
  CandidateFacts mindingNoCompany() {
    return with(reachMinutes, french, german, availableFrom, directions, CompanyWish.NONE);
  }

  /** The same to whom any side will do. */
  CandidateFacts mindingNoSide() {
    return with(reachMinutes, french, german, availableFrom, Set.of(Direction.values()), company);
  }

  /** The same who can start on another day. */
  CandidateFacts freeFrom(LocalDate day) {
    return with(reachMinutes, french, german, day, directions, company);
  }

  private CandidateFacts with(
      int minutes,
      LanguageLevel newFrench,
      LanguageLevel newGerman,
      LocalDate free,
      Set<Direction> sides,
      CompanyWish wish) {
    return new CandidateFacts(
        birthDate,
        schooling,
        home,
        means,
        minutes,
        needsLodging,
        wishes,
        newFrench,
        newGerman,
        frenchSoon,
        germanSoon,
        free,
        sides,
        wish);
  }

  LanguageLevel level(Language language) {
    return language == Language.FR ? french : german;
  }

  /** What they expect to have reached when the training begins, if that is more than now. */
  LanguageLevel levelSoon(Language language) {
    LanguageLevel soon = language == Language.FR ? frenchSoon : germanSoon;
    LanguageLevel now = level(language);
    return soon.meets(now) ? soon : now;
  }
}
