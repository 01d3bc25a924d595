package eu.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What someone had typed into a form when their session was over, kept in the session that they
 * begin to sign in, so that the form comes back with it ({@link Refill}). It stays until the form
 * is sent again, an hour at most. Passwords and files are not kept, nor what is too much to have
 * been typed.
 *
 * @param path the address of the form's page, without a query
 * @param values what was typed, by the name of the field
 * @param withFiles whether files were chosen, which will have to be chosen again
 * @param at when it was sent, in milliseconds
 */
public record KeptForm(String path, Map<String, String[]> values, boolean withFiles, long at)
    implements Serializable {

  private static final String KEY = KeptForm.class.getName();
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_FIELDS = 100;
  private static final int MOST_CHARACTERS = 50_000;

  /**
   * Keeps what a request sends.
   *
   * @return where the form stands: its page, with the query it was opened with
   */
  public static String keep(HttpServletRequest request) {
    String path = path(request).orElseThrow();
    Map<String, String[]> typed = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!isSecret(name)) {
                typed.put(name, values);
              }
            });
    boolean fits = typed.size() <= MOST_FIELDS && characters(typed) <= MOST_CHARACTERS;
    new KeptForm(
            path,
            fits ? typed : Map.of(),
            PageRequest.isFormWithFiles(request),
            System.currentTimeMillis())
        .putInto(request.getSession());
    return opened(request, path);
  }

  /** What is kept for this visitor, for whichever page. */
  public static Optional<KeptForm> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof KeptForm kept && kept.isFresh()
        ? Optional.of(kept)
        : Optional.empty();
  }

  /** Whether something is kept for another page than the one that this visitor asks for. */
  public static boolean isKeptForAnother(HttpServletRequest request) {
    return of(request).isPresent() && ofPage(request).isEmpty();
  }

  /** What is kept for the page that this visitor asks for. */
  static Optional<KeptForm> ofPage(HttpServletRequest request) {
    return of(request).filter(kept -> path(request).filter(kept.path::equals).isPresent());
  }

  /** Forgets what was kept for the page that this visitor sends: they have it again. */
  static void drop(HttpServletRequest request) {
    ofPage(request).ifPresent(kept -> request.getSession().removeAttribute(KEY));
  }

  /** Puts it into another session of the same person. */
  public void putInto(HttpSession session) {
    session.setAttribute(KEY, this);
  }

  private boolean isFresh() {
    return System.currentTimeMillis() - at < LONGEST.toMillis();
  }

  // The state of the page that is gone, and words that are nobody's to keep.
  private static boolean isSecret(String name) {
    return name.startsWith("jakarta.faces.") || name.toLowerCase(Locale.ROOT).contains("password");
  }

  private static int characters(Map<String, String[]> typed) {
    return typed.values().stream().mapToInt(v -> String.join("", v).length()).sum();
  }

  private static Optional<String> path(HttpServletRequest request) {
    Visit visit = Visit.of(request);
    return visit.target().map(t -> Routes.TABLE.address(visit.language(), t.view(), t.variables()));
  }

  // A form is sent to its page without the query; the browser says where it stood.
  private static String opened(HttpServletRequest request, String path) {
    try {
      URI from = URI.create(Optional.ofNullable(request.getHeader("Referer")).orElse(""));
      return path.equals(from.getRawPath()) && from.getRawQuery() != null
          ? path + "?" + from.getRawQuery()
          : path;
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
