package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.application.Application;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Training;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.LegalBasis;
import eu.passerelle.territory.Place;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hibernate.annotations.SortNatural;

/**
 * What stands in a contract: who learns what with whom, where, how long and for how much. It is
 * what the parties sign and the law judges; the life around it is {@link Contract}.
 */
@MappedSuperclass
public abstract class ContractText {

  /** The most years of training that pay is agreed for; a longer term is for the law to judge. */
  public static final int YEARS_OF_PAY = 5;

  private static final int OF_AGE = 18;
  private static final int MONTHS_PER_YEAR = 12;

  @OneToOne(fetch = FetchType.LAZY)
  private Application application;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "apprentice_account_id")
  private Account apprentice;

  private String apprenticeName;
  private LocalDate birthDate;
  private boolean lowerSecondaryFinished;
  @Embedded private Guardian guardian;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation company;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation school;

  @ManyToOne(fetch = FetchType.LAZY)
  private Occupation occupation;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  @Enumerated(EnumType.STRING)
  private Country theory;

  @Embedded private Terms terms;

  @ElementCollection
  @CollectionTable(name = "contract_pay", joinColumns = @JoinColumn(name = "contract_id"))
  @MapKeyColumn(name = "training_year")
  @Column(name = "amount")
  @SortNatural
  private SortedMap<Integer, BigDecimal> pay = new TreeMap<>();

  private LocalDate amendedFrom;
  @Embedded private EarlierTraining earlierTraining;

  @ElementCollection
  @CollectionTable(name = "contract_particular", joinColumns = @JoinColumn(name = "contract_id"))
  @MapKeyColumn(name = "name")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "value")
  private Map<Particular, String> particulars = new EnumMap<>(Particular.class);

  protected ContractText() {}

  /** What an accepted application already says. */
  ContractText(Application application) {
    Candidate candidate = application.candidate();
    this.application = application;
    this.apprentice = candidate.account();
    this.apprenticeName = apprentice.name();
    this.birthDate = candidate.birthDate().orElseThrow();
    this.lowerSecondaryFinished =
        candidate.school().filter(SchoolLevel::isLowerSecondaryFinished).isPresent();
    this.guardian = candidate.guardian().orElse(null);
    this.company = application.offer().company();
    this.occupation = application.offer().occupation();
    this.place = application.offer().place();
    this.theory = application.offer().theory();
    this.terms = Terms.from(application.offer());
    application.offer().monthlyPay().ifPresent(amount -> pay.put(1, amount));
  }

  /** The same text, to be changed apart from it. */
  ContractText(ContractText other) {
    this.application = other.application();
    this.apprentice = other.apprentice();
    this.apprenticeName = other.apprenticeName();
    this.birthDate = other.birthDate();
    this.lowerSecondaryFinished = other.hasFinishedLowerSecondary();
    this.guardian = other.guardian().orElse(null);
    this.company = other.company();
    this.school = other.school().orElse(null);
    this.occupation = other.occupation();
    this.place = other.place();
    this.theory = other.theory();
    this.terms = other.terms();
    this.pay.putAll(other.pay());
    this.particulars.putAll(other.particulars());
    this.amendedFrom = other.amendedFrom().orElse(null);
    this.earlierTraining = other.earlierTraining().orElse(null);
  }

  void write(Terms newTerms, SortedMap<Integer, BigDecimal> newPay, Organisation newSchool) {
    this.terms = newTerms;
    this.pay.clear();
    this.pay.putAll(newPay);
    if (school != null && !school.equals(newSchool)) {
      particulars.keySet().removeAll(Section.SCHOOL.particulars());
    }
    this.school = newSchool;
  }

  /** Goes on with the training of a contract that stands in a register. */
  void goOnWith(Contract earlier) {
    write(terms.goingOnWith(earlier.terms()), new TreeMap<>(), earlier.school().orElseThrow());
    countTrainingUnder(earlier);
  }

  void countTrainingUnder(Contract earlier) {
    this.earlierTraining = EarlierTraining.under(earlier, terms.startDate());
  }

  /** Begins with the first year after all. */
  void beginAnew() {
    this.earlierTraining = null;
    this.pay.clear();
  }

  void amend(Change change) {
    this.terms = terms.amended(change);
    this.place = change.place();
    this.pay.clear();
    this.pay.putAll(change.pay());
    say(amendable(), change.answers());
    this.amendedFrom = change.from();
  }

  /** Whether it differs in nothing but the day from which it holds. */
  boolean saysTheSameAs(ContractText other) {
    return Wording.of(this, 0).terms().equals(Wording.of(other, 0).terms());
  }

  /** Answers a section, with nothing where an answer is not among those given. */
  void say(Section section, Map<Particular, String> answers) {
    particulars.keySet().removeAll(section.particulars());
    say(asked(section), answers);
  }

  private void say(List<Particular> asked, Map<Particular, String> answers) {
    particulars.keySet().removeAll(asked);
    asked.stream()
        .filter(answers::containsKey)
        .forEach(particular -> particulars.put(particular, answers.get(particular)));
  }

  /** Takes over what the apprentice has corrected, and the guardian named in the meantime. */
  void takeOverApprentice() {
    Candidate candidate = application.candidate();
    this.apprenticeName = apprentice.name();
    candidate.birthDate().ifPresent(corrected -> this.birthDate = corrected);
    candidate.guardian().ifPresent(named -> this.guardian = named);
  }

  /** Erases who it was to be with; of the birth the year remains, by which its law is read. */
  void forgetApprentice() {
    this.apprenticeName = apprentice.name();
    this.birthDate = birthDate.withDayOfYear(1);
    this.guardian = null;
    particulars.keySet().removeAll(Section.APPRENTICE.particulars());
    particulars.keySet().removeAll(Section.REGISTER.particulars());
  }

  /** What still has to be filled in. */
  public List<Refusal> missing() {
    List<Refusal> missing = new ArrayList<>();
    if (school == null) {
      missing.add(OwnRule.refuses("missing.school"));
    }
    if (!terms.isComplete()) {
      missing.add(OwnRule.refuses("missing.terms"));
    }
    if (terms.end().isPresent() && !isPaidEachYear()) {
      missing.add(OwnRule.refuses("missing.pay"));
    }
    return missing;
  }

  private boolean isPaidEachYear() {
    return IntStream.rangeClosed(firstTrainingYear(), Math.min(trainingYears(), YEARS_OF_PAY))
        .allMatch(pay::containsKey);
  }

  /** What a section asks of this contract; nothing where it has nothing to do with it. */
  public List<Particular> asked(Section section) {
    return section.particulars().stream().filter(one -> one.isAskedOf(this)).toList();
  }

  /** What is asked of this contract that an amendment can change. */
  public List<Particular> amendable() {
    return Arrays.stream(Particular.values())
        .filter(one -> one.isAmendable() && one.isAskedOf(this))
        .toList();
  }

  /** What of a section is still to be answered before it goes on. */
  public List<Particular> unanswered(Section section) {
    return asked(section).stream().filter(this::lacks).toList();
  }

  /** Whether it does not go on without an answer that it has not got. */
  boolean lacks(Particular particular) {
    return particular.isRequiredOf(this) && !particulars.containsKey(particular);
  }

  /** What still has to be answered by some of those concerned, thing by thing. */
  List<Refusal> unanswered(Set<Actor> by) {
    return Arrays.stream(Section.values())
        .filter(section -> by.contains(section.by()))
        .flatMap(section -> unanswered(section).stream())
        .map(OwnRule::asksFor)
        .toList();
  }

  public boolean isMinorOn(LocalDate day) {
    return ageOn(day) < OF_AGE;
  }

  /** The apprentice's age on a day, in full years. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }

  /**
   * The age by which pay goes from a day on: on the first day of the contract the age itself, later
   * the one on the eve of the month, since a birthday raises pay only from the month after it.
   */
  public int agePaidFor(LocalDate day) {
    return ageOn(day.equals(terms.startDate()) ? day : day.withDayOfMonth(1).minusDays(1));
  }

  /**
   * The day on which the training began: that of the first contract, where this goes on with it.
   */
  public LocalDate trainingStart() {
    return terms.startDate().minusMonths(monthsBefore());
  }

  /** The year of training in which this contract begins. */
  public int firstTrainingYear() {
    return monthsBefore() / MONTHS_PER_YEAR + 1;
  }

  /** The first day of a year of training, as far as this contract goes back. */
  public LocalDate trainingYearBegins(int year) {
    return year == firstTrainingYear() ? terms.startDate() : trainingStart().plusYears(year - 1L);
  }

  /**
   * The year of training in which this contract ends; it may be shorter. 0 while no end is known.
   */
  public int trainingYears() {
    if (terms.months() == 0) {
      return 0;
    }
    return (int) ((trainingMonths() + MONTHS_PER_YEAR - 1) / MONTHS_PER_YEAR);
  }

  /** How many months the training takes, those under an earlier contract included. */
  public long trainingMonths() {
    return monthsBefore() + terms.months();
  }

  /** Which way it crosses the border; empty where it crosses none. */
  public Optional<Direction> direction() {
    return Direction.between(theory, practice());
  }

  /** What the law looks at before it looks at the apprentice and the terms. */
  public Training training() {
    return new Training(occupation, theory, place.region(), terms.startDate());
  }

  /** What allows it to cross the border; empty where nothing does. */
  public Optional<LegalBasis> legalBasis() {
    return LegalBasis.of(theory, place.region(), terms.startDate());
  }

  /** Whether one of its sides is in Switzerland, with which there is a pilot and no agreement. */
  public boolean isPilot() {
    return LegalBasis.entered(theory, practice()) == LegalBasis.SWISS_PILOT;
  }

  /** Whose law governs what in it; nothing where it stands on no basis. */
  public List<GoverningLaw.Line> governingLaw() {
    return direction()
        .flatMap(direction -> legalBasis().map(basis -> GoverningLaw.of(direction, basis)))
        .orElse(List.of());
  }

  /** The country of the practice, whose law the contract follows. */
  public Country practice() {
    return place.country();
  }

  public Country theory() {
    return theory;
  }

  Application application() {
    return application;
  }

  /** The offer it came from. */
  Offer offer() {
    return application.offer();
  }

  public Account apprentice() {
    return apprentice;
  }

  public String apprenticeName() {
    return apprenticeName;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  /** Whether the apprentice had finished the collège, or had a Hauptschulabschluss, on applying. */
  public boolean hasFinishedLowerSecondary() {
    return lowerSecondaryFinished;
  }

  public Optional<Guardian> guardian() {
    return Optional.ofNullable(guardian);
  }

  public Organisation company() {
    return company;
  }

  public Optional<Organisation> school() {
    return Optional.ofNullable(school);
  }

  public Occupation occupation() {
    return occupation;
  }

  /** Where the practice is. */
  public Place place() {
    return place;
  }

  public Terms terms() {
    return terms;
  }

  /** What was learned under an earlier contract, if this goes on with it. */
  public Optional<EarlierTraining> earlierTraining() {
    return Optional.ofNullable(earlierTraining);
  }

  /** How many months of the training were done before this contract. */
  int monthsBefore() {
    return earlierTraining == null ? 0 : earlierTraining.months();
  }

  /** The day from which this text holds instead of an earlier one; empty before any amendment. */
  public Optional<LocalDate> amendedFrom() {
    return Optional.ofNullable(amendedFrom);
  }

  /** What was answered of a section, in its order. */
  public SortedMap<Particular, String> said(Section section) {
    return said(asked(section));
  }

  /** What was answered of some things that are asked. */
  public SortedMap<Particular, String> said(List<Particular> asked) {
    SortedMap<Particular, String> said = new TreeMap<>(particulars);
    said.keySet().retainAll(asked);
    return said;
  }

  /** The sections that say what is agreed, as far as they say something. */
  public List<Section> agreedSections() {
    return Arrays.stream(Section.values())
        .filter(section -> section.isAgreed() && !said(section).isEmpty())
        .toList();
  }

  /** What was answered of one thing that is asked. */
  public Optional<String> answer(Particular particular) {
    return Optional.ofNullable(particulars.get(particular))
        .filter(any -> particular.isAskedOf(this));
  }

  /** All that was answered. */
  Map<Particular, String> particulars() {
    return new TreeMap<>(particulars);
  }

  /** What it is paid in, by its code in ISO 4217. */
  public String currency() {
    return practice().currency();
  }

  /** Gross a month, by year of training. */
  public SortedMap<Integer, BigDecimal> pay() {
    return new TreeMap<>(pay);
  }
}
