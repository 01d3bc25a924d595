package eu.passerelle.contract;

import eu.passerelle.contract.Deadline.Light;
import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a company, before it is too late, that a contract is to be deposited for the funding of its
 * school, and Opco EP that one is to be decided on: once for each step of each deposit.
 */
@ApplicationScoped
public class DepositReminder implements Job {

  @Inject private Contracts contracts;
  @Inject private Legality legality;
  @Inject private ContractLetters letters;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "contract-deposit-reminder";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  @Transactional
  public void run() {
    List<Contract> open = contracts.withDepositNotReminded();
    Map<Long, Deadline> deadlines = legality.depositDeadlines(open);
    for (Contract contract : open) {
      Optional.ofNullable(deadlines.get(contract.id()))
          .filter(deadline -> deadline.light() == Light.SOON)
          .ifPresent(
              deadline -> {
                contract.deposit().orElseThrow().reminded(clock.instant());
                letters.toDeposit(contract, deadline.day());
              });
    }
  }
}
