package eu.passerelle.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** French and German are equals: what one reader is told, the other is told too. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("i18n");
  private static final Path SOURCES = Path.of("src/main");

  /** A literal in Java or in a Facelet that has the form of a key, or of the beginning of one. */
  private static final Pattern LITERAL =
      Pattern.compile("[\"']([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");

  /** Where a literal is certainly meant as a key. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:msg\\.of\\(\\s*'|Text\\.of\\(\\s*\"|messages\\.text\\([^\",]+,\\s*\")([A-Za-z0-9_.-]+)[\"']\\s*([,)]|\\.concat|\\+)");

  /** The beginning of a few keys; the name of a bundle alone would vouch for all that it holds. */
  private static final Pattern NARROW_PREFIX = Pattern.compile("[^.]+(?:\\.[^.]+)+\\.");

  /**
   * What no text has: marks of a typewriter, double spaces, signs amid a word to mean all genders.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("['\"`´·*]|\\.\\.\\.|  |\\s$|\\p{L}[:_/]-?(?:in|innen|e|es|r)\\b");

  /** A sign that wants a narrow space before it, or after it, and has none; foreign quotes. */
  private static final Pattern NOT_FRENCH =
      Pattern.compile("[^\u202F\\s][;!?»]|[ \u00A0][;!?»]|[^\u202F]:(?=\\s|$)|«(?!\u202F)|[„“”‚‘]");

  /** A space before a sign; quotes that are not „so“. */
  private static final Pattern NOT_GERMAN =
      Pattern.compile("\\s(?:[;!?]|:(?!:))|[«»”‚‘\u202F]|„[^“]*(?:„|$)|^[^„]*“|“[^„]*“");

  /** For any argument: a number, a moment, or a text. Some mistakes show only when written. */
  private static final Object[] ZEROS = Stream.generate(() -> 0).limit(10).toArray();

  private final Map<String, String> french = all(Language.FR);
  private final Map<String, String> german = all(Language.DE);

  @Test
  @DisplayName("every key of one language exists in the other")
  void sameKeys() {
    assertEquals(french.keySet(), german.keySet());
    assertTrue(french.size() > 4, "the bundles were found");
  }

  @Test
  @DisplayName("every text is a valid ICU pattern and asks for the same values in both languages")
  void sameArguments() {
    List<String> different = new ArrayList<>();
    french.forEach(
        (key, text) -> {
          if (!isAddress(key) && !arguments(text).equals(arguments(german.get(key)))) {
            different.add(key + ": " + arguments(text) + " and " + arguments(german.get(key)));
          }
        });
    assertEquals(List.of(), different);
  }

  @Test
  @DisplayName("every number and date in a text is written in a way that ICU knows")
  void formats() {
    List<String> unknown = new ArrayList<>();
    unknown.addAll(unknown(Language.FR, french));
    unknown.addAll(unknown(Language.DE, german));
    assertEquals(List.of(), unknown);
  }

  private static List<String> unknown(Language language, Map<String, String> texts) {
    List<String> unknown = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (!isAddress(key)) {
            try {
              new MessageFormat(text, language.locale()).format(ZEROS);
            } catch (IllegalArgumentException e) {
              unknown.add(language.code() + " " + key + ": " + e.getMessage());
            }
          }
        });
    return unknown;
  }

  @Test
  @DisplayName("texts are set as printers of their language set them")
  void typography() {
    List<String> wrong = new ArrayList<>();
    wrong.addAll(found(Language.FR, french, UNPRINTABLE));
    wrong.addAll(found(Language.DE, german, UNPRINTABLE));
    wrong.addAll(found(Language.FR, french, NOT_FRENCH));
    wrong.addAll(found(Language.DE, german, NOT_GERMAN));
    assertEquals(List.of(), wrong);
  }

  private static List<String> found(
      Language language, Map<String, String> texts, Pattern unwanted) {
    List<String> found = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          Matcher matcher = unwanted.matcher(Typography.set(language, text));
          if (!isAddress(key) && matcher.find()) {
            found.add(language.code() + " " + key + ": " + matcher.group());
          }
        });
    return found;
  }

  @Test
  @DisplayName("no key that the sources ask for is missing")
  void noneMissing() {
    Set<String> missing = new TreeSet<>();
    sources()
        .forEach(
            source -> {
              Matcher asked = ASKED.matcher(source);
              while (asked.find()) {
                String key = asked.group(1);
                boolean known =
                    key.endsWith(".")
                        ? french.keySet().stream().anyMatch(k -> k.startsWith(key))
                        : french.containsKey(key);
                if (!known) missing.add(key);
              }
            });
    assertEquals(Set.of(), missing);
  }

  @Test
  @DisplayName("no key is unused")
  void noneUnused() {
    Set<String> literals = new TreeSet<>();
    sources()
        .forEach(
            source -> {
              Matcher literal = LITERAL.matcher(source);
              while (literal.find()) literals.add(literal.group(1));
            });
    Set<String> prefixes =
        literals.stream()
            .filter(l -> NARROW_PREFIX.matcher(l).matches())
            .collect(Collectors.toSet());
    Set<String> unused =
        french.keySet().stream()
            .filter(key -> !isAddress(key))
            .filter(key -> !literals.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  @Test
  @DisplayName("every page with an address exists, and every page has an address")
  void addresses() throws IOException {
    Path pages = Path.of("src/main/webapp");
    Set<String> views =
        french.keySet().stream()
            .filter(BundlesTest::isAddress)
            .map(k -> k.substring("routes:".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> without =
        views.stream().filter(v -> !Files.exists(pages.resolve(v + ".xhtml"))).toList();
    assertEquals(List.of(), without);
  }

  private static boolean isAddress(String key) {
    return key.startsWith("routes:");
  }

  /** Names and kinds of a pattern's arguments, nested ones included. */
  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
        arguments.add(
            pattern.getSubstring(pattern.getPart(i + 1)) + " " + pattern.getPart(i).getArgType());
      }
    }
    return arguments;
  }

  private static Map<String, String> all(Language language) {
    Map<String, String> texts = new TreeMap<>();
    String ending = "_" + language.code() + ".properties";
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        String name = file.getFileName().toString().replace(ending, "");
        Properties properties = new EachKeyOnce(file);
        try (var reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        properties
            .stringPropertyNames()
            .forEach(
                key -> {
                  boolean routes = name.equals("routes");
                  assertTrue(
                      routes || key.startsWith(name + "."),
                      key + " stands in the wrong bundle, " + file);
                  texts.put(routes ? "routes:" + key : key, properties.getProperty(key));
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Properties that refuse what they would otherwise drop: the first of two texts of a key. */
  private static final class EachKeyOnce extends Properties {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    EachKeyOnce(Path file) {
      this.file = file;
    }

    @Override
    public synchronized Object put(Object key, Object text) {
      assertFalse(containsKey(key), key + " stands twice in " + file);
      return super.put(key, text);
    }
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(java|xhtml)"))
          .map(BundlesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
