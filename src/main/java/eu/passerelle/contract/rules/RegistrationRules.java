package eu.passerelle.contract.rules;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.contract.rules.Rule.Scope;
import eu.passerelle.language.Citation;
import eu.passerelle.language.Refusal;
import eu.passerelle.offer.Condition;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

  private static final LegalBasis AGREEMENT = LegalBasis.LAUTERBOURG_2023;
  private static final LegalBasis PILOT = LegalBasis.SWISS_PILOT;
  private static final String SWISS_TRAINING = "LFPr / BBG (SR 412.10)";
  private static final String SWISS_CONTRACT = "CO / OR, art. 344a";

  /** All rules, in the order an officer reads them; those of a name have each their contracts. */
  public static final List<Rule> ALL =
      List.of(
          asks(Condition.BASIS, Scope.AGREEMENT, AGREEMENT, "basis", AGREEMENT.from()),
          cited(Condition.BASIS, Scope.PILOT, PILOT, RegistrationRules::onConsent),
          asks(Condition.TERRITORY, Scope.AGREEMENT, AGREEMENT, "territory"),
          asks(Condition.TERRITORY, Scope.PILOT, PILOT, "pilotTerritory"),
          asks(Condition.DIRECTION, Scope.AGREEMENT, AGREEMENT, "direction"),
          asks(Condition.DIRECTION, Scope.PILOT, PILOT, "pilotDirection"),
          read(
              "school",
              Scope.AGREEMENT,
              AGREEMENT.article("3"),
              keeps("school", RegistrationRules::isSchoolInItsCountry)),
          recalled(
              "school",
              Scope.PILOT,
              PILOT.source(),
              keeps("school", RegistrationRules::isSchoolInItsCountry)),
          asks(Condition.OCCUPATION, Scope.EVERYWHERE, AGREEMENT, "occupation"),
          cited(Condition.QUALIFICATION, Scope.AGREEMENT, AGREEMENT, Diploma::aimedAt),
          cited(Condition.QUALIFICATION, Scope.PILOT, PILOT, Diploma::aimedAt),
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

  /** A rule that offers and applications were asked too; it says in these words what is wrong. */
  private static Rule asks(
      Condition condition, Scope scope, LegalBasis basis, String words, Object... arguments) {
    return cited(
        condition, scope, basis, keeps(words, c -> condition.isMetBy(c.training()), arguments));
  }

  /** A rule that stands where a condition does, and asks for more than that. */
  private static Rule cited(
      Condition condition,
      Scope scope,
      LegalBasis basis,
      BiFunction<ContractText, LegalValues, Finding> check) {
    Citation citation = condition.citation(basis);
    return new Rule(
        condition.name().toLowerCase(Locale.ROOT),
        scope,
        citation.where(),
        citation.confirmed(),
        ALWAYS,
        check);
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
    return Finding.of(
            Condition.BASIS.isMetBy(contract.training()), Objection.of("pilotBasis", PILOT.from()))
        .and(Finding.of(false, Objection.of("pilot").unlessExcepted()));
  }

  private static boolean isSchoolInItsCountry(ContractText contract) {
    return contract
        .school()
        .map(Organisation::country)
        .filter(contract.theory()::equals)
        .isPresent();
  }
}
