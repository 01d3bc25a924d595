package eu.passerelle.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which INSEE knows a French commune: its département and three digits, {@code
 * 67482}; in Corsica the département is 2A or 2B, overseas it has three digits. It is not the
 * postcode.
 */
public record InseeCode(String code) {

  private static final Pattern FORM =
      Pattern.compile("(?:0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5])[0-9]{3}|97[1-6][0-9]{2}");

  public InseeCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an INSEE code of a commune: " + code);
    }
  }

  /** The code someone typed, blanks and small letters aside, if it is one. */
  public static Optional<InseeCode> parse(String typed) {
    String code = typed.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(code).matches() ? Optional.of(new InseeCode(code)) : Optional.empty();
  }
}
