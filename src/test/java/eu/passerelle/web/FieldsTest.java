package eu.passerelle.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every field of every form has, whoever wrote its page. */
class FieldsTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  /** A field where something is typed, with what belongs to it: {@code h:inputText} and its kin. */
  private static final Pattern TYPED =
      Pattern.compile(
          "<h:input(Text|Textarea|Secret)\\b((?:[^>\"]|\"[^\"]*\")*)(/>|>.*?</h:input)");

  private static final Pattern INPUT =
      Pattern.compile("<h:(?:input|select)\\w+\\b((?:[^>\"]|\"[^\"]*\")*)(/>|>.*?</h:)");

  @Test
  @DisplayName("whatever is typed has a length, which the server holds it to")
  void limited() {
    assertEquals(
        List.of(),
        those(
            TYPED,
            field ->
                !field.contains("maxlength=")
                    && !field.matches("(?s).*pt:type=\"(date|time)\".*")));
  }

  @Test
  @DisplayName("what is required, converted or checked says so in words of its own")
  void inWords() {
    assertEquals(
        List.of(),
        those(
            INPUT,
            field ->
                field.contains("required=\"true\"") && !field.contains("requiredMessage=")
                    || field.contains("<f:convert")
                        && !field.contains("converterMessage=")
                        && !field.contains("h:inputHidden")
                    || field.contains("<f:validate") && !field.contains("validatorMessage=")));
  }

  @Test
  @DisplayName("what is secret is called a password, so that it is never kept for later")
  void secrets() {
    assertEquals(
        List.of(),
        those(
            TYPED,
            field ->
                field.startsWith("<h:inputSecret")
                    && !field.matches("(?s).*\\bid=\"\\w*[pP]assword\".*")));
  }

  private static List<String> those(Pattern kind, Predicate<String> wanting) {
    Map<String, String> found = new TreeMap<>();
    int fields = 0;
    for (Path page : pages()) {
      Matcher field = kind.matcher(read(page));
      while (field.find()) {
        fields++;
        if (wanting.test(field.group())) {
          found.put(page + ": " + field.group(), "");
        }
      }
    }
    assertTrue(fields > 20, "the fields were found");
    return List.copyOf(found.keySet());
  }

  private static List<Path> pages() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
