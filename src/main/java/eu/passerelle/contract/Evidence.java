package eu.passerelle.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What shows that someone signed: when, by which means, and what that is worth. No network address.
 *
 * @param codeMailedTo the mailbox of the code, as far as others may see it; empty where forgotten
 */
@Embeddable
public record Evidence(
    @Enumerated(EnumType.STRING) Means means,
    @Enumerated(EnumType.STRING) SignatureLevel level,
    String codeMailedTo,
    Instant signedAt) {

  /** How someone signed. */
  public enum Means {
    /** Signed in to their account, with a code mailed to its address. */
    ACCOUNT_AND_CODE,
    /** Behind a personal link that was mailed, with a code mailed to the same address. */
    LINK_AND_CODE
  }

  /** The mailbox of the code, in so far as it is not forgotten. */
  public String mailbox() {
    return codeMailedTo.isEmpty() ? "***" : codeMailedTo;
  }

  /** That someone typed the code which was mailed to them. */
  public static Evidence ofMailedCode(Signer signer, Instant now) {
    return new Evidence(
        signer.accountId().isPresent() ? Means.ACCOUNT_AND_CODE : Means.LINK_AND_CODE,
        MailedCodes.LEVEL,
        signer.maskedEmail(),
        now);
  }
}
