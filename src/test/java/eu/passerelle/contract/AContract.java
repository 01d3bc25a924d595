package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.application.Application;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.candidate.Side;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A contract as examples speak of it: an adult carpenter from September 2026, with a company in
 * Kehl and a school in Strasbourg, or the other way round; changed as an example needs it.
 */
public final class AContract {

  public static final Instant DRAFTED = Instant.parse("2026-03-02T09:00:00Z");
  public static final LocalDate SEPTEMBER_2026 = LocalDate.of(2026, 9, 1);

  public static final Place STRASBOURG = place(3, "Strasbourg", Region.GRAND_EST);
  public static final Place KEHL = place(5, "Kehl", Region.BADEN_WUERTTEMBERG);
  public static final Place LANDAU = place(6, "Landau", Region.RHEINLAND_PFALZ);
  public static final Place SAARBRUECKEN = place(7, "Saarbrücken", Region.SAARLAND);
  public static final Place BASEL = place(8, "Basel", Region.NORDWESTSCHWEIZ);

  private static final Guardian MOTHER =
      new Guardian("Anne Muller", "anne@example.org", Language.FR);

  private final Country theory;
  private Place company;
  private Place school;
  private Occupation occupation = carpenter(TrainingLaw.HWO);
  private LocalDate start = SEPTEMBER_2026;
  private LocalDate end;
  private int years = 3;
  private LocalDate birthDate;
  private int age = 19;
  private SchoolLevel schooling = SchoolLevel.MIDDLE;
  private Optional<Guardian> guardian = Optional.empty();
  private String qualification = "CAP Charpentier bois";
  private Integer probation;
  private BigDecimal hours = BigDecimal.valueOf(35);
  private Integer leave = 30;
  private String collectiveAgreement;
  private BigDecimal[] pay = {BigDecimal.valueOf(2000)};
  private final Map<Particular, String> answers = Answers.all();

  private AContract(Country theory, Place school, Place company) {
    this.theory = theory;
    this.school = school;
    this.company = company;
    this.probation = company.country() == Country.FR ? 0 : 3;
  }

  /** Theory in Strasbourg, practice in Kehl. */
  public static AContract inGermany() {
    return new AContract(Country.FR, STRASBOURG, KEHL);
  }

  /** Theory in Kehl, practice in Strasbourg. */
  public static AContract inFrance() {
    return new AContract(Country.DE, KEHL, STRASBOURG).aimingAt("Gesellenbrief Zimmerer");
  }

  /** In the pilot: theory in Strasbourg, practice in Basel. */
  public static AContract inBasel() {
    return new AContract(Country.FR, STRASBOURG, BASEL);
  }

  /** In the pilot: theory in Basel, practice in Kehl. */
  public static AContract fromBasel() {
    return new AContract(Country.CH, BASEL, KEHL).aimingAt("Zimmerin / Zimmermann EFZ (CFC)");
  }

  /** Theory in a country of one's choice. */
  public static AContract between(Country theory, Place school, Place company) {
    return new AContract(theory, school, company);
  }

  public AContract at(Place newCompany) {
    this.company = newCompany;
    return this;
  }

  public AContract schooledIn(Place newSchool) {
    this.school = newSchool;
    return this;
  }

  public AContract under(TrainingLaw newLaw) {
    return learning(carpenter(newLaw));
  }

  public AContract learning(Occupation newOccupation) {
    this.occupation = newOccupation;
    return this;
  }

  public AContract from(String day) {
    this.start = LocalDate.parse(day);
    return this;
  }

  public AContract until(String day) {
    this.end = LocalDate.parse(day);
    return this;
  }

  public AContract forYears(int newYears) {
    this.years = newYears;
    return this;
  }

  /** Has this age since yesterday on the first day. */
  public AContract aged(int newAge) {
    this.age = newAge;
    return this;
  }

  public AContract born(String day) {
    this.birthDate = LocalDate.parse(day);
    return this;
  }

  public AContract withMother() {
    this.guardian = Optional.of(MOTHER);
    return this;
  }

  /** Represented by someone whom mail reaches there. */
  public AContract withGuardianAt(String email) {
    this.guardian = Optional.of(new Guardian("Anne Muller", email, Language.FR));
    return this;
  }

  public AContract withoutDiploma() {
    return havingFinished(SchoolLevel.NO_DIPLOMA);
  }

  public AContract havingFinished(SchoolLevel level) {
    this.schooling = level;
    return this;
  }

  public AContract aimingAt(String newQualification) {
    this.qualification = newQualification;
    return this;
  }

  public AContract onTrialFor(Integer months) {
    this.probation = months;
    return this;
  }

  public AContract answering(Particular particular, String answer) {
    answers.put(particular, answer);
    return this;
  }

  public AContract hours(String aWeek) {
    this.hours = new BigDecimal(aWeek);
    return this;
  }

  public AContract leave(Integer days) {
    this.leave = days;
    return this;
  }

  /** Under a collective agreement. */
  public AContract under(String newCollectiveAgreement) {
    this.collectiveAgreement = newCollectiveAgreement;
    return this;
  }

  /** Gross a month, year by year; the last counts for the years after it too. */
  public AContract paid(String... euros) {
    this.pay = new BigDecimal[euros.length];
    for (int i = 0; i < euros.length; i++) {
      this.pay[i] = new BigDecimal(euros[i]);
    }
    return this;
  }

  /** As it is when an application has just been accepted. */
  public Contract drafted() {
    Candidate candidate =
        new Candidate(
            new Account(
                "emma@example.org", "Emma", "Muller", Language.FR, Role.APPRENTICE, DRAFTED),
            DRAFTED);
    candidate.wasBornOn(
        Optional.ofNullable(birthDate).orElse(start.minusYears(age).minusDays(1)), DRAFTED);
    candidate.hasFinished(schooling, DRAFTED);
    candidate.livesIn(STRASBOURG, DRAFTED);
    candidate.travels(Set.of(MeansOfTransport.PUBLIC_TRANSPORT), 60, DRAFTED);
    candidate.speaks(LanguageLevel.C2, LanguageLevel.B1, DRAFTED);
    candidate.wishesFor(List.of(occupation), DRAFTED);
    candidate.wantsToWork(Side.EITHER, start, DRAFTED);
    guardian.ifPresent(g -> candidate.isRepresentedBy(g, DRAFTED));
    Offer offer =
        new Offer(
            Organisation.company("Holzbau Muster", company),
            new Offer.Terms(
                occupation,
                company,
                theory,
                start,
                1,
                LanguageLevel.NONE,
                LanguageLevel.B1,
                LanguageLevel.B1,
                Optional.empty(),
                Lodging.NONE,
                Bilingual.written(Language.DE, "Dächer aus Holz.")),
            DRAFTED);
    return new Contract(
        new Application(candidate, offer, "Bonjour !", Language.FR, DRAFTED), DRAFTED);
  }

  /** With everything filled in. */
  public Contract complete() {
    Contract contract = drafted();
    for (Section section : Section.values()) {
      contract.say(section, answers);
    }
    contract.agreeOn(Actor.EMPLOYER, terms(), monthly(), Optional.of(aSchool()), 1, DRAFTED);
    return contract;
  }

  /** Everyone has answered what is asked of them. */
  static void answer(Contract contract) {
    for (Section section : Section.values()) {
      contract.say(section, Answers.all());
    }
  }

  public Terms terms() {
    return new Terms(
        qualification,
        "Meister Eder",
        start,
        Optional.ofNullable(end).orElse(start.plusYears(years).minusDays(1)),
        probation,
        hours,
        leave,
        collectiveAgreement);
  }

  public SortedMap<Integer, BigDecimal> monthly() {
    SortedMap<Integer, BigDecimal> monthly = new TreeMap<>();
    for (int year = 1; year <= Math.max(years, 5); year++) {
      monthly.put(year, pay[Math.min(year, pay.length) - 1]);
    }
    return monthly;
  }

  public Organisation aSchool() {
    return Organisation.school("École du bois", school);
  }

  private static Occupation carpenter(TrainingLaw law) {
    return new Occupation(
            "zimmerer",
            "Gesellenbrief Zimmerer",
            36,
            law,
            List.of(Sector.CRAFT),
            "CAP Charpentier bois",
            "BP Charpentier bois")
        .andInSwitzerland(
            "Holzbearbeiterin / Holzbearbeiter EBA (AFP)", "Zimmerin / Zimmermann EFZ (CFC)");
  }

  private static Place place(long id, String name, Region region) {
    return new Place(id, name, region, new Position(48.5, 7.8));
  }
}
