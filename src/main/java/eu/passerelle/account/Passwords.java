package eu.passerelle.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512, 210,000 rounds, a salt of 128 bits each (OWASP
 * Password Storage Cheat Sheet, 2023). The parameters are part of every hash, so older ones stay
 * readable.
 */
@ApplicationScoped
public class Passwords {

  /** The least a password must have (NIST SP 800-63B asks for 8; longer is the only rule). */
  public static final int SHORTEST = 10;

  public static final int LONGEST = 200;

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "16",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(PARAMETERS);
    nobodys = hash(Secret.fresh().word());
  }

  public String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  public boolean verify(String password, String hash) {
    return pbkdf2.verify(password.toCharArray(), hash);
  }

  /** Takes as long as verifying, so that time does not tell whether an address is known. */
  void verifyForNobody(String password) {
    pbkdf2.verify(password.toCharArray(), nobodys);
  }
}
