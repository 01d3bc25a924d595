package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Closes an account at its owner's wish. Rooms above erase what they keep of the person. */
@ApplicationScoped
public class Leaving {

  @Inject private Accounts accounts;
  @Inject private AccountLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Event<AccountClosed> closed;
  @Inject private Clock clock;

  /** Closes the account; what stands in the way if it can't be closed. */
  @Transactional
  public Optional<Text> close(long accountId) {
    Account account = accounts.byId(accountId).orElseThrow();
    if (account.role() == Role.ADMINISTRATOR && isLast(account)) {
      return Optional.of(Text.of("account.leave.lastAdministrator"));
    }
    letters.closed(account);
    account.close(clock.instant());
    trail.record("account", accountId, "closed", Optional.of(accountId), "");
    closed.fire(new AccountClosed(accountId));
    return Optional.empty();
  }

  // Who was invited and has not come yet is none to leave it to.
  private boolean isLast(Account administrator) {
    return accounts.administratorsForUpdate().stream()
        .noneMatch(a -> a.isOpen() && !a.id().equals(administrator.id()));
  }
}
