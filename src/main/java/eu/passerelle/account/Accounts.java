package eu.passerelle.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All accounts, their links and memberships. */
public interface Accounts {

  EntityManager em();

  @Find
  Optional<Account> byId(long id);

  /** The account with all that a request wants to know of it. */
  @HQL(
      """
      from Account a left join fetch a.membership m left join fetch m.organisation o
      left join fetch o.place where a.id = :id
      """)
  Optional<Account> withOrganisation(long id);

  @HQL("from Account a left join fetch a.membership where a.email = :email")
  Optional<Account> byEmail(String email);

  @HQL("select count(*) from Account where role = ADMINISTRATOR and closedAt is null")
  long administrators();

  /** The accounts admitted to an organisation: who reads its mail. */
  @HQL(
      """
      select a from Account a join a.membership m
      where m.organisation.id = :organisationId and m.status = ADMITTED and a.closedAt is null
      order by a.id
      """)
  List<Account> actingFor(long organisationId);

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
}
