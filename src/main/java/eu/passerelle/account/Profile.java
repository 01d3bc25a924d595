package eu.passerelle.account;

import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a person may change of their own account. */
@ApplicationScoped
public class Profile {

  @Inject private Accounts accounts;

  @Transactional
  public void introduce(long accountId, String givenName, String familyName, Language language) {
    accounts.byId(accountId).orElseThrow().introduce(givenName, familyName, language);
  }
}
