package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * What follows when an address is proved to be its account's own, by whichever link: the trail says
 * so, and those who act for the same organisation already learn who asks to join them.
 */
@ApplicationScoped
class Confirmation {

  @Inject private Accounts accounts;
  @Inject private AccountLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Transactional(TxType.MANDATORY)
  void of(Account account) {
    if (!account.confirm(clock.instant())) {
      return;
    }
    trail.record("account", account.id(), "confirmed", Optional.of(account.id()), "");
    account
        .membership()
        .filter(m -> m.isOpen() && account.role().admitsColleagues())
        .ifPresent(this::tellColleagues);
  }

  private void tellColleagues(Membership newcomer) {
    accounts
        .actingFor(newcomer.organisation().id(), newcomer.account().role())
        .forEach(colleague -> letters.colleagueAsks(colleague, newcomer));
  }
}
