package eu.passerelle.outcome;

import eu.passerelle.contract.Contract;
import eu.passerelle.territory.Country;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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

  /**
   * Registered contracts that ended by a day and whose apprentice is still here, not asked, and not
   * with another company that the training goes on with.
   */
  @HQL(
      """
      select c.id from Contract c
      where c.lastDay <= :day and c.apprentice.closedAt is null
      and not exists (select 1 from Survey s where s.contract = c)
      and not exists (
        select 1 from Contract later where later.earlier = c and later.registeredAt is not null)
      order by c.lastDay, c.id
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

  /** All answers that are still kept one by one, and who has not answered, in one query. */
  @HQL(
      """
      select s.situation, s.whereTo, s.help, s.contract.theory, count(*) from Survey s
      where s.answeredAt is null or s.situation is not null
      group by s.situation, s.whereTo, s.help, s.contract.theory
      """)
  List<Tally> tallies();

  /** The answers of long ago. */
  @HQL("select situation, whereTo, help, theory, people from AnswerCount")
  List<Tally> counted();

  /** Adds the answers given before a time to the counts, and erases them from their surveys. */
  default void countAnswersBefore(Instant time) {
    em().createNativeQuery(
            """
            insert into answer_count (theory, situation, where_to, help, people)
            select c.theory, s.situation, s.where_to, s.help, count(*)
            from survey s join contract c on c.id = s.contract_id
            where s.situation is not null and s.answered_at < :time
            group by c.theory, s.situation, s.where_to, s.help
            on conflict (theory, situation, where_to, help)
              do update set people = answer_count.people + excluded.people
            """)
        .setParameter("time", time)
        .executeUpdate();
    em().createNativeQuery(
            """
            update survey set situation = null, where_to = null, help = null, version = version + 1
            where situation is not null and answered_at < :time
            """)
        .setParameter("time", time)
        .executeUpdate();
  }

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
