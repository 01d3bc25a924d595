package eu.passerelle.contract;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.SchoolLevel;
import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.contract.rules.Rule.Verdict;
import eu.passerelle.language.Refusal;
import eu.passerelle.matching.AgeLimit;
import eu.passerelle.matching.CandidateFacts;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.OfferFacts;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Qualifications;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.LegalBasis;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Position;
import eu.passerelle.territory.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * An offer is published, an application sent and a contract registered by one law. Generated here
 * is every training there could be: all countries of schools, regions of companies, kinds of
 * occupations, days around the changes of the law and birthdays around its ages.
 */
@DisplayName("By one law")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneLawTest {

  /** A figure on age, as both rooms read it from the one table. */
  private record Age(AgeLimit.Kind kind, Country country, LocalDate from, int years) {

    AgeLimit forMatching() {
      return new AgeLimit(kind, country, from, years, source());
    }

    LegalValue forContracts() {
      return new LegalValue(
              LegalValue.Kind.valueOf(kind.name()),
              country,
              from,
              Optional.empty(),
              BigDecimal.valueOf(years))
          .statedIn(source(), true);
    }

    private String source() {
      return kind + " " + country + " " + from;
    }
  }

  private static final LocalDate AGREED = LegalBasis.LAUTERBOURG_2023.from();
  private static final LocalDate PILOTED = LegalBasis.SWISS_PILOT.from();
  private static final LocalDate OLDER_FROM = LocalDate.of(2027, 9, 1);

  private static final List<Age> AGES =
      List.of(
          new Age(AgeLimit.Kind.AGE_FROM, Country.FR, AGREED, 16),
          new Age(AgeLimit.Kind.AGE_FROM_AFTER_LOWER_SECONDARY, Country.FR, AGREED, 15),
          new Age(AgeLimit.Kind.AGE_TO, Country.FR, AGREED, 29),
          new Age(AgeLimit.Kind.AGE_FROM, Country.DE, AGREED, 15),
          new Age(AgeLimit.Kind.AGE_FROM, Country.DE, OLDER_FROM, 16),
          new Age(AgeLimit.Kind.AGE_FROM, Country.CH, AGREED, 15));

  private static final List<LocalDate> DAYS_OF_CHANGE = List.of(PILOTED, AGREED, OLDER_FROM);

  private static final List<Occupation> OCCUPATIONS =
      List.of(
          occupation("everywhere", TrainingLaw.HWO, "CAP").andInSwitzerland("EFZ"),
          occupation("nowhereInFrance", TrainingLaw.HWO).andInSwitzerland("EFZ"),
          occupation("nowhereInSwitzerland", TrainingLaw.BBIG, "CAP"),
          occupation("atSchool", TrainingLaw.LAND, "CAP"));

  /** The names of what both ask, by how applications and offers call it. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("matching.basis", "basis"),
          Map.entry("matching.territory", "territory"),
          Map.entry("matching.pilot", "territory"),
          Map.entry("matching.noBorder", "direction"),
          Map.entry("matching.notDual", "occupation"),
          Map.entry("matching.noDiploma", "qualification"),
          Map.entry("matching.youngFrance", "age"),
          Map.entry("matching.youngGermany", "age"),
          Map.entry("matching.youngSwitzerland", "age"),
          Map.entry("matching.old", "age"),
          Map.entry("offer.basis", "basis"),
          Map.entry("offer.territory", "territory"),
          Map.entry("offer.direction", "direction"),
          Map.entry("offer.occupation", "occupation"),
          Map.entry("offer.qualification", "qualification"));

  private static final Optional<Responsibility> SOMEONE =
      Optional.of(
          new Responsibility(
              Organisation.company("Kammer", AContract.KEHL), Optional.empty(), Optional.empty()));

  /** What each has to say of one and the same training, each rule with its source. */
  private record Case(
      String says,
      Set<String> offerRefused,
      Set<String> applicationRefused,
      Set<String> applicationRemarked,
      Set<String> contractRefused,
      Set<String> contractLiftable) {}

  private List<Case> all;

  @BeforeAll
  void judgeAll() {
    all = new ArrayList<>();
    for (Country theory : Country.values()) {
      for (Region practice : Region.values()) {
        for (Occupation occupation : OCCUPATIONS) {
          days().forEach(start -> judge(theory, practice, occupation, start));
        }
      }
    }
  }

  @Test
  @DisplayName("an application is refused where the contract would be, by the same rule and source")
  void applications() {
    assertEquals(List.of(), differing(Case::applicationRefused, Case::contractRefused));
  }

  @Test
  @DisplayName("it is remarked where only an officer's exception would let the contract pass")
  void remarks() {
    assertEquals(
        List.of(), differing(Case::applicationRemarked, one -> ofAge(one.contractLiftable())));
  }

  @Test
  @DisplayName("an offer is refused what no contract could be about, and nothing else")
  void offers() {
    assertEquals(List.of(), differing(Case::offerRefused, one -> notOfAge(one.contractRefused())));
  }

  @Test
  @DisplayName("each of these rules refuses something, and some trainings meet none of them")
  void eachRefuses() {
    Set<String> refusing =
        all.stream()
            .flatMap(one -> one.contractRefused().stream())
            .map(rule -> rule.substring(0, rule.indexOf(' ')))
            .collect(toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(RULES.values()), refusing);
    assertTrue(all.stream().anyMatch(one -> one.contractRefused().isEmpty()));
    assertTrue(all.stream().anyMatch(one -> !one.applicationRemarked().isEmpty()));
  }

  private List<String> differing(
      Function<Case, Set<String>> early, Function<Case, Set<String>> late) {
    return all.stream()
        .filter(one -> !early.apply(one).equals(late.apply(one)))
        .map(one -> one.says() + ": " + early.apply(one) + " and then " + late.apply(one))
        .limit(10)
        .toList();
  }

  private void judge(Country theory, Region practice, Occupation occupation, LocalDate start) {
    for (LocalDate birth : birthdays(start).toList()) {
      for (SchoolLevel school : List.of(SchoolLevel.NO_DIPLOMA, SchoolLevel.LOWER)) {
        Contract contract =
            AContract.between(theory, AContract.STRASBOURG, company(practice))
                .learning(occupation)
                .aimingAt(aim(occupation, theory))
                .from(start.toString())
                .born(birth.toString())
                .withMother()
                .havingFinished(school)
                .complete();
        all.add(judged(contract));
      }
    }
  }

  private static Case judged(Contract contract) {
    Candidate candidate = contract.application().candidate();
    Offer offer = contract.application().offer();
    CandidateFacts candidateFacts = Facts.of(candidate).orElseThrow();
    OfferFacts offerFacts = Facts.of(offer);
    Eligibility eligibility =
        new Eligibility(
            AGES.stream()
                .sorted(Comparator.comparing(Age::from).reversed())
                .map(Age::forMatching)
                .toList());
    List<Verdict> verdicts =
        RegistrationRules.judge(
            contract, new LegalValues(AGES.stream().map(Age::forContracts).toList()));
    return new Case(
        contract.theory()
            + " "
            + contract.place().region()
            + " "
            + contract.occupation()
            + " "
            + contract.terms().startDate()
            + " "
            + candidate.birthDate().orElseThrow()
            + " "
            + candidate.school().orElseThrow(),
        named(offer.publish(AContract.DRAFTED, LocalDate.MIN, SOMEONE)),
        named(eligibility.refusals(candidateFacts, offerFacts)),
        named(eligibility.remarks(candidateFacts, offerFacts)),
        ofBoth(verdicts, Verdict::obstacles),
        ofBoth(verdicts, Verdict::liftable));
  }

  private static Set<String> named(List<Refusal> refusals) {
    return refusals.stream()
        .map(refusal -> RULES.get(refusal.rule()) + " " + refusal.source())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> ofBoth(
      List<Verdict> verdicts, Function<Verdict, List<Refusal>> refusals) {
    return verdicts.stream()
        .filter(verdict -> RULES.containsValue(verdict.rule().name()))
        .flatMap(
            verdict ->
                refusals.apply(verdict).stream()
                    .map(refusal -> verdict.rule().name() + " " + refusal.source()))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> ofAge(Set<String> rules) {
    return rules.stream().filter(OneLawTest::isOfAge).collect(toCollection(TreeSet::new));
  }

  private static Set<String> notOfAge(Set<String> rules) {
    return rules.stream().filter(rule -> !isOfAge(rule)).collect(toCollection(TreeSet::new));
  }

  private static boolean isOfAge(String rule) {
    return rule.startsWith("age ");
  }

  /** Each day on which something changes, its eve, and one long after. */
  private static Stream<LocalDate> days() {
    return Stream.concat(
        DAYS_OF_CHANGE.stream().flatMap(day -> Stream.of(day.minusDays(1), day)),
        Stream.of(LocalDate.of(2030, 2, 28)));
  }

  /** Of those who reach an age of the law, or the next, on that day; and a day too late for it. */
  private static Stream<LocalDate> birthdays(LocalDate start) {
    return AGES.stream()
        .flatMapToInt(age -> IntStream.of(age.years(), age.years() + 1))
        .distinct()
        .mapToObj(start::minusYears)
        .flatMap(day -> Stream.of(day, day.plusDays(1)));
  }

  /** What an employer fills in who does their best. */
  private static String aim(Occupation occupation, Country theory) {
    return Qualifications.of(occupation, theory).stream().findFirst().orElse("Diplom");
  }

  private static Place company(Region region) {
    return new Place(100 + region.ordinal(), "Ort", region, new Position(48.5, 7.8));
  }

  private static Occupation occupation(String slug, TrainingLaw law, String... diplomas) {
    return new Occupation(slug, "Geselle " + slug, 36, law, List.of(Sector.CRAFT), diplomas);
  }
}
