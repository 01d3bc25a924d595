package eu.passerelle.contract;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whoever a contract waits for, before the training begins and not after, and who has not
 * signed an amendment, before it is to hold: once for each state of each edition.
 */
@ApplicationScoped
public class TaskReminder implements Job {

  /** So long before the first day there is still time to do it and to have it registered. */
  private static final int DAYS_BEFORE = 21;

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Signing signing;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "contract-task-reminder";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  @Transactional
  public void run() {
    LocalDate today = LocalDate.now(clock);
    for (Long id : beginningSoon(today)) {
      Contract contract = contracts.byId(id).orElseThrow();
      Set<Actor> waitsFor = Turn.of(contract, today);
      letters.toAct(contract, waitsFor);
      if (waitsFor.contains(Actor.GUARDIAN)) {
        signing.mailAgain(id, Optional.empty());
      }
    }
  }

  /** Those nobody was reminded of where they stand; from now on somebody was. */
  private List<Long> beginningSoon(LocalDate today) {
    return em
        .createNativeQuery(
            """
            insert into contract_reminder (contract_id, edition, status, reminded_at)
            select id, edition, status, now() from contract
            where status in ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'RETURNED')
              and start_date between ?1 and ?2
            union all
            select c.id, a.edition, c.status, now()
            from amendment a join contract c on c.id = a.contract_id
            where a.status = 'SIGNING' and a.valid_from between ?1 and ?2
            on conflict do nothing returning contract_id
            """,
            Long.class)
        .setParameter(1, today)
        .setParameter(2, today.plusDays(DAYS_BEFORE))
        .getResultList()
        .stream()
        .map(Long.class::cast)
        .toList();
  }
}
