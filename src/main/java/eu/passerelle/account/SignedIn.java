package eu.passerelle.account;

import eu.passerelle.organisation.Organisation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Who is behind this request. Read from the database once per request, so that a closed account or
 * a changed password counts at once.
 */
@Named("signedIn")
@RequestScoped
public class SignedIn {

  @Inject private Accounts accounts;

  private Account account;

  /**
   * Recognises the account of a session; true if the session still stands.
   *
   * @param stamp the account's stamp when the session began
   */
  @Transactional
  public boolean recognise(long accountId, int stamp) {
    account =
        accounts
            .withOrganisation(accountId)
            .filter(a -> a.isOpen() && a.stamp() == stamp)
            .orElse(null);
    return account != null;
  }

  /** Knows the account as the one signed in, without a session behind it. */
  public void as(Account known) {
    this.account = known;
  }

  public boolean isPresent() {
    return account != null;
  }

  /** The account; only to be asked where someone is signed in. */
  public Account account() {
    return Optional.ofNullable(account)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public Optional<Long> accountId() {
    return Optional.ofNullable(account).map(Account::id);
  }

  public Role role() {
    return account().role();
  }

  public boolean has(Role role) {
    return account != null && account.role() == role;
  }

  /** Whether the account may act: one that acts for an organisation must be admitted to it. */
  public boolean isAdmitted() {
    return account != null
        && (!account.role().actsForOrganisation()
            || account.membership().filter(Membership::isAdmitted).isPresent());
  }

  /** Whether the account was refused to act for the organisation it named. */
  public boolean isRefused() {
    return account != null && account.membership().filter(Membership::isRefused).isPresent();
  }

  /** Whether the account may no longer act for its organisation. */
  public boolean isEnded() {
    return account != null && account.membership().filter(Membership::isEnded).isPresent();
  }

  /** Whether nobody has decided yet on what the account asks for. */
  public boolean isWaiting() {
    return account != null && account.membership().filter(Membership::isOpen).isPresent();
  }

  /** Why it was refused or ended; only to be asked where it was. */
  public String refusal() {
    return account().membership().flatMap(Membership::reason).orElseThrow();
  }

  /**
   * The organisation the account is admitted to or asked for; only to be asked where there is one.
   */
  public Organisation wished() {
    return account().membership().map(Membership::organisation).orElseThrow();
  }

  /** The organisation the account is admitted to; only to be asked where there is one. */
  public Organisation organisation() {
    return account()
        .membership()
        .filter(Membership::isAdmitted)
        .map(Membership::organisation)
        .orElseThrow(() -> new IllegalStateException("admitted to no organisation"));
  }
}
