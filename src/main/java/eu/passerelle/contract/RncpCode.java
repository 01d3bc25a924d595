package eu.passerelle.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a certification in the French national register (RNCP), kept by France compétences:
 * {@code RNCP38565}.
 */
public record RncpCode(String code) {

  private static final Pattern FORM = Pattern.compile("RNCP[1-9][0-9]{0,5}");

  public RncpCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an RNCP code: " + code);
    }
  }

  /** The code someone typed, blanks and small letters aside and with or without RNCP before it. */
  public static Optional<RncpCode> parse(String typed) {
    String written = typed.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    String code = written.startsWith("RNCP") ? written : "RNCP" + written;
    return FORM.matcher(code).matches() ? Optional.of(new RncpCode(code)) : Optional.empty();
  }
}
