package eu.passerelle.contract.rules;

import static eu.passerelle.contract.AContract.BASEL;
import static eu.passerelle.contract.AContract.KEHL;
import static eu.passerelle.contract.AContract.LANDAU;
import static eu.passerelle.contract.AContract.SAARBRUECKEN;
import static eu.passerelle.contract.AContract.STRASBOURG;
import static eu.passerelle.contract.AContract.between;
import static eu.passerelle.contract.AContract.fromBasel;
import static eu.passerelle.contract.AContract.inBasel;
import static eu.passerelle.contract.AContract.inFrance;
import static eu.passerelle.contract.AContract.inGermany;
import static eu.passerelle.territory.Country.DE;
import static eu.passerelle.territory.Country.FR;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.contract.AContract;
import eu.passerelle.contract.Actor;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractSteps;
import eu.passerelle.contract.LawBook;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.Particular;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.TrainingLaw;
import eu.passerelle.territory.Country;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of registration by examples, judged by the figures of the reference data. */
@DisplayName("By the law, a contract")
class RegistrationRulesTest {

  private static final LegalValues LAW = LawBook.open();

  private static final String LAUTERBOURG = "Lauterbourg";
  private static final String NOBODY = "";

  /**
   * One example.
   *
   * @param rule the rule that it is about
   * @param source what its source names, for the refusal or the verdict
   * @param says the example in words
   * @param broken the rules it breaks, separated by blanks; none if it can be registered
   */
  private record Example(
      String rule, String source, String says, AContract contract, String broken) {

    @Override
    public String toString() {
      return rule + ": " + says + (broken.equals(NOBODY) ? " – accepted" : " – refused");
    }
  }

  private static Example accepted(String rule, String source, String says, AContract contract) {
    return new Example(rule, source, says, contract, NOBODY);
  }

  private static Example refused(String rule, String source, String says, AContract contract) {
    return new Example(rule, source, says, contract, rule);
  }

  private static Example refused(
      String rule, String source, String says, AContract contract, String alsoBroken) {
    return new Example(rule, source, says, contract, rule + " " + alsoBroken);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "basisAndTerritory",
    "directionAndDiploma",
    "age",
    "guardian",
    "payInGermany",
    "payInFrance",
    "duration",
    "probation",
    "hours",
    "night",
    "leave",
    "pilot",
    "swissLaw"
  })
  void example(Example example) {
    var verdicts = RegistrationRules.judge(example.contract().complete(), LAW);

    Set<String> broken =
        verdicts.stream()
            .filter(v -> !v.isKept())
            .map(v -> v.rule().name())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(List.of(example.broken().split(" ")));
    expected.remove(NOBODY);
    assertEquals(expected, broken, () -> verdicts.toString());

    Rule.Verdict verdict =
        verdicts.stream().filter(v -> v.rule().name().equals(example.rule())).findFirst().get();
    assertTrue(verdict.source().contains(example.source()), verdict.source());
    verdict
        .refusals()
        .forEach(r -> assertTrue(r.source().contains(example.source()), () -> r.toString()));
  }

  static Stream<Example> basisAndTerritory() {
    return Stream.of(
        accepted(
            "basis",
            LAUTERBOURG,
            "begins the day the agreement is in force",
            inGermany().from("2025-03-01").aged(20)),
        refused(
            "basis", LAUTERBOURG, "begins the day before", inGermany().from("2025-02-28").aged(20)),
        refused(
            "basis",
            LAUTERBOURG,
            "under the framework agreement of 2013, whose time is over",
            inGermany().from("2016-09-01").aged(20),
            "pay"),
        refused(
            "basis",
            LAUTERBOURG,
            "under the yearly derogation of 2020 to 2025",
            inFrance().from("2023-09-01").aged(20),
            "pay"),
        refused(
            "basis",
            LAUTERBOURG,
            "before there was any agreement",
            inGermany().from("2010-09-01").aged(20),
            "pay"),
        accepted("territory", "art. 1", "with a company in Baden-Württemberg", inGermany()),
        accepted(
            "territory", "art. 1", "with a company in Rheinland-Pfalz", inGermany().at(LANDAU)),
        accepted("territory", "art. 1", "with a company in Saarland", inGermany().at(SAARBRUECKEN)),
        accepted("territory", "art. 1", "with a company in France", inFrance()));
  }

  static Stream<Example> directionAndDiploma() {
    return Stream.of(
        accepted("direction", "art. 1", "theory in France, practice in Germany", inGermany()),
        accepted("direction", "art. 1", "theory in Germany, practice in France", inFrance()),
        refused(
            "direction",
            "art. 1",
            "school and company in Germany",
            between(Country.DE, KEHL, LANDAU).aimingAt("Gesellenbrief Zimmerer")),
        refused(
            "direction",
            "art. 1",
            "school and company in France",
            between(Country.FR, STRASBOURG, STRASBOURG)),
        refused(
            "school",
            "art. 3",
            "the school chosen is on the company's side",
            inGermany().schooledIn(KEHL)),
        refused(
            "school",
            "art. 3",
            "the school chosen is in Switzerland",
            inGermany().schooledIn(BASEL)),
        accepted(
            "occupation",
            "HwO",
            "a craft under the Handwerksordnung",
            inGermany().under(TrainingLaw.HWO)),
        accepted(
            "occupation",
            "BBiG",
            "an occupation under the Berufsbildungsgesetz",
            inFrance().under(TrainingLaw.BBIG)),
        refused(
            "occupation",
            "BBiG",
            "learned at a school under the law of the Land (Erzieher)",
            inGermany().under(TrainingLaw.LAND)),
        refused("qualification", "art. 1, 3", "no diploma is aimed at", inGermany().aimingAt(" ")),
        accepted(
            "qualification",
            "art. 1, 3",
            "a French diploma of the occupation, theory in France",
            inGermany().aimingAt("BP Charpentier bois")),
        refused(
            "qualification",
            "art. 1, 3",
            "a German qualification with the theory in France",
            inGermany().aimingAt("Gesellenbrief Zimmerer")),
        refused(
            "qualification",
            "art. 1, 3",
            "a French diploma with the theory in Germany",
            inFrance().aimingAt("CAP Charpentier bois")),
        refused(
            "qualification",
            "art. 1, 3",
            "a diploma that is on no list, until an officer has looked it up",
            inGermany().aimingAt("Titre professionnel Charpentier")));
  }

  /** Kept in the pilot, where the consent of the authorities is still to be noted. */
  private static Example piloted(String rule, String source, String says, AContract contract) {
    return new Example(rule, source, says, contract, "basis");
  }

  private static Example unfit(String rule, String source, String says, AContract contract) {
    return new Example(rule, source, says, contract, "basis " + rule);
  }

  static Stream<Example> pilot() {
    return Stream.of(
        piloted("basis", "Pilote", "theory in France, practice in Basel", inBasel()),
        piloted(
            "basis",
            "Pilote",
            "theory in Germany, practice in Basel",
            between(Country.DE, KEHL, BASEL).aimingAt("Gesellenbrief Zimmerer")),
        piloted("basis", "Pilot", "theory in Basel, practice in Germany", fromBasel()),
        piloted(
            "basis",
            "Pilot",
            "theory in Basel, practice in France",
            between(Country.CH, BASEL, STRASBOURG).aimingAt("Zimmerin / Zimmermann EFZ (CFC)")),
        piloted("territory", "Pilot", "with a company in Basel", inBasel()),
        piloted("territory", "Pilot", "with a company in Baden-Württemberg", fromBasel()),
        unfit("territory", "Pilot", "with a company in Saarland", fromBasel().at(SAARBRUECKEN)),
        unfit("territory", "Pilot", "with a company in the Palatinate", fromBasel().at(LANDAU)),
        unfit(
            "direction",
            "Pilot",
            "school and company in Basel",
            between(Country.CH, BASEL, BASEL).aimingAt("Zimmerin / Zimmermann EFZ (CFC)")),
        unfit("school", "Pilot", "the school chosen is in Germany", inBasel().schooledIn(KEHL)),
        piloted("qualification", "RNCP", "a French diploma, theory in France", inBasel()),
        piloted("qualification", "SR 412.10", "a Swiss diploma, theory in Basel", fromBasel()),
        unfit(
            "qualification",
            "SR 412.10",
            "a German qualification with the theory in Basel",
            fromBasel().aimingAt("Gesellenbrief Zimmerer")),
        unfit(
            "qualification",
            "SR 412.10",
            "a Swiss diploma with the theory in France",
            inBasel().aimingAt("Zimmerin / Zimmermann EFZ (CFC)")),
        piloted(
            "pay",
            "BIBB",
            "theory in Basel: German pay in Kehl, at its least",
            fromBasel().paid("724", "854", "977")),
        unfit(
            "pay",
            "BIBB",
            "theory in Basel: a cent less than German law asks in Kehl",
            fromBasel().paid("723.99", "854", "977")));
  }

  static Stream<Example> swissLaw() {
    return Stream.of(
        piloted("age", "ArG", "15 in Basel", inBasel().aged(15).withMother()),
        unfit("age", "ArG", "14 in Basel", inBasel().aged(14).withMother()),
        piloted("age", "ArG", "40 in Basel, where no upper age stands", inBasel().aged(40)),
        piloted("guardian", "OR, art. 344a", "17 with a guardian", inBasel().aged(17).withMother()),
        unfit("guardian", "OR, art. 344a", "17 without one", inBasel().aged(17)),
        piloted("duration", "EBA", "two years in Basel", inBasel().forYears(2)),
        piloted("duration", "EFZ", "four years in Basel", inBasel().forYears(4)),
        unfit("duration", "EBA", "a year in Basel, not shortened yet", inBasel().forYears(1)),
        unfit("duration", "EFZ", "five years in Basel", inBasel().forYears(5)),
        piloted(
            "duration",
            "EBA",
            "two years to the Swiss certificate",
            fromBasel().aimingAt("Holzbearbeiterin / Holzbearbeiter EBA (AFP)").forYears(2)),
        unfit("duration", "EFZ", "two years to the Swiss diploma", fromBasel().forYears(2)),
        piloted("duration", "EFZ", "three years to the Swiss diploma", fromBasel().forYears(3)),
        piloted("probation", "OR, art. 344a", "a month in Basel", inBasel().onTrialFor(1)),
        piloted("probation", "OR, art. 344a", "three months in Basel", inBasel().onTrialFor(3)),
        unfit("probation", "OR, art. 344a", "none in Basel", inBasel().onTrialFor(0)),
        unfit("probation", "OR, art. 344a", "six months, not consented", inBasel().onTrialFor(6)),
        unfit("probation", "OR, art. 344a", "seven months in Basel", inBasel().onTrialFor(7)),
        piloted("hours", "ArG, art. 9", "45 hours in Basel", inBasel().hours("45")),
        unfit("hours", "ArG, art. 9", "45.5 hours in Basel", inBasel().hours("45.5")),
        piloted("leave", "329a", "five weeks at 19", inBasel().aged(19).leave(30)),
        unfit("leave", "329a", "a day less than five weeks at 19", inBasel().aged(19).leave(29)),
        piloted("leave", "329a", "four weeks at 20", inBasel().aged(20).leave(24)),
        unfit("leave", "329a", "a day less than four weeks at 20", inBasel().aged(20).leave(23)),
        piloted("pay", "OR, art. 344a", "any amount, year by year", inBasel().paid("1", "2", "3")),
        unfit("pay", "OR, art. 344a", "nothing in the third", inBasel().paid("700", "900", "0")));
  }

  /** Examples that an officer can let pass. */
  static Stream<Example> liftable() {
    return Stream.of(
        refused("basis", "Pilot", "in the pilot, the authorities consent", inBasel()),
        refused("age", "Code du travail", "30 in France", inFrance().aged(30)),
        refused(
            "pay",
            "BIBB",
            "less than the table, under a collective agreement in Germany",
            inGermany().paid("600").under("Tarifvertrag Zimmererhandwerk")),
        refused(
            "qualification",
            "art. 1, 3",
            "a diploma that is on no list",
            inGermany().aimingAt("Titre professionnel Charpentier")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("liftable")
  @DisplayName("is signed all the same, and registered once an officer has granted an exception")
  void exception(Example example) {
    Contract contract = example.contract().complete();
    assertEquals(List.of(), RegistrationRules.obstacles(contract, LAW));
    assertFalse(RegistrationRules.refusals(contract, LAW).isEmpty());

    ContractSteps.submit(contract);
    assertEquals(
        List.of(), contract.except(Actor.OFFICER, example.rule(), "gesehen", 1, ContractSteps.NOW));

    assertEquals(List.of(), RegistrationRules.refusals(contract, LAW));
  }

  @Test
  @DisplayName("of the pilot needs the consent for the very edition, and for what else is apart")
  void consentToThisEdition() {
    Contract contract = inBasel().onTrialFor(6).complete();
    ContractSteps.submit(contract);
    contract.except(Actor.OFFICER, "basis", "Zustimmung vom 3. Mai lag vor", 1, ContractSteps.NOW);
    assertEquals(
        List.of("contract.rule.probation"),
        RegistrationRules.refusals(contract, LAW).stream().map(Refusal::rule).toList());
    contract.except(Actor.OFFICER, "probation", "Kanton, 4. Mai", 1, ContractSteps.NOW);
    assertEquals(List.of(), RegistrationRules.refusals(contract, LAW));
  }

  @Test
  @DisplayName("gets no exception where the law leaves no room")
  void noRoom() {
    for (AContract example :
        List.of(
            inGermany().paid("600"),
            inFrance().paid("300").under("IDCC 2098"),
            inBasel().onTrialFor(7),
            fromBasel().at(SAARBRUECKEN),
            inGermany().aged(14).withMother(),
            inGermany().aimingAt("Gesellenbrief Zimmerer"))) {
      assertFalse(RegistrationRules.obstacles(example.complete(), LAW).isEmpty());
    }
  }

  static Stream<Example> age() {
    return Stream.of(
        accepted(
            "age",
            "Code du travail",
            "16 in France",
            inFrance().aged(16).withMother().withoutDiploma()),
        accepted(
            "age",
            "Code du travail",
            "15 in France with the collège finished",
            inFrance().aged(15).withMother()),
        refused(
            "age",
            "Code du travail",
            "15 in France with the collège not finished",
            inFrance().aged(15).withMother().withoutDiploma()),
        refused("age", "Code du travail", "14 in France", inFrance().aged(14).withMother()),
        accepted(
            "age",
            "Code du travail",
            "29 in France, 30 the day after the first day",
            inFrance().born("1996-09-02")),
        refused(
            "age",
            "Code du travail",
            "30 in France on the first day",
            inFrance().born("1996-09-01")),
        accepted("age", "JArbSchG", "15 in Germany", inGermany().aged(15).withMother()),
        refused("age", "JArbSchG", "14 in Germany", inGermany().aged(14).withMother()),
        accepted(
            "age", "JArbSchG", "45 in Germany, where no upper age stands", inGermany().aged(45)));
  }

  static Stream<Example> guardian() {
    return Stream.of(
        accepted(
            "guardian",
            "BBiG § 11",
            "17 in Germany with a guardian",
            inGermany().aged(17).withMother()),
        refused("guardian", "BBiG § 11", "17 in Germany without one", inGermany().aged(17)),
        accepted(
            "guardian",
            "cerfa 10103",
            "17 in France with a guardian",
            inFrance().aged(17).withMother()),
        refused("guardian", "cerfa 10103", "17 in France without one", inFrance().aged(17)),
        accepted("guardian", "BBiG § 11", "18 on the first day", inGermany().born("2008-09-01")),
        refused("guardian", "BBiG § 11", "18 the day after", inGermany().born("2008-09-02")));
  }

  static Stream<Example> payInGermany() {
    return Stream.of(
        accepted(
            "pay",
            "BIBB",
            "2026: exactly the least in three years",
            inGermany().paid("724", "854", "977")),
        refused(
            "pay",
            "BIBB",
            "2026: a cent too little in the first year",
            inGermany().paid("723.99", "854", "977")),
        refused(
            "pay",
            "BIBB",
            "2026: a cent too little in the second",
            inGermany().paid("724", "853.99", "977")),
        refused(
            "pay",
            "BIBB",
            "2026: a cent too little in the third",
            inGermany().paid("724", "854", "976.99")),
        accepted(
            "pay",
            "BIBB",
            "2026: three and a half years, the fourth at its least",
            inGermany().until("2030-02-28").paid("724", "854", "977", "1014")),
        refused(
            "pay",
            "BIBB",
            "2026: a cent too little in the fourth",
            inGermany().until("2030-02-28").paid("724", "854", "977", "1013.99")),
        accepted(
            "pay",
            "BIBB",
            "2025: the figures of the year it begins count to the end",
            inGermany().from("2025-09-01").paid("682", "805", "921")),
        refused(
            "pay",
            "BIBB",
            "begun on 1 January 2026 with the figures of 2025",
            inGermany().from("2026-01-01").paid("682", "805", "921")),
        accepted(
            "pay",
            "(2026)",
            "2027: no figure known yet, those of 2026 are the least",
            inGermany().from("2027-09-01").paid("724", "854", "977")),
        refused(
            "pay",
            "(2026)",
            "2027: less than the figures of 2026",
            inGermany().from("2027-09-01").paid("700", "854", "977")));
  }

  static Stream<Example> payInFrance() {
    return Stream.of(
        accepted(
            "pay",
            "Grille",
            "under 18: 27, 39, then 51 % at 18 and 67 % at 19",
            inFrance().born("2009-03-10").withMother().paid("492.22", "929.75", "1221.43")),
        refused(
            "pay",
            "Grille",
            "under 18: a cent less than 27 %",
            inFrance().born("2009-03-10").withMother().paid("492.21", "929.75", "1221.43")),
        refused(
            "pay",
            "Grille",
            "18 at the second year: 39 % is not enough any more",
            inFrance().born("2009-03-10").withMother().paid("492.22", "710.98", "1221.43")),
        accepted(
            "pay",
            "Grille",
            "15 at first: 27, 39 and 55 %, never 18 when a year begins",
            inFrance().born("2011-01-10").withMother().paid("492.22", "710.98", "1002.67")),
        accepted(
            "pay",
            "Grille",
            "18 on the day a year begins: the rise comes a month later",
            inFrance().born("2009-09-01").withMother().paid("492.22", "710.98", "1221.43")),
        accepted(
            "pay",
            "Grille",
            "18 in the month before a year begins: it rises with it",
            inFrance().born("2009-08-31").withMother().paid("492.22", "929.75", "1221.43")),
        accepted(
            "pay",
            "Grille",
            "18 to 20: 43, 51 and 67 %",
            inFrance().aged(18).paid("783.90", "929.75", "1221.43")),
        refused(
            "pay",
            "Grille",
            "18 on the first day: 27 % is not enough",
            inFrance().born("2008-09-01").paid("492.22", "929.75", "1221.43")),
        accepted(
            "pay",
            "branche",
            "21 to 25: 53, 61 and 78 %",
            inFrance().aged(21).paid("966.21", "1112.05", "1421.96")),
        refused(
            "pay",
            "branche",
            "21 to 25: a cent less than 78 % in the third year",
            inFrance().aged(21).paid("966.21", "1112.05", "1421.95")),
        accepted("pay", "branche", "26: the whole SMIC", inFrance().aged(26).paid("1823.03")),
        refused(
            "pay", "branche", "26: a cent less than the SMIC", inFrance().aged(26).paid("1823.02")),
        accepted(
            "pay",
            "SMIC",
            "2025: the SMIC of November 2024",
            inFrance().from("2025-09-01").aged(26).paid("1801.80")),
        accepted(
            "pay",
            "2025-289",
            "18: a fourth year adds 15 points to 78 % at 21",
            inFrance().aged(18).forYears(4).paid("783.90", "929.75", "1221.43", "1695.42")),
        refused(
            "pay",
            "2025-289",
            "18: a fourth year at 78 % only",
            inFrance().aged(18).forYears(4).paid("783.90", "929.75", "1221.43", "1421.96")),
        accepted(
            "pay",
            "2025-289",
            "21: a fifth year is never above the SMIC",
            inFrance()
                .aged(20)
                .forYears(5)
                .paid("966.21", "1112.05", "1421.96", "1695.42", "1823.03")));
  }

  static Stream<Example> duration() {
    return Stream.of(
        accepted("duration", "2025-289", "five months in France", inFrance().until("2027-01-31")),
        accepted(
            "duration",
            "2025-289",
            "five years in France",
            inFrance().aged(16).withMother().forYears(5)),
        refused(
            "duration",
            "2025-289",
            "five years and a day in France",
            inFrance().until("2031-09-01").paid("2000"),
            "pay"),
        accepted(
            "duration",
            "2025-289",
            "three and a half years in Germany",
            inGermany().until("2030-02-28")),
        refused("duration", "2025-289", "ends before it begins", inGermany().until("2026-08-31")));
  }

  static Stream<Example> probation() {
    return Stream.of(
        accepted("probation", "BBiG § 20", "one month in Germany", inGermany().onTrialFor(1)),
        accepted("probation", "BBiG § 20", "four months in Germany", inGermany().onTrialFor(4)),
        refused("probation", "BBiG § 20", "none in Germany", inGermany().onTrialFor(0)),
        refused("probation", "BBiG § 20", "five months in Germany", inGermany().onTrialFor(5)),
        refused("probation", "BBiG § 20", "not said in Germany", inGermany().onTrialFor(null)),
        accepted(
            "probation",
            "Code du travail",
            "the 45 days of the law in France",
            inFrance().onTrialFor(0)),
        refused(
            "probation", "Code du travail", "three months in France", inFrance().onTrialFor(3)));
  }

  static Stream<Example> hours() {
    return Stream.of(
        accepted(
            "hours",
            "JArbSchG § 8",
            "40 hours of a minor in Germany",
            inGermany().aged(17).withMother().hours("40")),
        refused(
            "hours",
            "JArbSchG § 8",
            "40.5 hours of a minor in Germany",
            inGermany().aged(17).withMother().hours("40.5")),
        accepted("hours", "ArbZG", "48 hours of an adult in Germany", inGermany().hours("48")),
        refused("hours", "ArbZG", "48.5 hours of an adult in Germany", inGermany().hours("48.5")),
        accepted(
            "hours",
            "Code du travail",
            "35 hours of a minor in France",
            inFrance().aged(17).withMother().hours("35")),
        refused(
            "hours",
            "Code du travail",
            "35.5 hours of a minor in France",
            inFrance().aged(17).withMother().hours("35.5")),
        accepted(
            "hours",
            "2003/88",
            "39 hours of an adult in France, four of them overtime",
            inFrance().hours("39")),
        refused("hours", "2003/88", "50 hours of an adult in France", inFrance().hours("50")),
        accepted(
            "hours",
            "JArbSchG § 8",
            "8 hours a day of a minor in Germany",
            daily(minorsIn(DE), "8")),
        refused(
            "hours",
            "JArbSchG § 8",
            "8.5 hours a day of a minor in Germany",
            daily(minorsIn(DE), "8.5")),
        accepted(
            "hours", "ArbZG", "10 hours a day of an adult in Germany", daily(inGermany(), "10")),
        refused(
            "hours",
            "ArbZG",
            "10.5 hours a day of an adult in Germany",
            daily(inGermany(), "10.5")),
        accepted(
            "hours", "L. 3162-1", "8 hours a day of a minor in France", daily(minorsIn(FR), "8")),
        refused(
            "hours",
            "L. 3162-1",
            "8.5 hours a day of a minor in France",
            daily(minorsIn(FR), "8.5")));
  }

  static Stream<Example> night() {
    return Stream.of(
        accepted(
            "night", "JArbSchG § 14", "a minor from six in Germany", from(minorsIn(DE), "06:00")),
        refused(
            "night", "JArbSchG § 14", "a minor before six in Germany", from(minorsIn(DE), "05:59")),
        accepted(
            "night", "JArbSchG § 14", "a minor to eight in Germany", to(minorsIn(DE), "20:00")),
        refused(
            "night", "JArbSchG § 14", "a minor past eight in Germany", to(minorsIn(DE), "20:01")),
        accepted("night", "JArbSchG § 14", "an adult baker from four", from(inGermany(), "04:00")),
        refused("night", "L. 3163-1", "a minor before six in France", from(minorsIn(FR), "05:30")),
        refused(
            "night",
            "JArbSchG § 14",
            "a minor from evening until after midnight in Germany",
            to(from(minorsIn(DE), "18:00"), "02:00")),
        refused(
            "night",
            "JArbSchG § 14",
            "a minor from late evening until early morning in Germany",
            to(from(minorsIn(DE), "22:00"), "06:00")),
        accepted("night", "L. 3163-1", "at 17 until ten in France", to(minorsIn(FR), "22:00")),
        refused("night", "L. 3163-1", "at 17 past ten in France", to(minorsIn(FR), "22:15")),
        accepted(
            "night",
            "L. 3163-1",
            "at 15 until eight in France",
            to(minorsIn(FR).aged(15), "20:00")),
        refused(
            "night",
            "L. 3163-1",
            "at 15 past eight in France",
            to(minorsIn(FR).aged(15), "20:15")));
  }

  private static AContract minorsIn(Country practice) {
    return (practice == FR ? inFrance() : inGermany()).aged(17).withMother().hours("35");
  }

  private static AContract daily(AContract contract, String hours) {
    return contract.answering(Particular.DAILY_HOURS, hours);
  }

  private static AContract from(AContract contract, String time) {
    return contract.answering(Particular.DAY_BEGINS, time);
  }

  private static AContract to(AContract contract, String time) {
    return contract.answering(Particular.DAY_ENDS, time);
  }

  static Stream<Example> leave() {
    return Stream.of(
        accepted(
            "leave",
            "JArbSchG § 19",
            "30 days in Germany, 15 when the year began",
            inGermany().born("2010-05-05").withMother().leave(30)),
        refused(
            "leave",
            "JArbSchG § 19",
            "29 days in Germany, 15 when the year began",
            inGermany().born("2010-05-05").withMother().leave(29)),
        accepted(
            "leave",
            "JArbSchG § 19",
            "27 days in Germany, 16 when the year began",
            inGermany().born("2010-01-01").withMother().leave(27)),
        refused(
            "leave",
            "JArbSchG § 19",
            "26 days in Germany, 16 when the year began",
            inGermany().born("2010-01-01").withMother().leave(26)),
        accepted(
            "leave",
            "JArbSchG § 19",
            "25 days in Germany, 17 when the year began",
            inGermany().born("2008-05-05").leave(25)),
        refused(
            "leave",
            "JArbSchG § 19",
            "24 days in Germany, 17 when the year began",
            inGermany().born("2008-05-05").leave(24)),
        accepted(
            "leave",
            "BUrlG",
            "24 days in Germany, of age when the year began",
            inGermany().aged(19).leave(24)),
        refused(
            "leave",
            "BUrlG",
            "23 days in Germany, of age when the year began",
            inGermany().aged(19).leave(23)),
        accepted("leave", "2,5", "30 days in France", inFrance().leave(30)),
        refused("leave", "2,5", "29 days in France", inFrance().leave(29)),
        refused("leave", "2,5", "not said in France", inFrance().leave(null)));
  }

  @Test
  @DisplayName("is judged by rules that say whether they and their figures were read")
  void confirmed() {
    assertTrue(verdict(inGermany(), "pay").isConfirmed(), "the German figures of 2026");
    assertFalse(verdict(inGermany().from("2027-09-01"), "pay").isConfirmed(), "those of 2027");
    assertFalse(verdict(inFrance(), "pay").isConfirmed(), "the SMIC");
    assertFalse(verdict(inGermany(), "probation").isConfirmed());
    assertTrue(verdict(inGermany(), "basis").isConfirmed());
    assertEquals(
        List.of("occupation"),
        RegistrationRules.judge(inBasel().complete(), LAW).stream()
            .filter(Rule.Verdict::isConfirmed)
            .map(verdict -> verdict.rule().name())
            .toList(),
        "nothing of Swiss law was read");
  }

  @Test
  @DisplayName("is refused in both languages, with reason, remedy and source")
  void refusalsSpeak() {
    Messages messages = new Messages();
    List<Refusal> refusals =
        Stream.of(
                basisAndTerritory(),
                directionAndDiploma(),
                age(),
                guardian(),
                payInGermany(),
                payInFrance(),
                duration(),
                probation(),
                hours(),
                leave(),
                pilot(),
                swissLaw())
            .flatMap(examples -> examples)
            .flatMap(e -> RegistrationRules.refusals(e.contract().complete(), LAW).stream())
            .toList();
    for (Refusal refusal : refusals) {
      assertFalse(refusal.source().isBlank(), refusal.rule());
      for (Language language : Language.values()) {
        String reason = messages.text(language, refusal.reason());
        String remedy = messages.text(language, refusal.remedy());
        assertAll(
            () -> assertFalse(reason.contains("{") || reason.startsWith("contract."), reason),
            () -> assertFalse(remedy.contains("{") || remedy.startsWith("contract."), remedy));
      }
    }
  }

  private static Rule.Verdict verdict(AContract contract, String rule) {
    return RegistrationRules.judge(contract.complete(), LAW).stream()
        .filter(v -> v.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
