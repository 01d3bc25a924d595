package eu.passerelle.web;

import eu.passerelle.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which address belongs to which page, in each language, and who may open it.
 *
 * <p>Addresses stand in {@code i18n/routes_fr.properties} and {@code routes_de.properties} ({@code
 * offer/offer = /offres/{id}}), the roles in {@code access.properties} ({@code offer/mine =
 * EMPLOYER}; {@code *} is anyone signed in). A view without an address can't be opened at all.
 */
public final class Routes {

  /** The one table of this application. */
  public static final Routes TABLE = new Routes();

  /** A page found for an address: the view and what the variable parts of the address say. */
  public record Target(String view, Map<String, String> variables) {

    /** The path of the Facelet. */
    public String viewId() {
      return "/" + view + ".xhtml";
    }
  }

  private record Route(String view, List<String> segments) {

    Optional<Target> match(List<String> path) {
      if (path.size() != segments.size()) {
        return Optional.empty();
      }
      Map<String, String> variables = new LinkedHashMap<>();
      for (int i = 0; i < segments.size(); i++) {
        String segment = segments.get(i);
        if (isVariable(segment)) {
          Optional<String> said = decoded(path.get(i));
          if (said.isEmpty()) {
            return Optional.empty();
          }
          variables.put(name(segment), said.get());
        } else if (!segment.equals(path.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(new Target(view, variables));
    }

    // Anyone can write anything into an address; what is no text is the address of nothing.
    private static Optional<String> decoded(String segment) {
      try {
        return Optional.of(URLDecoder.decode(segment, StandardCharsets.UTF_8))
            .filter(text -> text.chars().noneMatch(Character::isISOControl));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    long variables() {
      return segments.stream().filter(Route::isVariable).count();
    }

    String path(Map<String, String> variables) {
      StringBuilder path = new StringBuilder();
      for (String segment : segments) {
        path.append('/');
        path.append(
            isVariable(segment)
                ? URLEncoder.encode(
                    variables.getOrDefault(name(segment), ""), StandardCharsets.UTF_8)
                : segment);
      }
      return path.isEmpty() ? "/" : path.toString();
    }

    static boolean isVariable(String segment) {
      return segment.startsWith("{");
    }

    static String name(String segment) {
      return segment.substring(1, segment.length() - 1);
    }
  }

  private final Map<Language, Map<String, Route>> byView = new EnumMap<>(Language.class);
  private final Map<Language, List<Route>> ordered = new EnumMap<>(Language.class);
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();

  private Routes() {
    for (Language language : Language.values()) {
      Map<String, Route> routes = new LinkedHashMap<>();
      load("i18n/routes_" + language.code() + ".properties")
          .forEach((view, path) -> routes.put(view, new Route(view, segments(path))));
      byView.put(language, routes);
      // An address written out wins over one with a variable in its place.
      ordered.put(
          language,
          routes.values().stream().sorted(Comparator.comparingLong(Route::variables)).toList());
    }
    load("access.properties")
        .forEach((view, names) -> roles.put(view, new TreeSet<>(split(names, ","))));
  }

  /** The page behind a path such as {@code /offres/12} (without its language). */
  public Optional<Target> target(Language language, String path) {
    List<String> segments = segments(path);
    return ordered.get(language).stream().flatMap(r -> r.match(segments).stream()).findFirst();
  }

  /** The path of a view with its language; variables that are not in the path go to the query. */
  public String address(Language language, String view, Map<String, String> parameters) {
    Route route = byView.get(language).get(view);
    if (route == null) {
      throw new IllegalArgumentException("no address for the view " + view);
    }
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, value) -> {
          if (!route.segments().contains("{" + name + "}")) {
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return "/" + language.code() + route.path(parameters) + query;
  }

  /** Every view that has an address. */
  public Set<String> views() {
    return byView.get(Language.FR).keySet();
  }

  /** The names of an address's variable parts, empty if it has none. */
  public Set<String> variables(String view) {
    Set<String> names = new TreeSet<>();
    for (String segment : byView.get(Language.FR).get(view).segments()) {
      if (Route.isVariable(segment)) {
        names.add(Route.name(segment));
      }
    }
    return names;
  }

  /** The roles that may open a view; empty if everyone may, {@code *} for anyone signed in. */
  public Set<String> roles(String view) {
    return roles.getOrDefault(view, Set.of());
  }

  private static List<String> segments(String path) {
    return split(path, "/");
  }

  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(parts::add);
    return parts;
  }

  private static Map<String, String> load(String resource) {
    try (InputStream in = Routes.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> sorted = new LinkedHashMap<>();
      properties.stringPropertyNames().stream()
          .sorted()
          .forEach(key -> sorted.put(key, properties.getProperty(key).strip()));
      return sorted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
