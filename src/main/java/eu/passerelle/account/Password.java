package eu.passerelle.account;

import eu.passerelle.language.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A password someone chooses: long enough, and not one that everybody tries first. There are no
 * rules on digits or signs, which only make people write passwords down (NIST SP 800-63B).
 */
public record Password(String characters) {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 200;

  /** With fewer different characters it is a row of one key. */
  private static final int LEAST_DIFFERENT = 4;

  private static final Set<String> COMMON = common();

  public Password {
    characters = normal(characters);
    if (whatIsWrongWith(characters).isPresent()) {
      throw new IllegalArgumentException("not a password to choose");
    }
  }

  /**
   * What speaks against a password, in words.
   *
   * @param known what others know of the person: it is no password either
   */
  public static Optional<Text> whatIsWrongWith(String typed, String... known) {
    String password = normal(typed);
    if (password.length() < SHORTEST) {
      return Optional.of(Text.of("account.password.short", SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of(Text.of("account.password.long", LONGEST));
    }
    String bare = bare(password);
    boolean guessed =
        password.chars().distinct().count() < LEAST_DIFFERENT
            || COMMON.contains(bare)
            || COMMON.contains(withoutEnding(bare))
            || Arrays.stream(known).map(Password::bare).anyMatch(bare::equals);
    return guessed ? Optional.of(Text.of("account.password.common")) : Optional.empty();
  }

  /** The same letters as the same characters, whichever keyboard typed them (ü or u and ¨). */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  private static String withoutEnding(String bare) {
    return bare.replaceFirst("[0-9!?.*_-]+$", "");
  }

  private static Set<String> common() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Password.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "a password";
  }
}
