package eu.passerelle.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512, 210,000 rounds where nothing else is configured, a
 * salt of 128 bits each (OWASP Password Storage Cheat Sheet, 2023). The parameters are part of
 * every hash, so older ones stay readable.
 */
@ApplicationScoped
public class Passwords {

  @Inject
  @ConfigProperty(name = "PASSERELLE_PASSWORD_ROUNDS", defaultValue = "210000")
  private int rounds;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    nobodys = pbkdf2.generate(Secret.fresh().word().toCharArray());
  }

  public String hash(Password password) {
    return pbkdf2.generate(password.characters().toCharArray());
  }

  /**
   * Whether what was typed is the account's password. Where there is no account or no password it
   * takes as long, so that time does not tell whether an address is known.
   */
  public boolean verify(String typed, Optional<Account> account) {
    Optional<String> hash = account.flatMap(Account::passwordHash);
    boolean same = pbkdf2.verify(Password.normal(typed).toCharArray(), hash.orElse(nobodys));
    return same && hash.isPresent();
  }
}
