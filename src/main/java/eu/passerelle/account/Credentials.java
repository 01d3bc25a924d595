package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What {@link SignIn} reads and writes, each in a transaction of its own: hashing takes a tenth of
 * a second, and no connection to the database is held for so long.
 */
@ApplicationScoped
class Credentials {

  @Inject private Accounts accounts;
  @Inject private Links links;
  @Inject private SignUp signUp;

  @Transactional
  Optional<Account> ofAddress(String email) {
    return accounts.byEmail(email).filter(a -> !a.isClosed());
  }

  /** The account that a link would confirm. */
  @Transactional
  Optional<Account> ofLink(String word) {
    return links.owner(word, Token.Purpose.CONFIRM_ADDRESS);
  }

  @Transactional
  Optional<Account> confirm(String word) {
    return signUp.confirm(word);
  }

  @Transactional
  void mailLink(String email) {
    signUp.mailLinkAgain(email);
  }
}
