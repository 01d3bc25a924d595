package eu.passerelle.organisation;

import java.util.Optional;

/**
 * The number of a French collective agreement (identifiant de convention collective): four digits,
 * zeros in front included, {@code 1596}.
 */
public record Idcc(String digits) {

  public Idcc {
    if (!digits.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("not an IDCC: " + digits);
    }
  }

  /** The number someone typed, blanks and missing zeros in front aside, if it is one. */
  public static Optional<Idcc> parse(String typed) {
    String digits = typed.replaceAll("(?U)\\s", "");
    return digits.matches("[0-9]{1,4}")
        ? Optional.of(new Idcc("0".repeat(4 - digits.length()) + digits))
        : Optional.empty();
  }
}
