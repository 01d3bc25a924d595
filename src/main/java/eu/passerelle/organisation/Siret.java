package eu.passerelle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The French number of a company's site: 14 digits, the last a check digit (Luhn). The post offices
 * have theirs without it: La Poste has more of them than that leaves numbers for, and the sum of
 * their digits is a multiple of five instead.
 */
@Embeddable
public record Siret(@Column(name = "siret") String digits) {

  private static final String LA_POSTE = "356000000";

  public Siret {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a SIRET: " + digits);
    }
  }

  /** The number someone typed, blanks aside, if it is one. */
  public static Optional<Siret> parse(String typed) {
    String digits = typed.replaceAll("(?U)\\s", "");
    return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
  }

  private static boolean isValid(String digits) {
    return digits.matches("[0-9]{14}")
        && (luhnSum(digits) % 10 == 0 || digits.startsWith(LA_POSTE) && plainSum(digits) % 5 == 0);
  }

  private static int plainSum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }

  private static int luhnSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }

  /** In groups as the French write it: {@code 732 829 320 00074}. */
  @Override
  public String toString() {
    return digits.replaceFirst("(.{3})(.{3})(.{3})", "$1 $2 $3 ");
  }
}
