package eu.passerelle.dashboard;

import eu.passerelle.contract.ContractStatus;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.processing.HQL;

/**
 * What is counted, one query for each question. Who goes on with another company is counted once. A
 * year is asked for from its first instant to that of the next, so that the index over the instant
 * of registration answers.
 */
public interface Indicators {

  /** How many contracts are alike in all that the dashboard counts by. */
  record Tally(
      Occupation occupation,
      Organisation registrar,
      Country theory,
      Country practice,
      long contracts) {}

  /** How many contracts stand so, and since when the one that waits longest was complete. */
  record Standing(ContractStatus status, long contracts, Instant oldest) {}

  EntityManager em();

  @HQL("from PublishedContracts order by year")
  List<PublishedContracts> published();

  /** The goals set for a year or before, the latest first. */
  @HQL("from ContractGoal where fromYear <= :year order by fromYear desc")
  List<ContractGoal> goals(int year);

  /**
   * The years in which contracts were registered, here or before, with their number, on the clocks
   * of a zone.
   */
  default Map<Integer, Long> contractsByYear(ZoneId zone) {
    List<?> rows =
        em().createNativeQuery(
                """
                select year, count(*) from (
                  select cast(extract(year from registered_at at time zone ?) as int) as year
                  from contract where registered_at is not null and earlier_contract_id is null
                  union all
                  select cast(extract(year from registered_on) as int) from register_entry) entered
                group by year
                """,
                Object[].class)
            .setParameter(1, zone.getId())
            .getResultList();
    Map<Integer, Long> years = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      years.put(((Number) cells[0]).intValue(), ((Number) cells[1]).longValue());
    }
    return years;
  }

  @HQL(
      """
      select count(*) from Contract
      where registeredAt >= :from and registeredAt < :to and earlier is null
      """)
  long contractsBetween(Instant from, Instant to);

  /** All ways of counting in one query; there are few combinations, so they are added up here. */
  @HQL(
      """
      select o, r, c.theory, p.country, count(*) from Contract c
      join c.occupation o left join c.registrar r join c.place p
      where c.registeredAt >= :from and c.registeredAt < :to and c.earlier is null
      group by o, r, c.theory, p.country
      """)
  List<Tally> tallies(Instant from, Instant to);

  /** The same of what registers held before they were kept here, by the day of registration. */
  @HQL(
      """
      select o, r, e.contract.theory, e.contract.practice, count(*) from RegisterEntry e
      join e.organisation r join Occupation o on o.slug = e.contract.occupation
      where e.contract.registeredOn >= :from and e.contract.registeredOn < :to
      group by o, r, e.contract.theory, e.contract.practice
      """)
  List<Tally> pastTallies(LocalDate from, LocalDate to);

  @HQL(
      """
      select count(*) from RegisterEntry
      where contract.registeredOn >= :from and contract.registeredOn <= :to
      """)
  long pastBetween(LocalDate from, LocalDate to);

  @HQL(
      """
      select status, count(*), min(submittedAt) from Contract
      where registeredAt is null and status <> ABANDONED group by status
      """)
  List<Standing> underWay();
}
