package eu.passerelle.contract.rules;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalBasis;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
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

  /** All rules, in the order an officer reads them. */
  public static final List<Rule> ALL =
      List.of(
          new Rule(
              "basis",
              AGREEMENT + " (décret 2025-280 ; BGBl. 2025 II Nr. 110)",
              true,
              ALWAYS,
              keeps(
                  "basis",
                  c -> LegalBasis.LAUTERBOURG_2023.isInForce(c.terms().startDate()),
                  LegalBasis.LAUTERBOURG_2023.from())),
          new Rule(
              "territory",
              AGREEMENT + ", art. 1",
              true,
              ALWAYS,
              keeps("territory", c -> LegalBasis.LAUTERBOURG_2023.covers(c.place().region()))),
          new Rule(
              "direction",
              AGREEMENT + ", art. 1",
              true,
              ALWAYS,
              keeps("direction", c -> c.direction().isPresent())),
          new Rule(
              "school",
              AGREEMENT + ", art. 3",
              true,
              ALWAYS,
              keeps(
                  "school",
                  c ->
                      c.school()
                          .map(Organisation::country)
                          .filter(c.theory()::equals)
                          .isPresent())),
          new Rule(
              "occupation",
              "BBiG, HwO ; RNCP",
              true,
              ALWAYS,
              keeps("occupation", c -> c.occupation().isDual())),
          new Rule("qualification", AGREEMENT + ", art. 1, 3", false, ALWAYS, Diploma::aimedAt),
          new Rule("age", "Code du travail ; JArbSchG", false, ALWAYS, Persons::age),
          new Rule("guardian", "BBiG § 11 ; cerfa 10103", true, ALWAYS, Persons::guardian),
          new Rule(
              "duration",
              "BBiG § 11 ; décret 2025-289 (Centre Inffo)",
              true,
              DECREE,
              Work::duration),
          new Rule("probation", "BBiG § 20 ; Code du travail", false, ALWAYS, Work::probation),
          new Rule("hours", "JArbSchG, ArbZG ; Code du travail", false, ALWAYS, Work::hours),
          new Rule("leave", "JArbSchG, BUrlG ; Code du travail", false, ALWAYS, Work::leave),
          new Rule("pay", "BBiG ; Code du travail", true, ALWAYS, Pay::minimum));

  private RegistrationRules() {}

  /** Every rule's answer to what is on its way: a contract, or an amendment of one. */
  public static List<Rule.Verdict> judge(Contract contract, LegalValues values) {
    return judge(contract.consent().text(), contract::isExceptedFrom, values);
  }

  private static List<Rule.Verdict> judge(
      ContractText text, Predicate<String> excepted, LegalValues values) {
    return ALL.stream()
        .filter(rule -> rule.appliesTo(text))
        .map(rule -> rule.judge(text, excepted, values))
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

  private static BiFunction<ContractText, LegalValues, Finding> keeps(
      String name, Predicate<ContractText> isKept, Object... arguments) {
    return (contract, values) -> Finding.of(isKept.test(contract), Objection.of(name, arguments));
  }
}
