package eu.passerelle.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** Makes and takes the one-time links of accounts. A new link ends the older ones of its kind. */
@ApplicationScoped
public class Links {

  @Inject private Accounts accounts;
  @Inject private Clock clock;

  @Transactional(TxType.MANDATORY)
  Secret to(Account account, Token.Purpose purpose) {
    Secret secret = Secret.fresh();
    accounts.retire(account, purpose, clock.instant());
    accounts.add(new Token(account, purpose, secret.hash(), clock.instant()));
    return secret;
  }

  /** Whether a link would still work, without using it. */
  @Transactional
  public boolean works(String word, Token.Purpose purpose) {
    return accounts
        .token(Secret.hash(word))
        .filter(t -> t.purpose() == purpose && t.isUsable(clock.instant()))
        .isPresent();
  }

  /** Uses a link up and says whose it was; empty if it no longer works. */
  @Transactional(TxType.MANDATORY)
  Optional<Account> use(String word, Token.Purpose purpose) {
    return accounts
        .tokenForUse(Secret.hash(word))
        .filter(t -> t.purpose() == purpose && t.use(clock.instant()))
        .map(Token::account);
  }
}
