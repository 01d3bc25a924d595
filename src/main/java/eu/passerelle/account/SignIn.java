package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Checks who someone says they are. What is wrong is never told, only that something is. */
@ApplicationScoped
public class SignIn {

  /** How an attempt ended. */
  public sealed interface Outcome {}

  public record Welcome(Account account) implements Outcome {}

  public record WrongCredentials() implements Outcome {}

  public record TooManyAttempts() implements Outcome {}

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Throttle throttle;

  @Transactional
  public Outcome attempt(String email, String password, String networkAddress) {
    if (throttle.isTooMany(email, networkAddress)) {
      return new TooManyAttempts();
    }
    Optional<Account> account = accounts.byEmail(email.strip()).filter(Account::isOpen);
    Optional<Account> welcome = account.filter(a -> matches(a, password));
    if (account.isEmpty()) {
      passwords.verifyForNobody(password);
    }
    if (welcome.isEmpty()) {
      throttle.failed(email, networkAddress);
      return new WrongCredentials();
    }
    throttle.succeeded(email);
    return new Welcome(welcome.get());
  }

  /** Whether this is the password of an account; for acts that ask for it once more. */
  @Transactional
  public boolean isPasswordOf(Account account, String password) {
    return accounts.byId(account.id()).filter(a -> matches(a, password)).isPresent();
  }

  private boolean matches(Account account, String password) {
    return account.passwordHash().filter(hash -> passwords.verify(password, hash)).isPresent();
  }
}
