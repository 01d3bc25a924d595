package eu.passerelle.contract;

import java.security.SecureRandom;

/**
 * A code that only the paper of a contract bears: twenty letters and figures that nobody confuses,
 * a hundred bits drawn by chance, so that none is found by trying.
 */
final class VerificationCode {

  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;
  private static final SecureRandom CHANCE = new SecureRandom();

  private VerificationCode() {}

  static String fresh() {
    return CHANCE
        .ints(LENGTH, 0, SIGNS.length())
        .collect(
            StringBuilder::new, (code, i) -> code.append(SIGNS.charAt(i)), StringBuilder::append)
        .toString();
  }
}
