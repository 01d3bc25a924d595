package eu.passerelle.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a German municipality (amtlicher Gemeindeschlüssel): eight digits, of which the
 * first two say the Land, from 01 to 16, {@code 08317057}.
 */
public record Ags(String digits) {

  private static final Pattern FORM = Pattern.compile("(?:0[1-9]|1[0-6])[0-9]{6}");

  public Ags {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not an AGS: " + digits);
    }
  }

  /** The number someone typed, blanks aside, if it is one. */
  public static Optional<Ags> parse(String typed) {
    String digits = typed.replaceAll("(?U)\\s", "");
    return FORM.matcher(digits).matches() ? Optional.of(new Ags(digits)) : Optional.empty();
  }
}
