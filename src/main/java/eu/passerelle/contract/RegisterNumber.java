package eu.passerelle.contract;

import eu.passerelle.organisation.Organisation;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a contract in a register: whose register, the year, and the running number of that
 * year, e.g. {@code HWK-KARLSRUHE-2026-00017}.
 */
public record RegisterNumber(String register, int year, int number) {

  public RegisterNumber {
    if (register.isBlank() || year < 2000 || number < 1) {
      throw new IllegalArgumentException("not a register number");
    }
  }

  /** How numbers in the register of a body begin. */
  static String registerOf(Organisation body) {
    return body.slug().orElse("R" + body.id()).toUpperCase(Locale.ROOT);
  }

  /** Whether a number that stands in another register looks like one that a body will give here. */
  static boolean isGivenBy(Organisation body, String number) {
    return number
        .strip()
        .toUpperCase(Locale.ROOT)
        .matches(Pattern.quote(registerOf(body)) + "-[0-9]{4}-[0-9]+");
  }

  @Override
  public String toString() {
    return "%s-%d-%05d".formatted(register, year, number);
  }
}
