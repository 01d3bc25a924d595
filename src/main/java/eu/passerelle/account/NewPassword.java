package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Helps whoever forgot their password, by a link to their mailbox. */
@ApplicationScoped
public class NewPassword {

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Links links;
  @Inject private AccountLetters letters;
  @Inject private Clock clock;

  /** Mails a link if the address has an account; the page can't tell. */
  @Transactional
  public void mailLink(String email) {
    accounts
        .byEmail(email.strip())
        .filter(a -> !a.isClosed())
        .ifPresent(a -> letters.newPassword(a, links.to(a, Token.Purpose.NEW_PASSWORD)));
  }

  /** Sets a new password; who reads the mailbox has confirmed the address as well. */
  @Transactional
  public Optional<Account> set(String word, String password) {
    Optional<Account> account = links.use(word, Token.Purpose.NEW_PASSWORD);
    account.ifPresent(
        a -> {
          a.confirm(clock.instant());
          a.secureWith(passwords.hash(password));
        });
    return account;
  }

  /** Changes the password of someone signed in; the account as it is then. */
  @Transactional
  public Account change(long accountId, String password) {
    Account account = accounts.byId(accountId).orElseThrow();
    account.secureWith(passwords.hash(password));
    return account;
  }
}
