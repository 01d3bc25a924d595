package eu.passerelle.candidate.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.ProfileKeeper;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.candidate.Step;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.language.Formats;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Text;
import eu.passerelle.language.WrittenDate;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.web.PlaceField;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One question of the profile a page; the answer is saved before the next is asked. */
@Named
@RequestScoped
public class ProfilePage {

  private Step step;
  private Candidate candidate;
  private List<Occupation> occupations;

  @Inject private ProfileKeeper keeper;
  @Inject private SignedIn signedIn;
  @Inject private Occupations known;
  @Inject private PlaceField placeField;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String birth = "";
  private String place = "";
  private Integer minutes;
  private MeansOfTransport[] means = {};
  private boolean lodging;
  private SchoolLevel school;
  private LanguageLevel french;
  private LanguageLevel german;
  private LanguageLevel frenchSoon;
  private LanguageLevel germanSoon;
  private String first = "";
  private String second = "";
  private String third = "";
  private Side side;
  private LocalDate from;
  private CompanySize[] sizes = {};
  private CompanyKind[] kinds = {};
  private Visibility visibility;
  private String guardianName = "";
  private String guardianEmail = "";
  private Language guardianLanguage;

  @PostConstruct
  void read() {
    step =
        Visit.of(request)
            .variable("step")
            .flatMap(ProfilePage::stepNamed)
            .orElseThrow(NotFound::new);
    candidate = keeper.profileOf(signedIn.account());
    birth = candidate.birthDate().map(Formats.in(page.language())::shortDate).orElse("");
    place = candidate.place().map(placeField::label).orElse("");
    minutes = candidate.reachMinutes().orElse(null);
    means = candidate.means().toArray(MeansOfTransport[]::new);
    lodging = candidate.needsLodging();
    school = candidate.school().orElse(null);
    french = candidate.french().orElse(null);
    german = candidate.german().orElse(null);
    frenchSoon = candidate.frenchSoon();
    germanSoon = candidate.germanSoon();
    List<Occupation> wishes = candidate.wishes();
    first = slug(wishes, 0);
    second = slug(wishes, 1);
    third = slug(wishes, 2);
    side = candidate.side().orElse(null);
    from = candidate.availableFrom().orElseGet(this::nextSeptember);
    sizes = candidate.companyWish().sizes().toArray(CompanySize[]::new);
    kinds = candidate.companyWish().kinds().toArray(CompanyKind[]::new);
    visibility = candidate.visibility();
    guardianName = candidate.guardian().map(Guardian::name).orElse("");
    guardianEmail = candidate.guardian().map(Guardian::email).orElse("");
    guardianLanguage = candidate.guardian().map(Guardian::language).orElse(page.language());
  }

  private static Optional<Step> stepNamed(String name) {
    return Arrays.stream(Step.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private static String slug(List<Occupation> wishes, int index) {
    return index < wishes.size() ? wishes.get(index).slug() : "";
  }

  private LocalDate nextSeptember() {
    LocalDate today = LocalDate.now(clock);
    LocalDate september = LocalDate.of(today.getYear(), 9, 1);
    return september.isAfter(today) ? september : september.plusYears(1);
  }

  /** Saves the answer and asks the next question. */
  @Transactional
  public String goOn() {
    return save()
        ? following()
            .map(s -> "/candidate/profile?faces-redirect=true&step=" + address(s))
            .orElse("/candidate/check?faces-redirect=true")
        : null;
  }

  /** Saves the answer; the rest can wait. */
  @Transactional
  public String later() {
    if (!save()) {
      return null;
    }
    notice.say(Text.of("candidate.savedForLater"));
    return "/candidate/home?faces-redirect=true";
  }

  private boolean save() {
    return switch (step) {
      case BIRTH -> saveBirth();
      case HOME ->
          placeField
              .meant(place, "place")
              .map(home -> answer((c, now) -> c.livesIn(home, now)))
              .isPresent();
      case TRAVEL ->
          answer(
              (c, now) -> {
                c.travels(set(means), minutes, now);
                c.needsLodging(lodging, now);
              });
      case SCHOOL -> answer((c, now) -> c.hasFinished(school, now));
      case LANGUAGES ->
          answer(
              (c, now) -> {
                c.speaks(french, german, now);
                c.learns(frenchSoon, germanSoon, now);
              });
      case OCCUPATIONS -> saveWishes();
      case SIDE -> answer((c, now) -> c.wantsToWork(side, from, now));
      case COMPANY -> answer((c, now) -> c.likes(new CompanyWish(set(sizes), set(kinds)), now));
      case VISIBILITY ->
          !isOldEnoughToBeFound()
              || answer((c, now) -> c.shows(visibility, now, LocalDate.now(clock)));
      case GUARDIAN -> saveGuardian();
    };
  }

  private static <T> Set<T> set(T[] ticked) {
    return Set.copyOf(Arrays.asList(ticked));
  }

  private boolean answer(BiConsumer<Candidate, Instant> given) {
    keeper.answer(signedIn.account(), given);
    return true;
  }

  private boolean saveBirth() {
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> date = WrittenDate.parse(birth);
    if (date.isEmpty()) {
      notice.at("birth", Text.of("candidate.birth.wrong"));
    } else if (date.get().isAfter(today)) {
      notice.at("birth", Text.of("candidate.birth.future"));
    } else if (date.get().isAfter(today.minusYears(Candidate.YOUNGEST))
        || date.get().isBefore(today.minusYears(Candidate.OLDEST))) {
      notice.at("birth", Text.of("candidate.birth.unlikely"));
    } else {
      return answer((c, now) -> c.wasBornOn(date.get(), now));
    }
    return false;
  }

  private boolean saveWishes() {
    List<Occupation> wishes =
        Stream.of(first, second, third)
            .filter(slug -> slug != null && !slug.isBlank())
            .distinct()
            .flatMap(slug -> known.bySlug(slug).stream())
            .toList();
    if (wishes.isEmpty()) {
      notice.at("first", Text.of("candidate.occupations.missing"));
      return false;
    }
    return answer((c, now) -> c.wishesFor(wishes, now));
  }

  private boolean saveGuardian() {
    Guardian guardian = new Guardian(guardianName.strip(), guardianEmail.strip(), guardianLanguage);
    if (guardian.isReachedAt(signedIn.account().email())) {
      notice.at("guardianEmail", Text.of("candidate.guardian.email.own"));
      return false;
    }
    return answer((c, now) -> c.isRepresentedBy(guardian, now));
  }

  // After the birth date is known, a guardian is asked of minors only.
  private Optional<Step> following() {
    boolean minor = keeper.profileOf(signedIn.account()).isMinorOn(LocalDate.now(clock));
    return step.next().filter(s -> s != Step.GUARDIAN || minor);
  }

  private static String address(Step s) {
    return s.name().toLowerCase(Locale.ROOT);
  }

  public Step getStep() {
    return step;
  }

  /** The question before, as it stands in the address; empty at the first. */
  public String getBefore() {
    return step.previous().map(ProfilePage::address).orElse("");
  }

  /** How many questions there are for this person. */
  public int getSteps() {
    return candidate.isMinorOn(LocalDate.now(clock))
        ? Step.values().length
        : Step.values().length - 1;
  }

  @Transactional
  public List<Occupation> getOccupations() {
    if (occupations == null) {
      occupations = known.all();
    }
    return occupations;
  }

  public MeansOfTransport[] getAllMeans() {
    boolean minor = candidate.isMinorOn(LocalDate.now(clock));
    return Arrays.stream(MeansOfTransport.values())
        .filter(m -> m != MeansOfTransport.CAR || !minor)
        .toArray(MeansOfTransport[]::new);
  }

  public List<Integer> getReaches() {
    return Candidate.REACHES;
  }

  public SchoolLevel[] getSchools() {
    return SchoolLevel.values();
  }

  public LanguageLevel[] getLevels() {
    return LanguageLevel.values();
  }

  public Side[] getSides() {
    return Side.values();
  }

  public CompanySize[] getAllSizes() {
    return CompanySize.values();
  }

  public CompanyKind[] getAllKinds() {
    return CompanyKind.values();
  }

  public Visibility[] getVisibilities() {
    return Visibility.values();
  }

  /** Whether this person may decide to be found. */
  public boolean isOldEnoughToBeFound() {
    return candidate.isOldEnoughToBeFoundOn(LocalDate.now(clock));
  }

  public int getFindableFrom() {
    return Candidate.FINDABLE_FROM;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getBirth() {
    return birth;
  }

  public void setBirth(String birth) {
    this.birth = birth;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public MeansOfTransport[] getMeans() {
    return means;
  }

  public void setMeans(MeansOfTransport[] means) {
    this.means = means;
  }

  public boolean isLodging() {
    return lodging;
  }

  public void setLodging(boolean lodging) {
    this.lodging = lodging;
  }

  public SchoolLevel getSchool() {
    return school;
  }

  public void setSchool(SchoolLevel school) {
    this.school = school;
  }

  public LanguageLevel getFrench() {
    return french;
  }

  public void setFrench(LanguageLevel french) {
    this.french = french;
  }

  public LanguageLevel getGerman() {
    return german;
  }

  public void setGerman(LanguageLevel german) {
    this.german = german;
  }

  public LanguageLevel getFrenchSoon() {
    return frenchSoon;
  }

  public void setFrenchSoon(LanguageLevel frenchSoon) {
    this.frenchSoon = frenchSoon;
  }

  public LanguageLevel getGermanSoon() {
    return germanSoon;
  }

  public void setGermanSoon(LanguageLevel germanSoon) {
    this.germanSoon = germanSoon;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getThird() {
    return third;
  }

  public void setThird(String third) {
    this.third = third;
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public CompanySize[] getSizes() {
    return sizes;
  }

  public void setSizes(CompanySize[] sizes) {
    this.sizes = sizes;
  }

  public CompanyKind[] getKinds() {
    return kinds;
  }

  public void setKinds(CompanyKind[] kinds) {
    this.kinds = kinds;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }

  public String getGuardianName() {
    return guardianName;
  }

  public void setGuardianName(String guardianName) {
    this.guardianName = guardianName;
  }

  public String getGuardianEmail() {
    return guardianEmail;
  }

  public void setGuardianEmail(String guardianEmail) {
    this.guardianEmail = guardianEmail;
  }

  public Language getGuardianLanguage() {
    return guardianLanguage;
  }

  public void setGuardianLanguage(Language guardianLanguage) {
    this.guardianLanguage = guardianLanguage;
  }
}
