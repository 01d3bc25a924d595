package eu.passerelle.outcome;

import eu.passerelle.contract.Contract;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All surveys, and the contracts that one is due for. */
public interface Surveys {

  /** How many answered alike after a theory in one country; without answers: were only asked. */
  record Tally(Situation situation, WhereTo whereTo, Help help, Country theory, long people) {}

  EntityManager em();

  /** Registered contracts that ended by a day and whose apprentice is still here and not asked. */
  @HQL(
      """
      select c.id from Contract c
      where c.status = REGISTERED and c.terms.endDate <= :day and c.apprentice.closedAt is null
      and not exists (select 1 from Survey s where s.contract = c)
      order by c.terms.endDate, c.id
      """)
  List<Long> contractsNotAsked(LocalDate day, Page page);

  @HQL(
      """
      from Contract c join fetch c.apprentice join fetch c.occupation join fetch c.company o
      left join fetch o.place op left join fetch op.area where c.id = :id
      """)
  Optional<Contract> contract(long id);

  /** The survey behind a link, with what its page shows of the contract. */
  @HQL(
      """
      from Survey s join fetch s.contract c join fetch c.apprentice join fetch c.occupation
      join fetch c.company o left join fetch o.place op left join fetch op.area
      where s.linkHash = :hash
      """)
  Optional<Survey> behind(String hash);

  /** All answers counted in one query. */
  @HQL(
      """
      select s.situation, s.whereTo, s.help, s.contract.theory, count(*) from Survey s
      group by s.situation, s.whereTo, s.help, s.contract.theory
      """)
  List<Tally> tallies();

  /**
   * Begins the survey of a contract; false if it was begun before, perhaps by another node in this
   * very moment, whose end this one then waits for.
   */
  default boolean begin(Survey survey) {
    return em().createNativeQuery(
                "insert into survey (version, contract_id, due_on) values (0, ?, ?)"
                    + " on conflict (contract_id) do nothing")
            .setParameter(1, survey.contract().id())
            .setParameter(2, survey.dueOn())
            .executeUpdate()
        == 1;
  }

  @HQL("from Survey where contract.id = :contractId")
  Optional<Survey> ofContract(long contractId);

  /** The survey behind a link, locked until the transaction ends, so that it is answered once. */
  default Optional<Survey> lockedBehind(String hash) {
    Optional<Survey> survey = behind(hash);
    survey.ifPresent(found -> em().refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return survey;
  }
}
