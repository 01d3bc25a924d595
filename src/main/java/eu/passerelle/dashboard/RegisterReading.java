package eu.passerelle.dashboard;

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

  /** In the order of registration. To be closed, for it reads on while it is used. */
  @Query(
      """
      select c.registerNumber, c.registeredAt, o, r, c.theory, p.country, c.terms.startDate,
        c.terms.endDate
      from Contract c join c.occupation o left join c.registrar r join c.place p
      where c.registeredAt >= :from and c.registeredAt < :to
      order by c.registeredAt, c.id
      """)
  Stream<Entry> registered(Instant from, Instant to);
}
