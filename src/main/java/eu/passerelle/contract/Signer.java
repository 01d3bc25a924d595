package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.language.Language;
import java.util.Optional;

/**
 * Who signs for a party, and where mail reaches them.
 *
 * @param accountId empty for a guardian, who has no account but a personal link
 */
public record Signer(
    Party party, String name, Optional<Long> accountId, String email, Language language) {

  public static Signer signedIn(Party party, Account account) {
    return new Signer(
        party, account.name(), Optional.of(account.id()), account.email(), account.language());
  }

  public static Signer guardian(Guardian guardian) {
    return new Signer(
        Party.GUARDIAN, guardian.name(), Optional.empty(), guardian.email(), guardian.language());
  }

  /** The address as far as others may see it: enough for its owner to know it again. */
  public String maskedEmail() {
    return email.substring(0, email.offsetByCodePoints(0, 1))
        + "***"
        + email.substring(email.lastIndexOf('@'));
  }
}
