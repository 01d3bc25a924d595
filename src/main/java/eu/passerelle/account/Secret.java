package eu.passerelle.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A word nobody can guess, for links sent by mail: 256 random bits. The database gets its SHA-256;
 * being random it needs no salt.
 */
public record Secret(String word) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is kept of it. */
  public String hash() {
    return hash(word);
  }

  /** The SHA-256 of a text, in hexadecimal. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
