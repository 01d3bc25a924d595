package eu.passerelle.contract.rules;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The law of registration on one page. Each entry names its source; what was not read there says so
 * and is shown as to be confirmed.
 */
public final class RegistrationRules {

  /** The agreement of Lauterbourg is in force since this day. */
  public static final LocalDate IN_FORCE = LocalDate.of(2025, 3, 1);

  private static final LocalDate ALWAYS = LocalDate.of(2013, 9, 12);
  private static final String AGREEMENT =
      "Accord de Lauterbourg / Lauterburger Abkommen, 21.07.2023";

  private static final int LONGEST_MONTHS_IN_FRANCE = 60;
  private static final int FRENCH_LEAVE = 30;
  private static final int GERMAN_LEAVE_OF_ADULTS = 24;
  private static final int FRENCH_AGE_FROM = 15;
  private static final int FRENCH_AGE_TO = 29;
  private static final BigDecimal GERMAN_HOURS_OF_MINORS = BigDecimal.valueOf(40);
  private static final BigDecimal GERMAN_HOURS = BigDecimal.valueOf(48);
  private static final BigDecimal FRENCH_HOURS_OF_MINORS = BigDecimal.valueOf(35);

  /** All rules, in the order an officer reads them. */
  public static final List<Rule> ALL =
      List.of(
          new Rule(
              "basis",
              AGREEMENT + " (décret 2025-280 ; BGBl. 2025 II Nr. 110)",
              true,
              ALWAYS,
              keeps("basis", c -> !c.terms().startDate().isBefore(IN_FORCE))),
          new Rule(
              "territory",
              AGREEMENT + ", art. 1",
              true,
              ALWAYS,
              keeps("territory", c -> c.place().isInAgreementOf2023())),
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
          new Rule(
              "qualification",
              AGREEMENT + ", art. 3",
              true,
              ALWAYS,
              keeps(
                  "qualification",
                  c -> c.terms().qualification() != null && !c.terms().qualification().isBlank())),
          new Rule("age", "Code du travail", false, ALWAYS, keeps("age", RegistrationRules::age)),
          new Rule(
              "guardian",
              "BBiG § 11 ; cerfa 10103",
              true,
              ALWAYS,
              keeps(
                  "guardian",
                  c -> !c.isMinorOn(c.terms().startDate()) || c.guardian().isPresent())),
          new Rule(
              "duration",
              "Décret 2025-289 (Centre Inffo)",
              true,
              IN_FORCE,
              keeps("duration", RegistrationRules::duration)),
          new Rule(
              "probation",
              "BBiG § 20",
              false,
              ALWAYS,
              keeps("probation", RegistrationRules::probation)),
          new Rule(
              "hours",
              "JArbSchG § 8 ; Code du travail",
              false,
              ALWAYS,
              keeps("hours", RegistrationRules::hours)),
          new Rule(
              "leave",
              "JArbSchG § 19, BUrlG ; Code du travail",
              false,
              ALWAYS,
              keeps(
                  "leave",
                  c -> c.terms().leaveDays() != null && c.terms().leaveDays() >= leastLeave(c))),
          new Rule("pay", "BBiG § 17 ; Code du travail", true, ALWAYS, RegistrationRules::pay));

  private RegistrationRules() {}

  /** Every rule's answer to a contract. */
  public static List<Rule.Verdict> judge(Contract contract, LegalValues values) {
    return ALL.stream()
        .filter(rule -> rule.appliesTo(contract))
        .map(rule -> rule.judge(contract, values))
        .toList();
  }

  /** All that the law refuses of a contract; empty if it can be registered. */
  public static List<Refusal> refusals(Contract contract, LegalValues values) {
    return judge(contract, values).stream().flatMap(v -> v.refusals().stream()).toList();
  }

  private static BiFunction<Contract, LegalValues, List<Refusal>> keeps(
      String name, Predicate<Contract> isKept) {
    return (contract, values) ->
        isKept.test(contract)
            ? List.of()
            : List.of(
                refusal(
                    name,
                    Text.of("contract.refused.rule." + name),
                    Text.of("contract.remedy.rule." + name)));
  }

  private static Refusal refusal(String name, Text reason, Text remedy) {
    return new Refusal("contract.rule." + name, reason, remedy, sourceOf(name));
  }

  private static String sourceOf(String name) {
    return ALL.stream()
        .filter(rule -> rule.name().equals(name))
        .map(Rule::source)
        .findFirst()
        .orElseThrow();
  }

  // In Germany full-time schooling must be fulfilled, which an age alone does not tell: the officer
  // sees the certificate. In France the start is between 16 and 29, at 15 after the collège.
  private static boolean age(Contract contract) {
    int age = contract.ageOn(contract.terms().startDate());
    return contract.practice() != Country.FR || (age >= FRENCH_AGE_FROM && age <= FRENCH_AGE_TO);
  }

  private static boolean duration(Contract contract) {
    long months = contract.terms().months();
    return months > 0 && (contract.practice() != Country.FR || months <= LONGEST_MONTHS_IN_FRANCE);
  }

  private static boolean probation(Contract contract) {
    Integer months = contract.terms().probationMonths();
    return contract.practice() != Country.DE || (months != null && months >= 1 && months <= 4);
  }

  private static boolean hours(Contract contract) {
    BigDecimal hours = contract.terms().weeklyHours();
    if (hours == null) {
      return false;
    }
    boolean minor = contract.isMinorOn(contract.terms().startDate());
    if (contract.practice() == Country.DE) {
      return hours.compareTo(minor ? GERMAN_HOURS_OF_MINORS : GERMAN_HOURS) <= 0;
    }
    return !minor || hours.compareTo(FRENCH_HOURS_OF_MINORS) <= 0;
  }

  /** Working days of leave in the first year: in Germany by age when the year begins. */
  static int leastLeave(Contract contract) {
    if (contract.practice() != Country.DE) {
      return FRENCH_LEAVE;
    }
    int age = contract.ageOn(contract.terms().startDate());
    if (age < 16) {
      return 30;
    } else if (age < 17) {
      return 27;
    }
    return age < 18 ? 25 : GERMAN_LEAVE_OF_ADULTS;
  }

  private static List<Refusal> pay(Contract contract, LegalValues values) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate start = contract.terms().startDate();
    for (int year = 1; year <= contract.trainingYears(); year++) {
      BigDecimal agreed = contract.pay().getOrDefault(year, BigDecimal.ZERO);
      int age = contract.ageOn(start.plusYears(year - 1L));
      int trainingYear = year;
      values
          .minimumPay(contract.practice(), start, year, age)
          .ifPresentOrElse(
              minimum -> {
                if (agreed.compareTo(minimum.amount()) < 0) {
                  refusals.add(
                      new Refusal(
                          "contract.rule.pay",
                          Text.of(
                              "contract.refused.rule.pay", trainingYear, agreed, minimum.amount()),
                          Text.of("contract.remedy.rule.pay", minimum.amount()),
                          minimum.source()));
                }
              },
              () ->
                  refusals.add(
                      refusal(
                          "pay",
                          Text.of("contract.refused.rule.payUnknown", trainingYear, start),
                          Text.of("contract.remedy.rule.payUnknown"))));
    }
    return refusals;
  }
}
