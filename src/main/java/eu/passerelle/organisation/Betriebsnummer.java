package eu.passerelle.organisation;

import java.util.Optional;

/**
 * The number by which the Bundesagentur für Arbeit knows a place of work in Germany: eight digits,
 * the last a check digit, {@code 15027365}.
 */
public record Betriebsnummer(String digits) {

  /** Five more than the check digit, carried over beyond nine, is given out as well. */
  private static final int MODULUS = 5;

  public Betriebsnummer {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a Betriebsnummer: " + digits);
    }
  }

  /** The number someone typed, blanks aside, if it is one. */
  public static Optional<Betriebsnummer> parse(String typed) {
    String digits = typed.replaceAll("(?U)\\s", "");
    return isValid(digits) ? Optional.of(new Betriebsnummer(digits)) : Optional.empty();
  }

  private static boolean isValid(String digits) {
    return digits.matches("[0-9]{8}")
        && (weightedSum(digits) - (digits.charAt(7) - '0')) % MODULUS == 0;
  }

  /** Every other digit of the first seven counts twice, as the sum of its own digits. */
  private static int weightedSum(String digits) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      int weighted = (digits.charAt(i) - '0') * (1 + i % 2);
      sum += weighted / 10 + weighted % 10;
    }
    return sum;
  }
}
