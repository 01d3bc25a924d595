package eu.passerelle.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a French school or CFA (unité administrative immatriculée): seven digits and a
 * letter that checks them, {@code 0750655E}.
 */
public record Uai(String code) {

  /** The letter that stands for each remainder of the digits by 23: all but I, O and Q. */
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

  public Uai {
    if (!isValid(code)) {
      throw new IllegalArgumentException("not a UAI: " + code);
    }
  }

  /** The number someone typed, blanks and small letters aside, if it is one. */
  public static Optional<Uai> parse(String typed) {
    String code = typed.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    return isValid(code) ? Optional.of(new Uai(code)) : Optional.empty();
  }

  private static boolean isValid(String code) {
    return code.matches("[0-9]{7}[A-Z]")
        && LETTERS.charAt(Integer.parseInt(code.substring(0, 7)) % LETTERS.length())
            == code.charAt(7);
  }
}
