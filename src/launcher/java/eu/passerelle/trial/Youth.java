package eu.passerelle.trial;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The young people of the trial, each with a profile that lacks no answer; two of three agree to be
 * found by companies.
 */
final class Youth {

  private static final int LOOKING = 340;

  private static final List<LanguageLevel> OWN =
      List.of(LanguageLevel.C1, LanguageLevel.C2, LanguageLevel.C2);
  private static final List<LanguageLevel> NEIGHBOURS =
      List.of(
          LanguageLevel.A1,
          LanguageLevel.A2,
          LanguageLevel.A2,
          LanguageLevel.B1,
          LanguageLevel.B1,
          LanguageLevel.B2);
  private static final List<Integer> MINUTES = List.of(30, 45, 45, 60, 60, 90);

  private static final int LODGING = 15;
  private static final int LIKES = 8;

  private final Ground ground;
  private int profiles;

  Youth(Ground ground) {
    this.ground = ground;
  }

  /** All who look for a place now. */
  List<Candidate> looking() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < LOOKING; i++) {
      Country home = ground.inHundred(70) ? Country.FR : Country.DE;
      all.add(
          someone(
              ground.placeIn(home),
              ground.oneOf(ground.occupations()),
              born(ground.today()),
              ground.today().minusDays(2 + ground.under(150))));
    }
    return all;
  }

  /** A birth date of someone who begins an apprenticeship around a day: 15 to 23, most 16 to 18. */
  LocalDate born(LocalDate begins) {
    int age = 16 + ground.under(3) + (ground.inHundred(35) ? ground.under(6) : 0);
    return begins.minusYears(age).minusDays(40 + ground.under(300));
  }

  /** Someone with an invented name from a place, who wishes for an occupation most. */
  Candidate someone(Place home, Occupation wish, LocalDate born, LocalDate since) {
    Account account = ground.someone(Role.APPRENTICE, home.country().language(), since);
    return profile(account, home, wish, born, since);
  }

  Candidate profile(Account account, Place home, Occupation wish, LocalDate born, LocalDate since) {
    Instant saved = ground.at(since);
    Candidate candidate = new Candidate(account, saved);
    candidate.wasBornOn(born, saved);
    candidate.livesIn(home, saved);
    boolean minor = candidate.isMinorOn(ground.today());
    candidate.travels(means(minor), ground.oneOf(MINUTES), saved);
    candidate.hasFinished(
        ground.inHundred(15)
            ? SchoolLevel.UPPER
            : ground.inHundred(60) ? SchoolLevel.MIDDLE : SchoolLevel.LOWER,
        saved);
    boolean french = home.country() == Country.FR;
    candidate.speaks(
        ground.oneOf(french ? OWN : NEIGHBOURS), ground.oneOf(french ? NEIGHBOURS : OWN), saved);
    LanguageLevel soon = ground.inHundred(30) ? LanguageLevel.B1 : LanguageLevel.NONE;
    candidate.learns(french ? LanguageLevel.NONE : soon, french ? soon : LanguageLevel.NONE, saved);
    candidate.wishesFor(wishes(wish), saved);
    candidate.wantsToWork(
        ground.inHundred(35) ? Side.EITHER : french ? Side.PRACTICE_DE : Side.PRACTICE_FR,
        LocalDate.of(ground.today().getYear() + 1, Month.JULY, 1),
        saved);
    candidate.needsLodging(profiles % LODGING == 1, saved);
    candidate.likes(likes(), saved);
    if (candidate.isMinorOn(since)) {
      candidate.isRepresentedBy(guardianOf(account), saved);
    }
    if (profiles++ % 3 != 0 && candidate.isOldEnoughToBeFoundOn(ground.today())) {
      candidate.shows(Visibility.FINDABLE, saved, ground.today());
    }
    ground.keep(candidate);
    return candidate;
  }

  /** Most like any company. */
  private CompanyWish likes() {
    return switch (profiles % LIKES) {
      case 1 -> new CompanyWish(Set.of(CompanySize.MICRO, CompanySize.SMALL), Set.of());
      case 2 -> new CompanyWish(Set.of(CompanySize.LARGE), Set.of(CompanyKind.INDUSTRY));
      case 3 -> new CompanyWish(Set.of(), Set.of(CompanyKind.CRAFT, CompanyKind.AGRICULTURE));
      default -> CompanyWish.NONE;
    };
  }

  private Set<MeansOfTransport> means(boolean minor) {
    Set<MeansOfTransport> means = EnumSet.of(MeansOfTransport.PUBLIC_TRANSPORT);
    if (ground.inHundred(60)) {
      means.add(MeansOfTransport.BICYCLE);
    }
    if (!minor && ground.inHundred(70)) {
      means.add(MeansOfTransport.CAR);
    }
    return means;
  }

  private List<Occupation> wishes(Occupation first) {
    List<Occupation> wishes = new ArrayList<>(List.of(first));
    for (int more = ground.under(3); more > 0; more--) {
      Occupation next = ground.oneOf(ground.occupations());
      if (!wishes.contains(next)) {
        wishes.add(next);
      }
    }
    return wishes;
  }

  private Guardian guardianOf(Account child) {
    Language language = child.language();
    String given = ground.givenName(language);
    return new Guardian(
        given + " " + child.familyName(),
        "%s.%s.%d@%s"
            .formatted(
                Ground.plain(given),
                Ground.plain(child.familyName()),
                child.id(),
                language == Language.FR ? "essai.example" : "probe.example"),
        language);
  }
}
