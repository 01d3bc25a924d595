package eu.passerelle.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The activity of a French company (code NAF, also called APE) as INSEE gives it: four digits and a
 * letter, {@code 43.91A}.
 */
public record Naf(String code) {

  private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}[A-Z]");

  public Naf {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a NAF code: " + code);
    }
  }

  /** The code someone typed, blanks, points and small letters aside, if it is one. */
  public static Optional<Naf> parse(String typed) {
    String written =
        typed
            .replaceAll("(?U)[\\s.]", "")
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^([0-9]{2})([0-9]{2})", "$1.$2");
    return FORM.matcher(written).matches() ? Optional.of(new Naf(written)) : Optional.empty();
  }
}
