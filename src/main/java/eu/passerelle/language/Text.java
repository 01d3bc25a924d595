package eu.passerelle.language;

import java.io.Serializable;
import java.util.List;

/**
 * Something to be said to a reader whose language is not yet known: a key of the bundles in {@code
 * i18n/} and the values its ICU pattern asks for. An argument may itself be a {@code Text}, a
 * {@link Bilingual}, a date of {@code java.time}, a number or a list of such; {@link Messages}
 * writes each as a native reads it.
 */
public record Text(String key, List<Object> arguments) implements Serializable {

  public Text {
    if (key == null || key.isBlank()) {
      throw new IllegalArgumentException("a text needs a key");
    }
    arguments = List.copyOf(arguments);
  }

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }
}
