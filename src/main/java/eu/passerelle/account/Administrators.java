package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Who administers Passerelle. An administrator invites the next by mail; the link lets them choose
 * a password. One who no longer administers is dismissed by another, never by themselves, so that
 * there is always one.
 */
@ApplicationScoped
public class Administrators {

  @Inject private Accounts accounts;
  @Inject private Links links;
  @Inject private AccountLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Event<AccountClosed> closed;
  @Inject private Clock clock;

  /** All of them, those who have not yet followed their invitation among them. */
  @Transactional
  public List<Account> all() {
    return accounts.administrators();
  }

  /**
   * Invites someone; an invitation that was not followed is sent once more. What stands in the way,
   * if anything.
   */
  @Transactional
  public Optional<Refusal> invite(
      String email, String givenName, String familyName, Language language, Account by) {
    accounts.oneAtATime(email);
    Optional<Account> known = accounts.byEmail(email);
    if (known.filter(a -> a.role() != Role.ADMINISTRATOR || a.isConfirmed()).isPresent()) {
      return Optional.of(
          new Refusal(
              "administrator.address",
              Text.of("account.administrators.taken"),
              Text.of("account.administrators.taken.remedy"),
              ""));
    }
    known.ifPresent(a -> a.introduce(givenName, familyName, language));
    Account invited =
        known.orElseGet(
            () ->
                new Account(
                    email, givenName, familyName, language, Role.ADMINISTRATOR, clock.instant()));
    accounts.add(invited);
    letters.invited(invited, by, links.to(invited, Token.Purpose.NEW_PASSWORD));
    trail.record(
        "account", invited.id(), "invited", Optional.of(by.id()), Role.ADMINISTRATOR.name());
    return Optional.empty();
  }

  /**
   * Closes another administrator's account, or withdraws an invitation; false if there is none
   * such. Two who dismiss each other at once don't both succeed: the second is none any more.
   */
  @Transactional
  public boolean dismiss(long accountId, Account by) {
    List<Account> standing = accounts.administratorsForUpdate();
    boolean entitled = standing.stream().anyMatch(a -> a.id().equals(by.id()));
    Optional<Account> dismissed =
        standing.stream()
            .filter(a -> a.id() == accountId && !a.id().equals(by.id()))
            .filter(a -> entitled)
            .findFirst();
    dismissed.ifPresent(
        account -> {
          letters.dismissed(account);
          account.close(clock.instant());
          trail.record("account", accountId, "dismissed", Optional.of(by.id()), "");
          closed.fire(new AccountClosed(accountId));
        });
    return dismissed.isPresent();
  }
}
