package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What a person may change of their own account. */
@ApplicationScoped
public class Profile {

  @Inject private Accounts accounts;
  @Inject private AuditTrail trail;

  @Transactional
  public void introduce(long accountId, String givenName, String familyName, Language language) {
    Account account = accounts.byId(accountId).orElseThrow();
    String before = account.name();
    account.introduce(givenName, familyName, language);
    if (!account.name().equals(before)) {
      trail.record("account", accountId, "name-changed", Optional.of(accountId), "");
    }
  }

  /** Ends every session of an account, on whichever device; the account as it is then. */
  @Transactional
  public Account endSessions(long accountId) {
    Account account = accounts.byId(accountId).orElseThrow();
    account.endSessions();
    trail.record("account", accountId, "sessions-ended", Optional.of(accountId), "");
    return account;
  }
}
