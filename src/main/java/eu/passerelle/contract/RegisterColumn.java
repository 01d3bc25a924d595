package eu.passerelle.contract;

import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Siret;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of an exported register that every contract fills, in the file's order. */
enum RegisterColumn implements ExportColumn {
  NUMBER(c -> c.registerNumber().orElseThrow()),
  REGISTERED_ON(c -> Signature.dayOf(c.registeredAt().orElseThrow())),
  STATUS(c -> c.status().name()),
  APPRENTICE(Contract::apprenticeName),
  BIRTH_DATE(Contract::birthDate),
  COMPANY(c -> c.company().name()),
  COMPANY_SIRET(c -> c.company().siret().map(Siret::toString).orElse("")),
  COMPANY_PLACE(c -> c.place().name()),
  PRACTICE(c -> c.practice().name()),
  THEORY(c -> c.theory().name()),
  SCHOOL(c -> c.school().map(Organisation::name).orElse("")),
  OCCUPATION(c -> c.occupation().slug()),
  OCCUPATION_FR(c -> c.occupation().title(Language.FR)),
  OCCUPATION_DE(c -> c.occupation().title(Language.DE)),
  QUALIFICATION(c -> c.terms().qualification()),
  TRAINER(c -> c.terms().trainer()),
  START(c -> c.terms().startDate()),
  END(c -> c.terms().endDate()),
  LAST_DAY(c -> c.lastDay().orElseThrow()),
  PROBATION_MONTHS(c -> c.terms().probationMonths()),
  WEEKLY_HOURS(c -> c.terms().weeklyHours()),
  LEAVE_DAYS(c -> c.terms().leaveDays()),
  COLLECTIVE_AGREEMENT(c -> c.terms().collectiveAgreement()),
  PAY_1(c -> c.pay().get(1)),
  PAY_2(c -> c.pay().get(2)),
  PAY_3(c -> c.pay().get(3)),
  PAY_4(c -> c.pay().get(4)),
  PAY_5(c -> c.pay().get(5)),
  CURRENCY(Contract::currency),
  EARLIER_NUMBER(c -> c.earlierTraining().map(EarlierTraining::registerNumber).orElse("")),
  EARLIER_MONTHS(c -> c.earlierTraining().<Object>map(EarlierTraining::months).orElse("")),
  SUSPENDED(RegisterColumn::suspended),
  TERMINATION_GROUND(c -> c.termination().map(end -> end.ground().name()).orElse("")),
  TERMINATION_PARTY(c -> c.termination().map(end -> end.party().name()).orElse("")),
  TERMINATION_DECLARED_ON(c -> orNothing(c.termination().map(EarlyTermination::declaredOn))),
  RESULT_ON(c -> orNothing(c.completion().map(Completion::resultOn))),
  PASSED(c -> c.completion().map(result -> result.passed() ? "YES" : "NO").orElse("")),
  OTHER_DIPLOMA(c -> c.completion().flatMap(Completion::other).orElse("")),
  DEPOSIT(c -> c.deposit().map(deposit -> deposit.status().name()).orElse("")),
  DEPOSITED_ON(c -> orNothing(c.deposit().flatMap(Deposit::depositedOn)));

  private final Function<Contract, Object> value;

  RegisterColumn(Function<Contract, Object> value) {
    this.value = value;
  }

  private static Object orNothing(Optional<?> value) {
    return value.<Object>map(any -> any).orElse("");
  }

  /** As ISO 8601 writes intervals, a blank between them. */
  private static String suspended(Contract contract) {
    return contract.suspensions().stream()
        .filter(suspension -> suspension.status() == SuspensionStatus.ENTERED)
        .map(suspension -> suspension.period().firstDay() + "/" + suspension.period().lastDay())
        .collect(Collectors.joining(" "));
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Text description() {
    return Text.of("contract.column." + title());
  }

  @Override
  public Object of(Contract contract) {
    Object found = value.apply(contract);
    return found == null ? "" : found;
  }
}
