package eu.passerelle.contract.rules;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalBasis;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.contract.rules.Rule.Scope;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The law of registration on one page. Each entry names its source; what was not read there says so
 * and is shown as to be confirmed. Figures are not here but in the dated table of legal values.
 */
public final class RegistrationRules {

  private static final LocalDate ALWAYS = LocalDate.MIN;

  /** The French decree on contracts with a company in France is in force since this day. */
  private static final LocalDate DECREE = LocalDate.of(2025, 3, 31);

  private static final String AGREEMENT = LegalBasis.LAUTERBOURG_2023.source();
  private static final String PILOT = LegalBasis.SWISS_PILOT.source();
  private static final String SWISS_TRAINING = "LFPr / BBG (SR 412.10)";
  private static final String SWISS_CONTRACT = "CO / OR, art. 344a";

  /** All rules, in the order an officer reads them; those of a name have each their contracts. */
  public static final List<Rule> ALL =
      List.of(
          read(
              "basis",
              Scope.AGREEMENT,
              AGREEMENT + " (décret 2025-280 ; BGBl. 2025 II Nr. 110)",
              keeps(
                  "basis",
                  c -> LegalBasis.LAUTERBOURG_2023.isInForce(c.terms().startDate()),
                  LegalBasis.LAUTERBOURG_2023.from())),
          recalled("basis", Scope.PILOT, PILOT, RegistrationRules::onConsent),
          read(
              "territory",
              Scope.AGREEMENT,
              AGREEMENT + ", art. 1",
              keeps("territory", c -> LegalBasis.LAUTERBOURG_2023.covers(c.place().region()))),
          recalled(
              "territory",
              Scope.PILOT,
              PILOT,
              keeps("pilotTerritory", c -> LegalBasis.SWISS_PILOT.covers(c.place().region()))),
          read(
              "direction",
              Scope.AGREEMENT,
              AGREEMENT + ", art. 1",
              keeps("direction", c -> c.direction().isPresent())),
          recalled(
              "direction",
              Scope.PILOT,
              PILOT,
              keeps("pilotDirection", c -> c.direction().isPresent())),
          read(
              "school",
              Scope.AGREEMENT,
              AGREEMENT + ", art. 3",
              keeps("school", RegistrationRules::isSchoolInItsCountry)),
          recalled(
              "school",
              Scope.PILOT,
              PILOT,
              keeps("school", RegistrationRules::isSchoolInItsCountry)),
          read(
              "occupation",
              Scope.EVERYWHERE,
              "BBiG, HwO ; RNCP",
              keeps("occupation", c -> c.occupation().isDual())),
          recalled("qualification", Scope.AGREEMENT, AGREEMENT + ", art. 1, 3", Diploma::aimedAt),
          recalled(
              "qualification",
              Scope.PILOT,
              "RNCP ; BBiG, HwO ; " + SWISS_TRAINING,
              Diploma::aimedAt),
          recalled("age", Scope.COMPANY_ELSEWHERE, "Code du travail ; JArbSchG", Persons::age),
          recalled("age", Scope.COMPANY_IN_SWITZERLAND, "LTr / ArG", Persons::age),
          read("guardian", Scope.COMPANY_ELSEWHERE, "BBiG § 11 ; cerfa 10103", Persons::guardian),
          recalled("guardian", Scope.COMPANY_IN_SWITZERLAND, SWISS_CONTRACT, Persons::guardian),
          read(
                  "duration",
                  Scope.COMPANY_ELSEWHERE,
                  "BBiG § 11 ; décret 2025-289 (Centre Inffo)",
                  Work::duration)
              .from(DECREE),
          recalled("duration", Scope.COMPANY_IN_SWITZERLAND, SWISS_TRAINING, Work::duration),
          recalled(
              "probation", Scope.COMPANY_ELSEWHERE, "BBiG § 20 ; Code du travail", Work::probation),
          recalled("probation", Scope.COMPANY_IN_SWITZERLAND, SWISS_CONTRACT, Work::probation),
          recalled(
              "hours", Scope.COMPANY_ELSEWHERE, "JArbSchG, ArbZG ; Code du travail", Work::hours),
          recalled(
              "night",
              Scope.COMPANY_ELSEWHERE,
              "JArbSchG § 14 ; Code du travail, L. 3163-1",
              Work::night),
          recalled("hours", Scope.COMPANY_IN_SWITZERLAND, "LTr / ArG, OLT 5 / ArGV 5", Work::hours),
          recalled(
              "leave", Scope.COMPANY_ELSEWHERE, "JArbSchG, BUrlG ; Code du travail", Work::leave),
          recalled("leave", Scope.COMPANY_IN_SWITZERLAND, "CO / OR, art. 329a, 345a", Work::leave),
          read("pay", Scope.COMPANY_ELSEWHERE, "BBiG ; Code du travail", Pay::minimum),
          recalled("pay", Scope.COMPANY_IN_SWITZERLAND, SWISS_CONTRACT, Pay::agreed));

  private RegistrationRules() {}

  /** Every rule's answer to what is on its way: a contract, or an amendment of one. */
  public static List<Rule.Verdict> judge(Contract contract, LegalValues values) {
    return judge(contract.consent().text(), contract::isExceptedFrom, values);
  }

  private static List<Rule.Verdict> judge(
      ContractText text, Predicate<String> excepted, LegalValues values) {
    return ALL.stream()
        .filter(rule -> rule.appliesTo(text))
        .map(rule -> rule.asRead(values.readings()).judge(text, excepted, values))
        .toList();
  }

  /**
   * What the law refuses of a text whatever anyone says: it is not worth a school's time or a
   * signature.
   */
  public static List<Refusal> obstacles(ContractText text, LegalValues values) {
    return judge(text, any -> false, values).stream().flatMap(v -> v.obstacles().stream()).toList();
  }

  /** All that the law refuses of a contract; empty if it can be registered. */
  public static List<Refusal> refusals(Contract contract, LegalValues values) {
    return judge(contract, values).stream().flatMap(v -> v.refusals().stream()).toList();
  }

  /** A rule that was read in its source. */
  private static Rule read(
      String name,
      Scope scope,
      String source,
      BiFunction<ContractText, LegalValues, Finding> check) {
    return new Rule(name, scope, source, true, ALWAYS, check);
  }

  /** A rule that is general knowledge, to be confirmed. */
  private static Rule recalled(
      String name,
      Scope scope,
      String source,
      BiFunction<ContractText, LegalValues, Finding> check) {
    return new Rule(name, scope, source, false, ALWAYS, check);
  }

  private static BiFunction<ContractText, LegalValues, Finding> keeps(
      String name, Predicate<ContractText> isKept, Object... arguments) {
    return (contract, values) -> Finding.of(isKept.test(contract), Objection.of(name, arguments));
  }

  /**
   * No agreement with Switzerland covers it: it is drafted and signed, but registered only once the
   * officer has noted that the authorities consent to this very contract.
   */
  private static Finding onConsent(ContractText contract, LegalValues values) {
    return Finding.of(false, Objection.of("pilot").unlessExcepted());
  }

  private static boolean isSchoolInItsCountry(ContractText contract) {
    return contract
        .school()
        .map(Organisation::country)
        .filter(contract.theory()::equals)
        .isPresent();
  }
}
