package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks who someone says they are. What is wrong is never told, only that something is; an address
 * without an account is treated as one with a wrong password.
 */
@ApplicationScoped
public class SignIn {

  /** How an attempt ended. */
  public sealed interface Outcome {}

  /** It is the owner. */
  public record Welcome(Account account) implements Outcome {}

  public record WrongCredentials() implements Outcome {}

  /** Not looked at: too many were made of late. */
  public record TooManyAttempts() implements Outcome {}

  /** The password is right, the address not yet confirmed; the link was mailed once more. */
  public record NotYetConfirmed() implements Outcome {}

  /** The link to confirm the address no longer works. */
  public record LinkOver() implements Outcome {}

  @Inject private Credentials credentials;
  @Inject private Passwords passwords;
  @Inject private Throttle throttle;

  public Outcome attempt(String email, String password, String networkAddress) {
    if (!throttle.allows(Throttle.Act.PASSWORD, email, networkAddress)) {
      return new TooManyAttempts();
    }
    Optional<Account> account = credentials.ofAddress(email);
    if (!passwords.verify(password, account)) {
      return new WrongCredentials();
    }
    throttle.giveBack(Throttle.Act.PASSWORD, email, networkAddress);
    if (account.filter(Account::isConfirmed).isPresent()) {
      return new Welcome(account.get());
    }
    if (!throttle.allows(Throttle.Act.MAIL, email, networkAddress)) {
      return new TooManyAttempts();
    }
    credentials.mailLink(email);
    return new NotYetConfirmed();
  }

  /**
   * Confirms an address by its link and the password chosen with it, and so signs in. The password
   * is asked for because anyone can sign up with anyone's address: who only owns the mailbox must
   * not open an account to which a stranger knows the password.
   */
  public Outcome confirm(String word, String password, String networkAddress) {
    Optional<Account> account = credentials.ofLink(word);
    if (account.isEmpty()) {
      return new LinkOver();
    }
    String email = account.get().email();
    if (!throttle.allows(Throttle.Act.PASSWORD, email, networkAddress)) {
      return new TooManyAttempts();
    }
    if (!passwords.verify(password, account)) {
      return new WrongCredentials();
    }
    throttle.giveBack(Throttle.Act.PASSWORD, email, networkAddress);
    return credentials.confirm(word).<Outcome>map(Welcome::new).orElseGet(LinkOver::new);
  }
}
