package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes and takes the one-time links of accounts. Who asks twice may follow either mail; using one
 * ends the others of its kind.
 */
@ApplicationScoped
public class Links {

  @Inject private Accounts accounts;
  @Inject private Clock clock;

  @Transactional(TxType.MANDATORY)
  Secret to(Account account, Token.Purpose purpose) {
    Secret secret = Secret.fresh();
    accounts.add(new Token(account, purpose, secret.hash(), clock.instant()));
    return secret;
  }

  /** Whether there ever was such a link, as far as is still known. */
  @Transactional
  public boolean isKnown(String word, Token.Purpose purpose) {
    return accounts.token(Secret.hash(word)).filter(t -> t.purpose() == purpose).isPresent();
  }

  /** Whose account a link opens, without using it; empty if it no longer works. */
  @Transactional
  public Optional<Account> owner(String word, Token.Purpose purpose) {
    return accounts
        .token(Secret.hash(word))
        .filter(t -> t.purpose() == purpose && t.isUsable(clock.instant()))
        .map(Token::account);
  }

  /** Whether a link was for an account whose address is confirmed by now. */
  @Transactional
  public boolean hasConfirmed(String word) {
    return accounts
        .token(Secret.hash(word))
        .filter(t -> t.purpose() == Token.Purpose.CONFIRM_ADDRESS)
        .map(Token::account)
        .filter(Account::isConfirmed)
        .isPresent();
  }

  /** Uses a link up and says whose it was; empty if it no longer works. */
  @Transactional(TxType.MANDATORY)
  Optional<Account> use(String word, Token.Purpose purpose) {
    Optional<Account> account =
        accounts
            .tokenForUse(Secret.hash(word))
            .filter(t -> t.purpose() == purpose && t.use(clock.instant()))
            .map(Token::account);
    account.ifPresent(a -> accounts.retire(a, purpose, clock.instant()));
    return account;
  }
}
