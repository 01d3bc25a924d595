package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What follows when an address is proved to be its account's own, by whichever link: the trail says
 * so, and who may admit a newcomer learns of it: those who act for the same organisation already,
 * or the administrators where nobody does.
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
    account.membership().filter(Membership::isOpen).ifPresent(this::tellWhoAdmits);
  }

  private void tellWhoAdmits(Membership newcomer) {
    List<Account> colleagues = colleagues(newcomer);
    colleagues.forEach(colleague -> letters.colleagueAsks(colleague, newcomer));
    if (colleagues.isEmpty()) {
      accounts.administrators().stream()
          .filter(Account::isConfirmed)
          .forEach(administrator -> letters.newcomerAsks(administrator, newcomer));
    }
  }

  private List<Account> colleagues(Membership newcomer) {
    Role role = newcomer.account().role();
    return role.admitsColleagues()
        ? accounts.actingFor(newcomer.organisation().id(), role)
        : List.of();
  }
}
