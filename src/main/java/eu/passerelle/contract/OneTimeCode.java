package eu.passerelle.contract;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Six digits drawn by chance. A million of them are soon tried, so what is kept is salted and slow
 * to compute: trying them all on one core takes longer than a code is valid.
 */
record OneTimeCode(String digits) {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();
  private static final int CODES = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final int ROUNDS = 10_000;
  private static final int BITS = 256;

  static OneTimeCode fresh() {
    return new OneTimeCode("%06d".formatted(CHANCE.nextInt(CODES)));
  }

  /** A code as people type it, with blanks where they like; empty if it is none. */
  static Optional<OneTimeCode> typed(String text) {
    String digits = BLANKS.matcher(text).replaceAll("");
    return SIX_DIGITS.matcher(digits).matches()
        ? Optional.of(new OneTimeCode(digits))
        : Optional.empty();
  }

  /** What is kept of it; different each time. */
  String hash() {
    byte[] salt = new byte[SALT_BYTES];
    CHANCE.nextBytes(salt);
    return HEX.formatHex(salt) + ":" + HEX.formatHex(derived(salt));
  }

  /** Whether this is the code of which something was kept. */
  boolean hasHash(String kept) {
    String[] parts = kept.split(":", 2);
    return MessageDigest.isEqual(derived(HEX.parseHex(parts[0])), HEX.parseHex(parts[1]));
  }

  private byte[] derived(byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }

  @Override
  public String toString() {
    return "a code";
  }
}
