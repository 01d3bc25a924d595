package eu.passerelle.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Says every text in the reader's language, from the bundles in {@code i18n/}.
 *
 * <p>A key's first segment names its bundle: {@code offer.title} stands in {@code
 * offer_fr.properties} and {@code offer_de.properties}. Values are ICU message patterns, so
 * plurals, dates and numbers come out as a native writes them. A key that is missing is a
 * programming error; a test over the sources finds it before a reader does.
 */
@ApplicationScoped
public class Messages {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final TimeZone HERE = TimeZone.getTimeZone(ZONE.getId());

  private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  /** The text of a key with its arguments filled in. */
  public String text(Language language, String key, Object... arguments) {
    String pattern = pattern(language, key);
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    MessageFormat parsed =
        patterns.computeIfAbsent(language + key, k -> parse(language, key, pattern));
    Object[] spoken = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      spoken[i] = spoken(language, arguments[i]);
    }
    // ICU's formats keep state while they write, so each use takes a copy.
    return Typography.set(language, parsed.clone().format(spoken));
  }

  /** The text in the reader's language. */
  public String text(Language language, Text text) {
    return text(language, text.key(), text.arguments().toArray());
  }

  /** Whether the bundles know a key. */
  public boolean knows(Language language, String key) {
    return lookUp(language, key).isPresent();
  }

  private String pattern(Language language, String key) {
    return lookUp(language, key)
        .orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + language));
  }

  private Optional<String> lookUp(Language language, String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String bundle = key.substring(0, dot) + "_" + language.code();
    return Optional.ofNullable(
        bundles.computeIfAbsent(bundle, name -> load(language, name)).get(key));
  }

  private static MessageFormat parse(Language language, String key, String pattern) {
    try {
      MessageFormat format = new MessageFormat(pattern, language.locale());
      for (Object part : format.getFormats()) {
        if (part instanceof com.ibm.icu.text.DateFormat date) {
          date.setTimeZone(HERE);
        }
      }
      return format;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the text of " + key + " is not a valid pattern", e);
    }
  }

  private Object spoken(Language language, Object argument) {
    if (argument instanceof Text text) {
      return text(language, text);
    } else if (argument instanceof Bilingual bilingual) {
      return bilingual.in(language);
    } else if (argument instanceof List<?> several) {
      return ListFormatter.getInstance(language.locale())
          .format(several.stream().map(one -> spoken(language, one)).toList());
    } else if (argument instanceof LocalDate date) {
      return midday(date);
    } else if (argument instanceof LocalDateTime time) {
      return Date.from(time.atZone(ZONE).toInstant());
    } else if (argument instanceof ZonedDateTime time) {
      return Date.from(time.toInstant());
    } else if (argument instanceof Instant instant) {
      return Date.from(instant);
    } else if (argument instanceof Number || argument instanceof Date) {
      return argument;
    }
    return String.valueOf(argument);
  }

  private static Date midday(LocalDate date) {
    return Date.from(date.atTime(12, 0).atZone(ZONE).toInstant());
  }

  private static Map<String, String> load(Language language, String bundle) {
    try (InputStream in =
        Messages.class.getClassLoader().getResourceAsStream("i18n/" + bundle + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  key -> key, key -> Typography.set(language, properties.getProperty(key))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
