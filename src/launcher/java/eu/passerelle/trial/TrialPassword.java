package eu.passerelle.trial;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes a known password as the application does, where there is no application to do it. */
public final class TrialPassword {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;

  private TrialPassword() {}

  /** Always the same for the same password: it is printed where people can read it anyway. */
  public static String hash(String password) {
    byte[] salt = "a salt of 16 B. ".getBytes(StandardCharsets.US_ASCII);
    try {
      byte[] key =
          SecretKeyFactory.getInstance(ALGORITHM)
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "%s:%d:%s:%s"
          .formatted(ALGORITHM, ROUNDS, base64.encodeToString(salt), base64.encodeToString(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java knows " + ALGORITHM, e);
    }
  }
}
