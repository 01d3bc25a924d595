package eu.passerelle.dashboard;

import eu.passerelle.contract.PastContract;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The registers read from beginning to end, to be written to a file. A Jakarta Data repository: its
 * stateless session holds on to nothing it has read, and a row is gone when the next one comes.
 * What this reads can't be changed by it, and what a transaction has not yet written it does not
 * see.
 */
@Repository(dataStore = "passerelle")
public interface RegisterReading {

  /** A registered contract without whom it is about. */
  record Entry(
      String registerNumber,
      Instant registeredAt,
      Occupation occupation,
      Organisation registrar,
      Country theory,
      Country practice,
      LocalDate startDate,
      LocalDate endDate) {}

  /** What a register held before it was kept here. */
  record Past(PastContract contract, Occupation occupation, Organisation registrar) {}

  /**
   * In the order of registration; who goes on with another company is listed once, as counted. To
   * be closed, for it reads on while it is used.
   */
  @Query(
      """
      select c.registerNumber, c.registeredAt, o, r, c.theory, p.country, c.terms.startDate,
        c.terms.endDate
      from Contract c join c.occupation o left join c.registrar r join c.place p
      where c.registeredAt >= :from and c.registeredAt < :to and c.earlier is null
      order by c.registeredAt, c.id
      """)
  Stream<Entry> registered(Instant from, Instant to);

  /** The same of what registers held before. To be closed as well. */
  @Query(
      """
      select e.contract, o, r from RegisterEntry e join e.organisation r
      join Occupation o on o.slug = e.contract.occupation
      where e.contract.registeredOn >= :from and e.contract.registeredOn < :to
      order by e.contract.registeredOn, e.contract.number
      """)
  Stream<Past> past(LocalDate from, LocalDate to);
}
