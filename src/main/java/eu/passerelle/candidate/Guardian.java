package eu.passerelle.candidate;

import eu.passerelle.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/**
 * The legal representative of a minor, who signs with them.
 *
 * @param name given and family name
 * @param email where the link to sign is sent
 * @param language the language they are written to
 */
@Embeddable
public record Guardian(
    @Column(name = "guardian_name") String name,
    @Column(name = "guardian_email") String email,
    @Enumerated(EnumType.STRING) @Column(name = "guardian_language") Language language) {

  /**
   * Whether an address is that of the same mailbox: capitals make no difference, nor what many mail
   * servers let one add after a plus.
   */
  public boolean isReachedAt(String address) {
    return mailbox(email).equals(mailbox(address));
  }

  private static String mailbox(String address) {
    return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*(?=@)", "");
  }
}
