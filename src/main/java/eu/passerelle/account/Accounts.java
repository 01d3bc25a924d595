package eu.passerelle.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All accounts, their links and memberships. */
public interface Accounts {

  EntityManager em();

  @Find
  Optional<Account> byId(long id);

  @HQL("from Account where id in :ids")
  List<Account> withNumbers(List<Long> ids);

  /** Those that have some numbers, by number. */
  default Map<Long, Account> byNumber(Stream<Long> numbers) {
    return withNumbers(numbers.distinct().toList()).stream()
        .collect(Collectors.toMap(Account::id, Function.identity()));
  }

  /** The account with all that a request wants to know of it. */
  @HQL(
      """
      from Account a left join fetch a.membership m left join fetch m.organisation o
      left join fetch o.place p left join fetch p.area where a.id = :id
      """)
  Optional<Account> withOrganisation(long id);

  @HQL("from Account a left join fetch a.membership where a.email = :email")
  Optional<Account> byExactly(String email);

  /** The account of an address, however it is written. */
  default Optional<Account> byEmail(String typed) {
    return byExactly(Account.addressOf(typed));
  }

  /** The administrators, invited ones among them, the longest there first. */
  @HQL("from Account where role = ADMINISTRATOR and closedAt is null order by id")
  List<Account> administrators();

  /** The same, locked so that the last can't leave unseen. */
  default List<Account> administratorsForUpdate() {
    return em().createQuery(
            "from Account where role = ADMINISTRATOR and closedAt is null order by id",
            Account.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * Lets only one transaction at a time act on an address, so that two that sign up with it at once
   * (or one who clicks twice) come one after the other.
   */
  default void oneAtATime(String email) {
    em().createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:email, 200)) as text)")
        .setParameter("email", Account.addressOf(email))
        .getSingleResult();
  }

  /** The accounts admitted to an organisation: who reads its mail. */
  @HQL(
      """
      select a from Account a join a.membership m
      where m.organisation.id = :organisationId and m.status = ADMITTED and a.closedAt is null
      order by a.id
      """)
  List<Account> actingFor(long organisationId);

  /** Those of one role among them: colleagues, who may admit each other. */
  @HQL(
      """
      select a from Account a join a.membership m
      where m.organisation.id = :organisationId and a.role = :role and m.status = ADMITTED
      and a.closedAt is null
      order by a.familyName, a.givenName, a.id
      """)
  List<Account> actingFor(long organisationId, Role role);

  @HQL(
      """
      from Membership m join fetch m.account a join fetch m.organisation o left join fetch o.place
      where o.id = :organisationId and a.role = :role and m.status = REQUESTED
      and a.confirmedAt is not null and a.closedAt is null
      order by m.requestedAt
      """)
  List<Membership> openRequestsFor(long organisationId, Role role);

  /** Who acts or acted for organisations whose name is like a pattern. */
  @HQL(
      """
      from Membership m join fetch m.account a join fetch m.organisation o left join fetch o.place
      where m.status in (ADMITTED, ENDED) and a.closedAt is null
      and (lower(o.name) like :pattern or lower(o.neighboursName) like :pattern)
      order by o.name, o.id, a.familyName, a.id
      """)
  List<Membership> members(String pattern, org.hibernate.query.Page page);

  @HQL(
      """
      select count(*) from Membership m
      where m.status in (ADMITTED, ENDED) and m.account.closedAt is null
      and (lower(m.organisation.name) like :pattern
        or lower(m.organisation.neighboursName) like :pattern)
      """)
  long countMembers(String pattern);

  @HQL(
      """
      from Membership m join fetch m.account join fetch m.organisation o left join fetch o.place
      where m.status = REQUESTED and m.account.confirmedAt is not null and m.account.closedAt is null
      order by m.requestedAt
      """)
  List<Membership> openRequests(org.hibernate.query.Page page);

  @HQL(
      """
      select count(*) from Membership m
      where m.status = REQUESTED and m.account.confirmedAt is not null and m.account.closedAt is null
      """)
  long countOpenRequests();

  @HQL("from Token t join fetch t.account where t.hash = :hash")
  Optional<Token> token(String hash);

  @HQL(
      "update Token set usedAt = :now where account = :account and purpose = :purpose and usedAt is null")
  int retire(Account account, Token.Purpose purpose, Instant now);

  /** One request, with all that its page shows. */
  @HQL(
      """
      from Membership m join fetch m.account join fetch m.organisation o left join fetch o.place
      where m.id = :accountId and m.account.confirmedAt is not null and m.account.closedAt is null
      """)
  Optional<Membership> membership(long accountId);

  /** Those already admitted to an organisation, who can be asked whether they know a newcomer. */
  @HQL(
      """
      select count(*) from Membership m
      where m.organisation.id = :organisationId and m.status = ADMITTED
      and m.account.closedAt is null
      """)
  long countActingFor(long organisationId);

  default Optional<Membership> membershipForDecision(long accountId) {
    return Optional.ofNullable(
        em().find(Membership.class, accountId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The token, locked until the transaction ends, so that it is used once. */
  default Optional<Token> tokenForUse(String hash) {
    return token(hash)
        .map(
            found -> {
              em().refresh(found, LockModeType.PESSIMISTIC_WRITE);
              return found;
            });
  }

  default void add(Account account) {
    em().persist(account);
  }

  default void add(Token token) {
    em().persist(token);
  }

  @HQL("delete from Token where expiresAt < :before")
  int forgetLinksOver(Instant before);

  @HQL(
      """
      delete from Membership m where m.id in (
        select a.id from Account a
        where a.confirmedAt is null and a.createdAt < :before and a.role <> ADMINISTRATOR)
      """)
  int forgetRequestsOfUnconfirmed(Instant before);

  @HQL(
      """
      delete from Account
      where confirmedAt is null and createdAt < :before and role <> ADMINISTRATOR
      """)
  int forgetUnconfirmed(Instant before);

  @HQL(
      """
      delete from Organisation o
      where not o.recognised and not exists (select 1 from Membership m where m.organisation = o)
      """)
  int forgetOrganisationsOfNobody();
}
