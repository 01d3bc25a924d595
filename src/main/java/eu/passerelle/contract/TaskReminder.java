package eu.passerelle.contract;

import eu.passerelle.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whoever a contract waits for, before the training begins and not after, and who has not
 * signed an amendment, before it is to hold: once for each state of each edition. So too a
 * guardian, once for each link that runs out, and both sides before a probation ends, or a term
 * without a result: once for each such day, so that a day that moves is told anew.
 */
@ApplicationScoped
public class TaskReminder implements Job {

  /** So long before the first day there is still time to do it and to have it registered. */
  private static final int DAYS_BEFORE = 21;

  /** So long before a probation or a term ends there is still time to talk about it. */
  private static final int DAYS_BEFORE_END = 14;

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
    for (Long id : withLinkThatEnds()) {
      signing.mailAgain(id, Optional.empty());
    }
    for (Long id : ending("PROBATION", "probation_ends", today)) {
      letters.probationEnds(contracts.byId(id).orElseThrow());
    }
    for (Long id : ending("RESULT", "last_day", today)) {
      letters.termEnds(contracts.byId(id).orElseThrow());
    }
  }

  /** Contracts whose guardian has a link that runs out or has, and got none in its place yet. */
  private List<Long> withLinkThatEnds() {
    return ids(
        em.createNativeQuery(
                """
                insert into contract_reminder (contract_id, about, which, reminded_at)
                select c.id, 'GUARDIAN', l.id::text, now()
                from contract c left join amendment a on a.contract_id = c.id and a.status = 'SIGNING'
                join lateral (select id, expires_at from guardian_link
                  where contract_id = c.id order by id desc limit 1) l on l.expires_at <= ?1
                where (c.status = 'SIGNING' or a.id is not null)
                  and not exists (select 1 from contract_signature s
                    where s.contract_id = c.id and s.party = 'GUARDIAN'
                      and s.edition = coalesce(a.edition, c.edition))
                on conflict do nothing returning contract_id
                """,
                Long.class)
            .setParameter(1, clock.instant().plus(Duration.ofDays(Tasks.DAYS_BEFORE_LINK_ENDS))));
  }

  /** Running contracts of which a day comes near. */
  private List<Long> ending(String what, String day, LocalDate today) {
    return ids(
        em.createNativeQuery(
                """
                insert into contract_reminder (contract_id, about, which, reminded_at)
                select id, '%1$s', %2$s::text, now() from contract
                where status = 'REGISTERED' and %2$s between ?1 and ?2
                on conflict do nothing returning contract_id
                """
                    .formatted(what, day),
                Long.class)
            .setParameter(1, today)
            .setParameter(2, today.plusDays(DAYS_BEFORE_END)));
  }

  private static List<Long> ids(Query query) {
    return ((List<?>) query.getResultList()).stream().map(Long.class::cast).toList();
  }

  /** Those nobody was reminded of where they stand; from now on somebody was. */
  private List<Long> beginningSoon(LocalDate today) {
    return ids(
        em.createNativeQuery(
                """
            insert into contract_reminder (contract_id, about, which, reminded_at)
            select id, status, edition::text, now() from contract
            where status in ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'RETURNED')
              and start_date between ?1 and ?2
            union all
            select c.id, c.status, a.edition::text, now()
            from amendment a join contract c on c.id = a.contract_id
            where a.status = 'SIGNING' and a.valid_from between ?1 and ?2
            on conflict do nothing returning contract_id
            """,
                Long.class)
            .setParameter(1, today)
            .setParameter(2, today.plusDays(DAYS_BEFORE)));
  }
}
