package eu.passerelle.contract;

import eu.passerelle.contract.Deadline.Light;
import eu.passerelle.job.Job;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the officers of a competent body, before it is too late, that contracts are to be decided
 * on: one letter for all that come near since the last, each contract once.
 */
@ApplicationScoped
public class DecisionReminder implements Job {

  /** So long before the last day of a reported end. */
  private static final int DAYS_BEFORE_END = 7;

  @Inject private Contracts contracts;
  @Inject private Legality legality;
  @Inject private ContractLetters letters;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "contract-decision-reminder";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  @Transactional
  public void run() {
    Map<Organisation, List<LocalDate>> days = new LinkedHashMap<>();
    for (ContractRegister.Waiting waiting : legality.weigh(contracts.notReminded())) {
      comesNear(waiting)
          .ifPresent(
              day -> {
                Contract contract = waiting.contract();
                contract.reminded(clock.instant());
                days.computeIfAbsent(contract.registrar().orElseThrow(), any -> new ArrayList<>())
                    .add(day);
              });
    }
    days.forEach(letters::toDecide);
  }

  /** Until when to decide, where that comes near: a reported end before its last day. */
  private Optional<LocalDate> comesNear(ContractRegister.Waiting waiting) {
    LocalDate today = LocalDate.now(clock);
    return waiting.kind() == ContractRegister.Waiting.Kind.END
        ? waiting
            .contract()
            .termination()
            .map(EarlyTermination::lastDay)
            .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_BEFORE_END)))
        : waiting.deadline().filter(deadline -> deadline.light() != Light.AMPLE).map(Deadline::day);
  }
}
