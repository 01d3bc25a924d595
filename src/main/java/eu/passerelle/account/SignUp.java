package eu.passerelle.account;

import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens accounts. Whether an address already has one is told to nobody but its owner: the page says
 * the same in both cases, and the mail says which.
 */
@ApplicationScoped
public class SignUp {

  /** Who wants an account; the organisation is there for roles that act for one. */
  public record Request(
      String email,
      String givenName,
      String familyName,
      Language language,
      Role role,
      String password,
      Supplier<Optional<Organisation>> organisation) {}

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Links links;
  @Inject private AccountLetters letters;
  @Inject private Clock clock;

  @Transactional
  public void open(Request request) {
    String hash = passwords.hash(request.password());
    Optional<Account> existing = accounts.byEmail(request.email().strip());
    if (existing.isPresent()) {
      // An unconfirmed account keeps what was said first: whoever comes later proves nothing.
      if (existing.get().isConfirmed()) {
        letters.alreadyHere(existing.get(), request.language());
      } else {
        mailLink(existing.get());
      }
      return;
    }
    Account account =
        new Account(
            request.email(),
            request.givenName(),
            request.familyName(),
            request.language(),
            request.role(),
            clock.instant());
    account.secureWith(hash);
    request
        .organisation()
        .get()
        .ifPresent(organisation -> account.askToActFor(organisation, clock.instant()));
    accounts.add(account);
    mailLink(account);
  }

  /** Confirms an address by the word of its link; empty if the link no longer works. */
  @Transactional
  public Optional<Account> confirm(String word) {
    Optional<Account> account = links.use(word, Token.Purpose.CONFIRM_ADDRESS);
    account.ifPresent(a -> a.confirm(clock.instant()));
    return account;
  }

  /** Mails a new link to an address that waits for one; says nothing of any other. */
  @Transactional
  public void mailLinkAgain(String email) {
    accounts
        .byEmail(email.strip())
        .filter(a -> !a.isConfirmed() && !a.isClosed())
        .ifPresent(this::mailLink);
  }

  private void mailLink(Account account) {
    letters.confirmAddress(account, links.to(account, Token.Purpose.CONFIRM_ADDRESS));
  }
}
