package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Changes passwords: of someone signed in, or by a link to the mailbox of whoever forgot theirs.
 * The owner is told by mail each time, in case it was someone else.
 */
@ApplicationScoped
public class NewPassword {

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Links links;
  @Inject private AccountLetters letters;
  @Inject private Confirmation confirmation;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Mails a link if the address has an account; the page can't tell. */
  @Transactional
  public void mailLink(String email) {
    accounts
        .byEmail(email)
        .filter(a -> !a.isClosed())
        .ifPresent(a -> letters.newPassword(a, links.to(a, Token.Purpose.NEW_PASSWORD)));
  }

  /**
   * Sets a new password; who reads the mailbox has confirmed the address as well. Empty if the link
   * no longer works.
   */
  @Transactional
  public Optional<Account> set(String word, Password password) {
    Optional<Account> account = links.use(word, Token.Purpose.NEW_PASSWORD);
    account.ifPresent(
        a -> {
          confirmation.of(a);
          secure(a, password, "password-reset");
        });
    return account;
  }

  /** Changes the password of someone signed in; the account as it is then. */
  @Transactional
  public Account change(long accountId, Password password) {
    Account account = accounts.byId(accountId).orElseThrow();
    accounts.retire(account, Token.Purpose.NEW_PASSWORD, clock.instant());
    secure(account, password, "password-changed");
    return account;
  }

  private void secure(Account account, Password password, String act) {
    account.secureWith(passwords.hash(password));
    letters.passwordChanged(account);
    trail.record("account", account.id(), act, Optional.of(account.id()), "");
  }
}
