package eu.passerelle.candidate;

import eu.passerelle.account.Account;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A young person who looks for a training place, in their own words.
 *
 * <p>The profile begins empty and grows question by question; each answer is saved at once, so it
 * can be interrupted and taken up again on another device. Once every question that counts is
 * answered, offers can be ranked for it and applications sent. Companies see it on an application
 * only, unless its owner has agreed to be found by those whose offer fits; until then, and until an
 * invitation is taken up, they see only {@link ReleasedProfile}. Leaving erases the profile.
 */
@Entity
public class Candidate {

  public static final int MOST_WISHES = 3;
  public static final int YOUNGEST = 13;
  public static final int OLDEST = 99;

  /** From this age on nobody else signs for one. */
  public static final int OF_AGE = 18;

  /**
   * From this age on one's own word is enough to be found by companies. Below it a consent given
   * online needs the parents' in a part of the Upper Rhine; to be confirmed by those in charge of
   * data protection.
   */
  public static final int FINDABLE_FROM = 16;

  /** How many minutes the way to work may take: the answers that are offered. */
  public static final List<Integer> REACHES = List.of(20, 30, 45, 60, 90, 120);

  public static final int LONGEST_REACH = Collections.max(REACHES);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne(fetch = FetchType.LAZY)
  private Account account;

  private LocalDate birthDate;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  private Integer reachMinutes;

  @ElementCollection
  @CollectionTable(name = "candidate_means", joinColumns = @JoinColumn(name = "candidate_id"))
  @Column(name = "means")
  @Enumerated(EnumType.STRING)
  private Set<MeansOfTransport> means = EnumSet.noneOf(MeansOfTransport.class);

  @Enumerated(EnumType.STRING)
  private SchoolLevel school;

  @Enumerated(EnumType.STRING)
  private LanguageLevel french;

  @Enumerated(EnumType.STRING)
  private LanguageLevel german;

  @Enumerated(EnumType.STRING)
  private LanguageLevel frenchSoon = LanguageLevel.NONE;

  @Enumerated(EnumType.STRING)
  private LanguageLevel germanSoon = LanguageLevel.NONE;

  @ManyToMany
  @JoinTable(
      name = "candidate_wish",
      joinColumns = @JoinColumn(name = "candidate_id"),
      inverseJoinColumns = @JoinColumn(name = "occupation_slug"))
  @OrderColumn(name = "position")
  private List<Occupation> wishes = new ArrayList<>();

  private LocalDate availableFrom;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  private Set<CompanySize> companySizes = Set.of();

  @Enumerated(EnumType.STRING)
  private Set<CompanyKind> companyKinds = Set.of();

  private boolean needsLodging;

  private Instant findableSince;
  @Embedded private Guardian guardian;
  private Instant savedAt;

  protected Candidate() {}

  /** An empty profile. */
  public Candidate(Account account, Instant now) {
    this.account = account;
    this.savedAt = now;
  }

  public void wasBornOn(LocalDate date, Instant now) {
    this.birthDate = date;
    this.savedAt = now;
  }

  public void livesIn(Place home, Instant now) {
    this.place = home;
    this.savedAt = now;
  }

  /** How they travel, and how many minutes the way to work may take from door to door. */
  public void travels(Set<MeansOfTransport> by, int minutes, Instant now) {
    this.means.retainAll(by);
    this.means.addAll(by);
    this.reachMinutes = minutes;
    this.savedAt = now;
  }

  /** Whether they need a place to sleep near the company, since home is too far for every day. */
  public void needsLodging(boolean needed, Instant now) {
    this.needsLodging = needed;
    this.savedAt = now;
  }

  public void hasFinished(SchoolLevel level, Instant now) {
    this.school = level;
    this.savedAt = now;
  }

  public void speaks(LanguageLevel frenchLevel, LanguageLevel germanLevel, Instant now) {
    this.french = frenchLevel;
    this.german = germanLevel;
    this.savedAt = now;
  }

  /** What they expect to have reached when the training begins; no more than now is nothing. */
  public void learns(LanguageLevel frenchByThen, LanguageLevel germanByThen, Instant now) {
    this.frenchSoon = more(frenchByThen, french);
    this.germanSoon = more(germanByThen, german);
    this.savedAt = now;
  }

  private static LanguageLevel more(LanguageLevel byThen, LanguageLevel now) {
    return now != null && now.meets(byThen) ? LanguageLevel.NONE : byThen;
  }

  /** The occupations they wish for, the most wished first. */
  public void wishesFor(List<Occupation> occupations, Instant now) {
    if (occupations.isEmpty() || occupations.size() > MOST_WISHES) {
      throw new IllegalArgumentException("one to three occupations");
    }
    this.wishes.clear();
    this.wishes.addAll(occupations);
    this.savedAt = now;
  }

  public void wantsToWork(Side wished, LocalDate from, Instant now) {
    this.side = wished;
    this.availableFrom = from;
    this.savedAt = now;
  }

  /** Which companies they would like, where they mind. */
  public void likes(CompanyWish wish, Instant now) {
    this.companySizes = wish.sizes();
    this.companyKinds = wish.kinds();
    this.savedAt = now;
  }

  /** Agrees to be found by companies, or takes that back. */
  public void shows(Visibility to, Instant now, LocalDate today) {
    if (to == Visibility.ON_APPLYING) {
      this.findableSince = null;
    } else if (!isOldEnoughToBeFoundOn(today)) {
      throw new IllegalArgumentException("nobody under " + FINDABLE_FROM + " is found");
    } else if (findableSince == null) {
      this.findableSince = now;
    }
    this.savedAt = now;
  }

  /** Who signs with them while they are a minor. */
  public void isRepresentedBy(Guardian representative, Instant now) {
    this.guardian = representative;
    this.savedAt = now;
  }

  /** Erases every answer. */
  void forget(Instant now) {
    birthDate = null;
    place = null;
    reachMinutes = null;
    means.clear();
    school = null;
    french = null;
    german = null;
    frenchSoon = LanguageLevel.NONE;
    germanSoon = LanguageLevel.NONE;
    wishes.clear();
    availableFrom = null;
    side = null;
    companySizes = Set.of();
    companyKinds = Set.of();
    needsLodging = false;
    findableSince = null;
    guardian = null;
    savedAt = now;
  }

  /** The age on a day, in full years; empty while the birth date is not known. */
  public Optional<Integer> ageOn(LocalDate day) {
    return birthDate().map(born -> Period.between(born, day).getYears());
  }

  public boolean isMinorOn(LocalDate day) {
    return ageOn(day).filter(age -> age < OF_AGE).isPresent();
  }

  /** Whether they may decide themselves to be found. */
  public boolean isOldEnoughToBeFoundOn(LocalDate day) {
    return ageOn(day).filter(age -> age >= FINDABLE_FROM).isPresent();
  }

  /** The questions that still need an answer on a day; a guardian is asked of minors only. */
  public List<Step> missing(LocalDate today) {
    return Arrays.stream(Step.values()).filter(step -> !isAnswered(step, today)).toList();
  }

  public boolean isComplete(LocalDate today) {
    return missing(today).isEmpty();
  }

  public boolean isAnswered(Step step, LocalDate today) {
    return switch (step) {
      case BIRTH -> birthDate != null;
      case HOME -> place != null;
      case TRAVEL -> reachMinutes != null && !means.isEmpty();
      case SCHOOL -> school != null;
      case LANGUAGES -> french != null && german != null;
      case OCCUPATIONS -> !wishes.isEmpty();
      case SIDE -> side != null && availableFrom != null;
      case COMPANY, VISIBILITY -> true;
      case GUARDIAN -> guardian != null || !isMinorOn(today);
    };
  }

  public Long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public Optional<LocalDate> birthDate() {
    return Optional.ofNullable(birthDate);
  }

  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  public Optional<Integer> reachMinutes() {
    return Optional.ofNullable(reachMinutes);
  }

  /** How they said they travel. */
  public Set<MeansOfTransport> means() {
    return Set.copyOf(means);
  }

  public Optional<SchoolLevel> school() {
    return Optional.ofNullable(school);
  }

  public Optional<LanguageLevel> french() {
    return Optional.ofNullable(french);
  }

  public Optional<LanguageLevel> german() {
    return Optional.ofNullable(german);
  }

  /** What they expect to have reached when the training begins; {@code NONE} if no more. */
  public LanguageLevel frenchSoon() {
    return frenchSoon;
  }

  public LanguageLevel germanSoon() {
    return germanSoon;
  }

  public List<Occupation> wishes() {
    return List.copyOf(wishes);
  }

  public Optional<LocalDate> availableFrom() {
    return Optional.ofNullable(availableFrom);
  }

  public Optional<Side> side() {
    return Optional.ofNullable(side);
  }

  public CompanyWish companyWish() {
    return new CompanyWish(companySizes, companyKinds);
  }

  /** Whether they need a place to sleep near the company. */
  public boolean needsLodging() {
    return needsLodging;
  }

  public Visibility visibility() {
    return findableSince == null ? Visibility.ON_APPLYING : Visibility.FINDABLE;
  }

  /** Since when they agree to be found by companies; empty if they don't. */
  public Optional<Instant> findableSince() {
    return Optional.ofNullable(findableSince);
  }

  public Optional<Guardian> guardian() {
    return Optional.ofNullable(guardian);
  }

  /** When an answer was last saved. */
  public Instant savedAt() {
    return savedAt;
  }
}
